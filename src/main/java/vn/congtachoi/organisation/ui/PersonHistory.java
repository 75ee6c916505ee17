package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.FieldChange;
import vn.congtachoi.audit.HistoryLine;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Lịch sử thay đổi of a person, folded: who, when, what, and the values before and after. */
class PersonHistory extends Details {

    private static final Set<String> DAYS = Set.of("birthDate", "fromDay", "untilDay");

    /** Fields whose values are words; ids are not. */
    private static final Set<String> SHOWN = Set.of(
            "familyAndMiddle",
            "given",
            "phone",
            "email",
            "birthDate",
            "workplace",
            "title",
            "fromDay",
            "untilDay",
            "basis",
            "endBasis");

    PersonHistory(List<HistoryLine> lines) {
        setSummaryText(Texts.of("organisation.people.history", lines.size()));
        UnorderedList list = new UnorderedList();
        list.addClassName("app-people-lines");
        lines.forEach(line -> list.add(item(line)));
        add(list);
    }

    private static ListItem item(HistoryLine line) {
        Span head = new Span(Texts.of(
                "organisation.people.history.line",
                VnFormat.moment(line.at()),
                line.actorName(),
                Texts.of("organisation.people.history." + line.entity() + "." + line.verb())));
        Div words = new Div(head);
        words.addClassName("app-people-words");
        line.changes().stream()
                .filter(change -> SHOWN.contains(change.field()))
                .filter(change -> !text(change, change.before()).equals(text(change, change.after())))
                .forEach(change -> {
                    Span detail = new Span(words(change));
                    detail.addClassName("app-people-detail");
                    words.add(detail);
                });
        return new ListItem(words);
    }

    private static String words(FieldChange change) {
        String name = Texts.of("organisation.people.field." + change.field());
        String before = text(change, change.before());
        String after = text(change, change.after());
        return before.isEmpty()
                ? Texts.of("organisation.people.history.set", name, after)
                : Texts.of("organisation.people.history.changed", name, before, after.isEmpty() ? "–" : after);
    }

    private static String text(FieldChange change, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        try {
            return DAYS.contains(change.field()) ? VnFormat.day(LocalDate.parse(value)) : value;
        } catch (DateTimeParseException e) {
            // What a retention rule has blanked is no day any more.
            return value;
        }
    }
}
