package vn.congtachoi.audit.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.audit.AuditLogLine;
import vn.congtachoi.audit.FieldChange;
import vn.congtachoi.audit.HistoryLine;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.SubjectType;
import vn.congtachoi.uikit.PeriodWords;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The history in words: what kind of record, which one, which field from what to what. */
@Component
public class HistoryWords {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*Z");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern CONSTANTS = Pattern.compile("[A-Z][A-Z0-9_]*(,[A-Z][A-Z0-9_]*)+");

    /** What a field refers to whose name says it in another word. */
    private static final Map<String, String> REFERRED = Map.of(
            "parent", "unit",
            "successor", "programme",
            "whole", "indicator",
            "numerator", "indicator",
            "denominator", "indicator",
            "left", "indicator");

    private static final String PART = ", ";
    private static final String DIGEST = "hmac:";

    private final List<SubjectType> types;

    HistoryWords(List<SubjectType> types) {
        this.types = types;
    }

    /** "Sửa: Chức vụ": what was done to a record, or to which part of it. */
    public String what(AuditLogLine entry) {
        return what(entry.line(), kind(entry.subject().type()));
    }

    /** Who did it, and for whom, where she did it for an absent person. */
    public static String who(HistoryLine line) {
        String absent = line.onBehalfOf();
        return absent == null ? line.actorName() : Texts.of("audit.history.on-behalf", line.actorName(), absent);
    }

    /** What was done, on the page of the record itself. */
    String what(HistoryLine line) {
        return what(line, Texts.of("audit.kind.other"));
    }

    private static String what(HistoryLine line, String otherwise) {
        String kind = Texts.find("audit.entity." + line.entity()).orElse(otherwise);
        return Texts.of("audit.verb." + line.verb().name(), kind);
    }

    /** What such records are called: "Tài khoản". */
    public String kind(String subjectType) {
        return Texts.find("audit.kind." + subjectType).orElseGet(() -> Texts.of("audit.kind.other"));
    }

    /** What people call the record; empty when it has no name. */
    public String subject(SubjectRef subject) {
        return types.stream()
                .filter(type -> type.type().equals(subject.type()))
                .findFirst()
                .flatMap(type -> type.title(subject.id()))
                .orElse("");
    }

    private static String field(String entity, String field) {
        return Texts.find("audit.field." + entity + "." + field)
                .or(() -> Texts.find("audit.field." + field))
                .orElseGet(() -> Texts.of("audit.field.other"));
    }

    /** A sentence for the change: "Vai trò: Cán bộ → Văn thư". */
    public String change(String entity, FieldChange change, Map<String, String> names) {
        String name = field(entity, change.field());
        String before = value(change.field(), change.before(), names);
        String after = value(change.field(), change.after(), names);
        if (change.before() == null) {
            return Texts.of("audit.change.set", name, after);
        }
        return change.after() == null
                ? Texts.of("audit.change.cleared", name, before)
                : Texts.of("audit.change.from-to", name, before, after);
    }

    /** Names of records that were looked up already, for one reading of a list. */
    public static Map<String, String> noNamesYet() {
        return new HashMap<>();
    }

    private String value(String field, @Nullable String value, Map<String, String> names) {
        if (value == null || value.isEmpty()) {
            return Texts.of("audit.value.empty");
        }
        if (value.startsWith(DIGEST)) {
            return Texts.of("audit.value.personal");
        }
        if (value.equals("true") || value.equals("false")) {
            return Texts.of("audit.value." + value);
        }
        if (ID.matcher(value).matches()) {
            return names.computeIfAbsent(field + value, key -> reference(field, UUID.fromString(value)));
        }
        if (CONSTANT.matcher(value).matches()) {
            return constant(value);
        }
        if (CONSTANTS.matcher(value).matches()) {
            return Arrays.stream(value.split(",", -1))
                    .map(HistoryWords::constant)
                    .collect(Collectors.joining(PART));
        }
        int last = value.lastIndexOf(PART);
        if (last > 0 && CONSTANT.matcher(value.substring(last + PART.length())).matches()) {
            // A figure with the way in which it came: "72, SESSIONS".
            return value(field, value.substring(0, last), names)
                    + PART
                    + value(field, value.substring(last + PART.length()), names);
        }
        return Period.find(value).map(PeriodWords::alone).orElseGet(() -> day(value));
    }

    private static String constant(String value) {
        return Texts.find("audit.value." + value).orElse(value);
    }

    private static String day(String value) {
        try {
            if (DAY.matcher(value).matches()) {
                return VnFormat.day(LocalDate.parse(value));
            }
            return MOMENT.matcher(value).matches() ? VnFormat.moment(Instant.parse(value)) : value;
        } catch (DateTimeException likeADay) {
            // Somebody's text that only looks like one.
            return value;
        }
    }

    /** A field called "ownerUnitId" names a unit; what she may not read stays without a name. */
    private String reference(String field, UUID id) {
        String word = field.replaceAll("Id$", "");
        String name = REFERRED.getOrDefault(word, word).toLowerCase(Locale.ROOT);
        return types.stream()
                .filter(type -> name.endsWith(type.type().replace("-", "")))
                .filter(type -> type.mayRead(id))
                .findFirst()
                .flatMap(type -> type.title(id))
                .orElseGet(() -> Texts.of("audit.value.reference"));
    }
}
