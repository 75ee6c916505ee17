package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.audit.FieldChange;
import vn.congtachoi.audit.HistoryLine;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Turns a step in the history of a unit into words: names in place of ids, days as they are read. */
@Component
class UnitLogWords {

    private static final Set<String> UNITS = Set.of("parentId", "fromUnitId", "toUnitId");
    private static final Set<String> DAYS = Set.of("founded", "closed", "fromDay", "untilDay", "onDay");
    private static final List<String> TEXTS =
            List.of("name", "shortName", "code", "superiorLine", "issuerLine", "place", "basis", "outsideName");
    private static final String UNIT_KIND = "UnitVersion";
    private static final String LINEAGE = "UnitLineage";

    private final UnitDirectory units;
    private final PeopleDirectory people;

    UnitLogWords(UnitDirectory units, PeopleDirectory people) {
        this.units = units;
        this.people = people;
    }

    ListItem item(HistoryLine line) {
        Span head = new Span(Texts.of(
                "organisation.ui.history.head",
                VnFormat.moment(line.at()),
                line.actorName(),
                Texts.of("organisation.ui.history.verb", line.verb()),
                Texts.of("organisation.ui.history.entity." + line.entity())));
        Span changes = new Span(line.changes().stream()
                .map(change -> sentence(line.entity(), change))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; ")));
        changes.addClassName("app-lineage__detail");
        return new ListItem(head, changes);
    }

    private String sentence(String entity, FieldChange change) {
        if (!isTold(entity, change.field())) {
            return "";
        }
        String field = Texts.of("organisation.ui.history.field." + change.field());
        String before = value(entity, change.field(), change.before());
        String after = value(entity, change.field(), change.after());
        if (before.isEmpty()) {
            return after.isEmpty() ? "" : Texts.of("organisation.ui.history.set", field, after);
        }
        return Texts.of(
                "organisation.ui.history.changed",
                field,
                before,
                after.isEmpty() ? Texts.of("organisation.ui.history.nothing") : after);
    }

    private static boolean isTold(String entity, String field) {
        return UNITS.contains(field)
                || DAYS.contains(field)
                || TEXTS.contains(field)
                || field.equals("person")
                || (field.equals("kind") && (entity.equals(UNIT_KIND) || entity.equals(LINEAGE)));
    }

    private String value(String entity, String field, @Nullable String raw) {
        if (raw == null || raw.isEmpty()) {
            return "";
        }
        if (DAYS.contains(field)) {
            return VnFormat.day(LocalDate.parse(raw));
        }
        if (UNITS.contains(field)) {
            return units.find(UUID.fromString(raw), LocalDate.MAX)
                    .map(UnitRef::name)
                    .orElse("");
        }
        if (field.equals("person")) {
            return people.card(UUID.fromString(raw))
                    .map(card -> card.name().full())
                    .orElse("");
        }
        if (field.equals("kind")) {
            return Texts.of((entity.equals(LINEAGE) ? "organisation.lineage.kind." : "organisation.unit.kind.") + raw);
        }
        return raw;
    }
}
