package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.AskedOf;
import vn.congtachoi.indicator.FigureText;
import vn.congtachoi.indicator.QueryState;
import vn.congtachoi.indicator.SheetView;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.FigureTable;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;

/**
 * The table of a commune on a phone: the branches as a list, each opening its own sheet, and the totals below. The
 * wide table stands beside it for the laptop; the style sheet shows one of the two.
 */
class BranchCards extends Composite<Div> {

    /** @param more opens what else can be done with a row of the table */
    BranchCards(SheetView sheet, IntConsumer more) {
        UnorderedList list = new UnorderedList();
        list.addClassName("app-branches__list");
        for (int row = 0; row < sheet.columns().size(); row++) {
            list.add(item(sheet, row, more));
        }
        getContent().addClassName("app-branches");
        getContent().add(list, totals(sheet));
    }

    private static ListItem item(SheetView sheet, int row, IntConsumer more) {
        SheetView.Column unit = sheet.columns().get(row);
        Anchor name =
                new Anchor("so-lieu/" + sheet.round().id() + "/phieu/" + unit.unitId(), ColumnWords.name(sheet, unit));
        name.addClassName("app-branches__name");
        Span filled = new Span(filled(sheet, row));
        filled.addClassName("app-branches__filled");
        Div words = new Div(name, filled);
        words.addClassName("app-branches__words");
        Div foot = new Div(new StatusBadge(Texts.of("indicator.state", unit.state()), Tones.of(unit.state())));
        foot.addClassName("app-branches__foot");
        if (isAsked(sheet, row)) {
            foot.add(new StatusBadge(Texts.of("indicator.ui.table.mark.open"), Tone.DUE));
        }
        if (RowDialog.hasActs(sheet, unit)) {
            foot.add(ActionButton.quiet("indicator.ui.table.more", () -> more.accept(row)));
        }
        return new ListItem(words, foot);
    }

    /** Whether a question about one of its cells waits for an answer. */
    private static boolean isAsked(SheetView sheet, int row) {
        return sheet.lines().stream()
                .map(line -> line.cells().get(row).query())
                .anyMatch(query -> query != null && query.state() == QueryState.OPEN);
    }

    /** "12/15 số"; of what a branch has begun and not sent nothing is known above. */
    private static String filled(SheetView sheet, int row) {
        boolean hidden =
                sheet.lines().stream().anyMatch(line -> line.cells().get(row).hiddenDraft());
        if (hidden) {
            return Texts.of("indicator.ui.table.hidden-draft");
        }
        boolean own = sheet.columns().get(row).own();
        List<SheetView.Line> asked = sheet.lines().stream()
                .filter(line -> line.askedOf() != (own ? AskedOf.BRANCH : AskedOf.COMMUNE))
                .toList();
        long known = asked.stream()
                .filter(line -> line.cells().get(row).value() != null)
                .count();
        return Texts.of("indicator.ui.table.filled", known, asked.size());
    }

    private static Component totals(SheetView sheet) {
        FigureTable table = new FigureTable(
                Texts.of("indicator.ui.table.totals"),
                List.of(Texts.of("indicator.ui.compiled.indicator"), Texts.of("indicator.ui.table.total")));
        for (SheetView.Line line : sheet.lines()) {
            List<@Nullable String> total = new ArrayList<>();
            total.add(FigureText.cell(line.indicator(), line.total()));
            table.row(line.indicator().label(), total);
        }
        return new Details(Texts.of("indicator.ui.table.totals"), table);
    }
}
