package vn.congtachoi.event.guest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.uikit.Texts;

/** The words by which lists of guests are recognised: how people are addressed, groups, headings of columns. */
public final class GuestWords {

    private static final Pattern STEPS = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern SPELLINGS = Pattern.compile("\\s*,\\s*");

    /** "1.", "12)", "III.", "-", "•" before what a line says. */
    private static final Pattern NUMBERING = Pattern.compile("^(?:\\d+\\s*[.)/]|[IVXivx]+\\s*[.)]|[-+*•])\\s*");

    private GuestWords() {}

    /** A name without how she is addressed, and how. */
    record Addressed(String honorific, String name) {}

    /** How people are addressed; the first is usual. */
    public static List<String> honorifics() {
        return steps("events.guest.honorifics").stream()
                .map(spellings -> spellings.getFirst())
                .toList();
    }

    /** "đồng chí" */
    public static String usualHonorific() {
        return honorifics().getFirst();
    }

    /** In the place of a name that was erased. */
    public static String erased() {
        return Texts.of("events.guest.erased");
    }

    /** "1. Đ/c Nguyễn Thị A" is addressed as "đồng chí" and called "Nguyễn Thị A". */
    static Addressed read(String typed) {
        String text = unnumbered(VietnameseText.nfc(typed));
        String lower = text.toLowerCase(Locale.ROOT);
        for (List<String> spellings : steps("events.guest.honorifics")) {
            for (String spelling : spellings) {
                boolean blank = lower.startsWith(spelling + " ");
                if (blank || lower.startsWith(spelling + ".") || lower.startsWith(spelling + ":")) {
                    String rest = text.substring(spelling.length() + 1).strip();
                    return new Addressed(spellings.getFirst(), rest);
                }
            }
        }
        return new Addressed("", text);
    }

    static String unnumbered(String line) {
        return NUMBERING.matcher(line).replaceFirst("");
    }

    /** "I. KHÁCH MỜI" heads the guests of honour. */
    static Optional<GuestGroup> group(String typed) {
        String wanted = VietnameseText.fold(unnumbered(typed)).replaceAll("[:.]+$", "");
        return Arrays.stream(GuestGroup.values())
                .filter(group -> spelled("events.guest.paste.group." + group, wanted))
                .findFirst();
    }

    static Optional<GuestColumn> column(String typed) {
        String wanted = VietnameseText.fold(typed);
        return Arrays.stream(GuestColumn.values())
                .filter(column -> spelled("events.guest.paste.heading." + column, wanted))
                .findFirst();
    }

    private static boolean spelled(String key, String folded) {
        return SPELLINGS.splitAsStream(Texts.of(key)).map(VietnameseText::fold).anyMatch(folded::equals);
    }

    private static List<List<String>> steps(String key) {
        return STEPS.splitAsStream(Texts.of(key))
                .map(step -> SPELLINGS.splitAsStream(step).toList())
                .toList();
    }
}
