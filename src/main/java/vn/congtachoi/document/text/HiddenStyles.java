package vn.congtachoi.document.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the style sheet of copied markup hides. Word writes a hidden style once, by its class ({@code span.An
 * {display:none;mso-hide:all}}), and its words carry only the class.
 *
 * @param selectors of one class, with or without its element: {@code .an}, {@code span.an}
 */
record HiddenStyles(Set<String> selectors) {

    static final HiddenStyles NONE = new HiddenStyles(Set.of());

    HiddenStyles {
        selectors = Set.copyOf(selectors);
    }

    static HiddenStyles of(Document markup) {
        Set<String> hidden = new HashSet<>();
        for (Element sheet : markup.select("style")) {
            for (String rule : sheet.data().toLowerCase(Locale.ROOT).split("}", -1)) {
                String[] parts = rule.split("\\{", -1);
                if (parts.length > 1 && PastedElement.hides(parts[parts.length - 1])) {
                    addSelectors(parts[parts.length - 2], hidden);
                }
            }
        }
        return hidden.isEmpty() ? NONE : new HiddenStyles(hidden);
    }

    /**
     * Only a class alone: what is hidden within something else may be seen elsewhere. A comment may stand before the first
     * of them.
     */
    private static void addSelectors(String list, Set<String> hidden) {
        for (String selector : list.split(",", -1)) {
            String last = selector.strip();
            last = last.substring(Math.max(last.lastIndexOf('\n'), last.lastIndexOf('/')) + 1)
                    .strip();
            if (last.matches("(?:[a-z][a-z0-9]*)?\\.[\\w-]+")) {
                hidden.add(last);
            }
        }
    }

    boolean hides(PastedElement element) {
        if (selectors.isEmpty() || element.type().isEmpty()) {
            return false;
        }
        for (String name : element.type().split("\\s+", -1)) {
            if (selectors.contains("." + name) || selectors.contains(element.tag() + "." + name)) {
                return true;
            }
        }
        return false;
    }
}
