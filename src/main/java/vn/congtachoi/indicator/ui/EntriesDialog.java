package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import vn.congtachoi.indicator.EntryBehind;
import vn.congtachoi.indicator.EntrySource;
import vn.congtachoi.indicator.FigureEntry;
import vn.congtachoi.indicator.FigureText;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** What a number is made of: each unit's figure, who entered it, when and how, and what stood there before. */
class EntriesDialog extends Dialog {

    EntriesDialog(IndicatorRow indicator, String unitName, List<EntryBehind> entries) {
        setHeaderTitle(unitName);
        UnorderedList list = new UnorderedList();
        list.addClassName("app-entries");
        entries.forEach(entry -> list.add(item(indicator, entry)));
        Div body = new Div(
                new Paragraph(indicator.name()),
                new Paragraph(Texts.of("indicator.ui.entries.count", entries.size())),
                list);
        body.addClassName("app-submit__content");
        add(body);
        getFooter().add(ActionButton.secondary("indicator.ui.close", this::close));
    }

    private static ListItem item(IndicatorRow indicator, EntryBehind entry) {
        Span unit = new Span(entry.unitPath());
        unit.addClassName("app-entries__unit");
        Span value = new Span(value(indicator, entry.current()));
        value.addClassName("app-entries__value");
        Div head = new Div(unit, value);
        head.addClassName("app-entries__head");
        ListItem item = new ListItem(head, how(entry.current()));
        if (entry.history().size() > 1) {
            UnorderedList before = new UnorderedList();
            entry.history().reversed().stream()
                    .skip(1)
                    .map(old -> new ListItem(Texts.of(
                            "indicator.ui.entries.before",
                            value(indicator, old),
                            old.enteredByName(),
                            VnFormat.moment(old.enteredAt()))))
                    .forEach(before::add);
            before.addClassName("app-entries__before");
            item.add(before);
        }
        return item;
    }

    private static String value(IndicatorRow indicator, FigureEntry entry) {
        return Optional.ofNullable(FigureText.cell(indicator, entry.typed()))
                .orElseGet(() -> Texts.of("indicator.ui.blank"));
    }

    private static Span how(FigureEntry entry) {
        EntrySource source = entry.source();
        StringBuilder words = new StringBuilder(Texts.of(
                "indicator.ui.entries.how",
                entry.enteredByName(),
                VnFormat.moment(entry.enteredAt()),
                Texts.of("indicator.ui.way", source.way())));
        if (source.toldBy() != null) {
            words.append(Texts.of("indicator.ui.entries.told", source.toldBy()));
        }
        if (source.confirmedBy() != null && source.reason() != null) {
            words.append(Texts.of("indicator.ui.entries.confirmed", source.confirmedBy(), source.reason()));
        }
        if (!entry.typed().note().isEmpty()) {
            words.append(Texts.of("indicator.ui.entries.note", entry.typed().note()));
        }
        String answer = entry.typed().answer();
        if (answer != null) {
            words.append(Texts.of("indicator.ui.entries.answer", answer));
        }
        Span how = new Span(words.toString());
        how.addClassName("app-entries__how");
        return how;
    }
}
