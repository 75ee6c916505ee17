package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.congtachoi.indicator.EntryBehind;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** What a number is made of: each unit's figure, who entered it, when and how, and what stood there before. */
class EntriesDialog extends Dialog {

    /** Opens the cell of an entry, where it is a cell of the round. */
    @FunctionalInterface
    interface Opening {
        void open(EntryBehind entry);
    }

    private final IndicatorRow indicator;
    private final Period period;
    private final Opening opening;

    /** @param period of the round: figures of shorter periods are cells of other rounds */
    EntriesDialog(IndicatorRow indicator, String unitName, Period period, List<EntryBehind> entries, Opening opening) {
        this.indicator = indicator;
        this.period = period;
        this.opening = opening;
        setHeaderTitle(unitName);
        UnorderedList list = new UnorderedList();
        list.addClassName("app-entries");
        entries.forEach(entry -> list.add(item(entry)));
        Div body = new Div(
                new Paragraph(indicator.name()),
                new Paragraph(Texts.of("indicator.ui.entries.count", entries.size())),
                list);
        body.addClassName("app-submit__content");
        add(body);
        getFooter().add(ActionButton.secondary("indicator.ui.close", this::close));
    }

    private ListItem item(EntryBehind entry) {
        Span unit = new Span(entry.unitPath());
        unit.addClassName("app-entries__unit");
        Span value = new Span(EntryWords.value(indicator, entry.current().typed()));
        value.addClassName("app-entries__value");
        Div head = new Div(unit, value);
        head.addClassName("app-entries__head");
        Span how = new Span(EntryWords.how(entry.current()));
        how.addClassName("app-entries__how");
        ListItem item = new ListItem(head, how);
        Div acts = new Div();
        acts.addClassName("app-cell__acts");
        EntryWords.photo(entry.current()).ifPresent(acts::add);
        if (entry.period().equals(period)) {
            acts.add(ActionButton.quiet("indicator.ui.cell.open", () -> {
                close();
                opening.open(entry);
            }));
        }
        item.add(acts);
        if (entry.history().size() > 1) {
            item.add(before(entry));
        }
        return item;
    }

    private UnorderedList before(EntryBehind entry) {
        UnorderedList before = new UnorderedList();
        entry.history().reversed().stream()
                .skip(1)
                .map(old -> new ListItem(Texts.of(
                        "indicator.ui.entries.before",
                        EntryWords.value(indicator, old.typed()),
                        old.enteredByName(),
                        VnFormat.moment(old.enteredAt()))))
                .forEach(before::add);
        before.addClassName("app-entries__before");
        return before;
    }
}
