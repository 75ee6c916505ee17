package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.congtachoi.indicator.SheetView;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** One branch of the table: its sheet, Không phát sinh, and Nhập tiếp thay. */
class RowDialog extends Dialog {

    private final SheetView sheet;
    private final SheetView.Column unit;
    private final SheetTable.Acts acts;
    private final Tellers tellers;
    private final Runnable reload;

    RowDialog(SheetView sheet, SheetView.Column unit, SheetTable.Acts acts, Tellers tellers, Runnable reload) {
        this.sheet = sheet;
        this.unit = unit;
        this.acts = acts;
        this.tellers = tellers;
        this.reload = reload;
        setHeaderTitle(unit.name());
        Div body = new Div(
                new Paragraph(Texts.of("indicator.state", unit.state())),
                new Anchor(
                        "so-lieu/" + sheet.round().id() + "/phieu/" + unit.unitId(),
                        Texts.of(unit.own() ? "indicator.ui.table.open-own" : "indicator.ui.table.open-sheet")));
        body.addClassName("app-submit__content");
        add(body);
        getFooter().add(ActionButton.quiet("indicator.ui.cancel", this::close));
        if (unit.mayTakeOver().allowed()) {
            body.add(new Paragraph(Texts.of("indicator.ui.take-over.line", unit.name())));
            getFooter().add(ActionButton.secondary("indicator.ui.take-over", this::takeOver));
        }
        if (hasOpenBlank(sheet, unit)) {
            getFooter().add(ActionButton.primary("indicator.ui.table.nothing", this::nothingArose));
        }
    }

    /** Whether anything but reading can be done with a row. */
    static boolean hasActs(SheetView sheet, SheetView.Column unit) {
        return unit.mayTakeOver().allowed() || hasOpenBlank(sheet, unit);
    }

    private static boolean hasOpenBlank(SheetView sheet, SheetView.Column unit) {
        int row = sheet.columns().indexOf(unit);
        return sheet.lines().stream()
                .map(line -> line.cells().get(row))
                .anyMatch(cell -> cell.mayEdit().allowed() && cell.value() == null);
    }

    private void nothingArose() {
        close();
        tellers.with(unit, source -> {
            int zeros = acts.sheets().nothingArose(sheet.round().id(), unit.unitId(), null, source);
            Toast.success("indicator.ui.table.zeros", zeros);
            reload.run();
        });
    }

    private void takeOver() {
        close();
        acts.sending().takeOver(sheet.round().id(), unit, tellers, reload);
    }
}
