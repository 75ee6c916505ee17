package vn.congtachoi.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.FieldChange;
import vn.congtachoi.audit.HistoryLine;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Lịch sử thay đổi of a record: who changed what when, from what to what; folded, and read only when it is opened. */
public class HistoryDetails extends Composite<Details> {

    private final HistoryWords words;
    private final String self;

    /**
     * @param record id of the record on whose page this stands
     * @param read the lines, newest first; asked for each time the part is opened
     */
    public HistoryDetails(HistoryWords words, UUID record, Supplier<List<HistoryLine>> read) {
        this.words = words;
        self = record.toString();
        getContent().setSummaryText(Texts.of("audit.history"));
        getContent().addClassName("app-history");
        getContent().addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                getContent().removeAll();
                getContent().add(shown(read.get()));
            }
        });
    }

    private Component shown(List<HistoryLine> lines) {
        if (lines.isEmpty()) {
            return new Paragraph(Texts.of("audit.history.none"));
        }
        Map<String, String> names = HistoryWords.noNamesYet();
        UnorderedList list = new UnorderedList();
        list.addClassName("app-history__lines");
        lines.forEach(line -> list.add(item(line, names)));
        return list;
    }

    private ListItem item(HistoryLine line, Map<String, String> names) {
        ListItem item = new ListItem(new Span(
                Texts.of("audit.history.line", VnFormat.moment(line.at()), HistoryWords.who(line), words.what(line))));
        line.changes().stream()
                .filter(this::isTold)
                .forEach(change -> item.add(detail(words.change(line.entity(), change, names))));
        String reason = line.reason();
        if (reason != null && !reason.isBlank()) {
            item.add(detail(Texts.of("audit.history.reason", reason)));
        }
        return item;
    }

    /** That a part belongs to this record, and where it stands in a list, is seen on the page; a blank says nothing. */
    private boolean isTold(FieldChange change) {
        return !(isBlank(change.before()) && isBlank(change.after()))
                && !self.equals(change.before())
                && !self.equals(change.after())
                && !isPlace(change);
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isEmpty() || value.equals("false");
    }

    private static boolean isPlace(FieldChange change) {
        String value = change.after() == null ? change.before() : change.after();
        return change.field().equals("position")
                && value != null
                && value.chars().allMatch(Character::isDigit);
    }

    private static Span detail(String sentence) {
        Span detail = new Span(sentence);
        detail.addClassName("app-history__change");
        return detail;
    }
}
