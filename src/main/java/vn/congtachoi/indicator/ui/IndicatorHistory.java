package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.FieldChange;
import vn.congtachoi.audit.HistoryLine;
import vn.congtachoi.audit.Verb;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** What was changed in an indicator, by whom and when; folded, and read only when it is opened. */
class IndicatorHistory extends Composite<Details> {

    private static final int MOST = 50;
    private static final Map<String, String> CHOSEN = Map.of(
            "kind", "indicator.kind.",
            "unitLaw", "indicator.unitLaw.",
            "timeLaw", "indicator.timeLaw.",
            "collected", "indicator.collected.",
            "relation", "indicator.relation.");
    private static final Set<String> WRITTEN = Set.of(
            "code",
            "name",
            "shortName",
            "measure",
            "guidance",
            "example",
            "partLabel",
            "remark",
            "validFrom",
            "validTo",
            "message");
    private static final Set<String> YES_NO = Set.of("newPeople", "unverified", "blocking");
    private static final Set<String> LINKS = Set.of("wholeId", "numeratorId", "denominatorId", "programmeContentId");

    IndicatorHistory(IntFunction<List<HistoryLine>> read) {
        getContent().setSummaryText(Texts.of("indicator.ui.history"));
        getContent().addClassName("app-indicator__history");
        getContent().addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                show(read.apply(MOST));
            }
        });
    }

    private void show(List<HistoryLine> lines) {
        getContent().removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassName("app-indicator__list");
        lines.stream().filter(line -> !line.entity().equals("CheckTerm")).forEach(line -> list.add(item(line)));
        getContent().add(lines.isEmpty() ? new Paragraph(Texts.of("indicator.ui.history.none")) : list);
    }

    private static ListItem item(HistoryLine line) {
        String what = Texts.of("indicator.ui.history." + (line.entity().equals("IndicatorCheck") ? "check." : "")
                + line.verb().name());
        ListItem item = new ListItem(
                new Span(Texts.of("indicator.ui.history.line", VnFormat.moment(line.at()), line.actorName(), what)));
        if (line.verb() == Verb.CHANGED) {
            line.changes().stream().filter(IndicatorHistory::isKnown).forEach(change -> {
                Span words = new Span(words(change));
                words.addClassName("app-indicator__note");
                item.add(words);
            });
        }
        return item;
    }

    private static boolean isKnown(FieldChange change) {
        String field = change.field();
        return CHOSEN.containsKey(field) || WRITTEN.contains(field) || YES_NO.contains(field) || LINKS.contains(field);
    }

    private static String words(FieldChange change) {
        String label = Texts.of("indicator.field." + change.field());
        return LINKS.contains(change.field())
                ? label
                : Texts.of(
                        "indicator.ui.history.change",
                        label,
                        shown(change.field(), change.before()),
                        shown(change.field(), change.after()));
    }

    private static String shown(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return Texts.of("indicator.ui.history.blank");
        }
        String prefix = CHOSEN.get(field);
        if (prefix != null) {
            return Texts.of(prefix + value);
        }
        if (field.startsWith("valid")) {
            return VnFormat.day(LocalDate.parse(value));
        }
        return YES_NO.contains(field) ? Texts.of("indicator.ui.history." + value) : value;
    }
}
