package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.congtachoi.indicator.CellDetail;
import vn.congtachoi.indicator.CellValue;
import vn.congtachoi.indicator.Channel;
import vn.congtachoi.indicator.EntrySource;
import vn.congtachoi.indicator.FigureText;
import vn.congtachoi.indicator.SaveCell;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FileField;
import vn.congtachoi.uikit.QuantityField;
import vn.congtachoi.uikit.Texts;

/** Sửa theo xác nhận của đ/c …: the new value, who confirmed it, by which way, and why. */
class CorrectDialog extends CellWritingDialog {

    private static final int NAME_LENGTH = 120;
    private static final int REASON_LENGTH = 300;

    private final Consumer<SaveCell> correct;
    private final QuantityField value;
    private final TextField confirmedBy = Fields.text("indicator.ui.correct.confirmed-by", NAME_LENGTH);
    private final RadioButtonGroup<Channel> channel = new RadioButtonGroup<>();
    private final TextField reason = Fields.text("indicator.ui.correct.reason", REASON_LENGTH);
    private final FileField photo;
    private CellValue typed;

    CorrectDialog(CellDetail cell, FileField photo, Consumer<SaveCell> correct) {
        super(cell);
        this.photo = photo;
        this.correct = correct;
        this.typed = cell.value();
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
        lay("indicator.ui.correct.act", value, confirmedBy, channel, reason, photo);
    }

    @Override
    void accept() {
        if (!value.isSettled()) {
            value.focus();
            return;
        }
        write(() -> correct.accept(save(
                typed,
                EntrySource.corrected(
                        reason.getValue(),
                        confirmedBy.getValue(),
                        channel.getValue(),
                        photo.value().orElse(null)))));
    }
}
