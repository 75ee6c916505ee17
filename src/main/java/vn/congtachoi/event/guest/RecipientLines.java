package vn.congtachoi.event.guest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congtachoi.kernel.VietnameseText;

/** People who are given something, one in a line: name; address; how many pieces. Cells from a sheet are read the same. */
public final class RecipientLines {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[\\t;|]\\s*|\\s*,\\s+|\\s+–\\s+|\\s+-\\s+");
    private static final Pattern COUNTER = Pattern.compile("^\\d{1,4}\\s*[.)\\t]\\s*");
    private static final Pattern QUANTITY = Pattern.compile("(\\d{1,5})\\s*\\p{L}*");

    private RecipientLines() {}

    /**
     * Reads lines; whoever has signed already and still stands there has signed.
     *
     * @param before who stood there
     */
    public static List<RecipientForm> read(String lines, List<RecipientForm> before) {
        Map<String, Boolean> signed = new HashMap<>();
        before.forEach(one -> signed.merge(key(one), one.signed(), Boolean::logicalAnd));
        List<RecipientForm> people = new ArrayList<>();
        lines.lines()
                .filter(line -> !line.isBlank())
                .map(RecipientLines::line)
                .forEach(one -> people.add(new RecipientForm(
                        one.name(), one.address(), one.quantity(), signed.getOrDefault(key(one), false))));
        return people;
    }

    private static RecipientForm line(String line) {
        List<String> parts = new ArrayList<>(SEPARATOR
                .splitAsStream(COUNTER.matcher(line.strip()).replaceFirst(""))
                .map(VietnameseText::nfc)
                .toList());
        int quantity = 1;
        Matcher last = QUANTITY.matcher(parts.getLast());
        if (parts.size() > 1 && last.matches()) {
            quantity = Integer.parseInt(last.group(1));
            parts.removeLast();
        }
        return new RecipientForm(parts.getFirst(), String.join(", ", parts.subList(1, parts.size())), quantity, false);
    }

    private static String key(RecipientForm one) {
        return VietnameseText.toneKey(one.name()) + "/" + VietnameseText.fold(one.address());
    }

    /** The same people as lines. */
    public static String write(List<RecipientForm> people) {
        StringBuilder lines = new StringBuilder();
        people.forEach(one -> {
            lines.append(one.name());
            if (!one.address().isEmpty() || one.quantity() > 1) {
                lines.append("; ").append(one.address());
            }
            if (one.quantity() > 1) {
                lines.append("; ").append(one.quantity());
            }
            lines.append('\n');
        });
        return lines.toString();
    }
}
