package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.congtachoi.indicator.CellDetail;
import vn.congtachoi.indicator.CellValue;
import vn.congtachoi.indicator.Channel;
import vn.congtachoi.indicator.EntrySource;
import vn.congtachoi.indicator.FigureText;
import vn.congtachoi.indicator.SaveCell;
import vn.congtachoi.indicator.StaleCellException;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FileField;
import vn.congtachoi.uikit.QuantityField;
import vn.congtachoi.uikit.Texts;

/** Sửa theo xác nhận của đ/c …: the new value, who confirmed it, by which way, and why. */
class CorrectDialog extends Dialog {

    private static final int NAME_LENGTH = 120;
    private static final int REASON_LENGTH = 300;

    private final CellDetail cell;
    private final Consumer<SaveCell> correct;
    private final QuantityField value;
    private final TextField confirmedBy = Fields.text("indicator.ui.correct.confirmed-by", NAME_LENGTH);
    private final RadioButtonGroup<Channel> channel = new RadioButtonGroup<>();
    private final TextField reason = Fields.text("indicator.ui.correct.reason", REASON_LENGTH);
    private final FileField photo;
    private final Div fault = new Div();
    private CellValue typed;
    private int revision;

    CorrectDialog(CellDetail cell, FileField photo, Consumer<SaveCell> correct) {
        this.cell = cell;
        this.photo = photo;
        this.correct = correct;
        this.typed = cell.value();
        this.revision = cell.revision();
        setHeaderTitle(Texts.of("indicator.ui.correct.title", cell.unitName()));
        value = new QuantityField(
                Texts.of("indicator.ui.correct.value"),
                FigureText.quantityKind(cell.indicator()),
                quantity -> typed = quantity.map(CellValue::of).orElseGet(CellValue::blank));
        value.show(FigureText.quantity(cell.value()));
        value.setHelperText(Texts.of("indicator.ui.correct.was", EntryWords.value(cell.indicator(), cell.value())));
        channel.setLabel(Texts.of("indicator.ui.correct.channel"));
        channel.setItems(Channel.values());
        channel.setValue(Channel.PHONE);
        channel.setItemLabelGenerator(way -> Texts.of("indicator.ui.channel", way));
        fault.getElement().setAttribute("role", "alert");
        Div body = new Div(new Paragraph(cell.indicator().name()), fault, value, confirmedBy, channel, reason, photo);
        body.addClassName("app-submit__content");
        add(body);
        getFooter()
                .add(
                        ActionButton.quiet("indicator.ui.cancel", this::close),
                        ActionButton.primary("indicator.ui.correct.act", this::accept));
    }

    private void accept() {
        fault.removeAll();
        if (!value.isSettled()) {
            value.focus();
            return;
        }
        try {
            EntrySource source = EntrySource.corrected(
                    reason.getValue(),
                    confirmedBy.getValue(),
                    channel.getValue(),
                    photo.value().orElse(null));
            correct.accept(new SaveCell(cell.cell(), revision, typed, source));
            close();
        } catch (StaleCellException stale) {
            fault.add(new StaleChoice(
                    cell.indicator(),
                    stale,
                    () -> {
                        revision = (int) stale.currentVersion();
                        accept();
                    },
                    this::close));
        } catch (BusinessException refusal) {
            Paragraph words = new Paragraph(Texts.of(refusal));
            words.addClassName("app-submit__fault");
            fault.add(words);
        }
    }
}
