package vn.congtachoi.programme.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.FieldChange;
import vn.congtachoi.audit.HistoryLine;
import vn.congtachoi.audit.Verb;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The history of a programme as people say it: names of fields, values as they stand on the page. */
final class HistoryWords {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int SHORT = 160;

    /** Fields whose values are words; those with ids or places in a list are not told. */
    private static final Set<String> TOLD = Set.of(
            "code",
            "officialName",
            "shortName",
            "kind",
            "purpose",
            "host",
            "validFrom",
            "validTo",
            "closed",
            "closedOn",
            "closingNote",
            "targetNote",
            "note",
            "unverifiedFields",
            "number",
            "wording",
            "crossCutting",
            "activities",
            "unverified",
            "name",
            "fromDay",
            "toDay",
            "role",
            "issuedOn",
            "issuedYear",
            "reach");

    private HistoryWords() {}

    /** "Sửa nội dung". */
    static String act(HistoryLine line) {
        return Texts.of("programme.ui.history.verb." + line.verb().name(), entity(line.entity()));
    }

    private static String entity(String name) {
        return Texts.of("programme.ui.history.entity." + name);
    }

    /** One sentence a field; of what is new only what it says, of what is gone what it said. */
    static List<String> changes(HistoryLine line) {
        return line.changes().stream()
                .filter(change -> TOLD.contains(change.field()))
                .map(change -> sentence(line.verb(), change))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static String sentence(Verb verb, FieldChange change) {
        String label = Texts.of("programme.ui.history.field." + change.field());
        String before = value(change.field(), change.before());
        String after = value(change.field(), change.after());
        if (verb == Verb.CHANGED) {
            return Texts.of("programme.ui.history.change", label, orNone(before), orNone(after));
        }
        String only = verb == Verb.REMOVED ? before : after;
        return only.isEmpty() ? "" : Texts.of("programme.ui.history.value", label, only);
    }

    private static String orNone(String value) {
        return value.isEmpty() ? Texts.of("programme.ui.history.nothing") : value;
    }

    private static String value(String field, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return switch (field) {
            case "kind" -> Texts.of("programme.kind." + text);
            case "role" -> Texts.of("programme.basisRole." + text);
            case "reach" -> Texts.of("programme.reach." + text);
            case "unverifiedFields" ->
                Arrays.stream(text.split(",", -1))
                        .map(name -> Texts.of("programme.field." + name))
                        .collect(Collectors.joining(", "));
            case "closed", "crossCutting", "unverified" -> Texts.of("programme.ui.history.is." + text);
            default -> plain(text);
        };
    }

    private static String plain(String text) {
        if (DAY.matcher(text).matches()) {
            return VnFormat.day(LocalDate.parse(text));
        }
        return text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
    }
}
