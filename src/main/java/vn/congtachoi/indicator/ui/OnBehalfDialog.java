package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.congtachoi.indicator.Channel;
import vn.congtachoi.indicator.EntrySource;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FileField;
import vn.congtachoi.uikit.Texts;

/** Nhập thay: who told the figures of a branch, how, and a photo of her sheet; asked once per branch and visit. */
class OnBehalfDialog extends Dialog {

    private static final int NAME_LENGTH = 120;

    private final TextField toldBy = Fields.text("indicator.ui.behalf.told-by", NAME_LENGTH);
    private final RadioButtonGroup<Channel> channel = new RadioButtonGroup<>();
    private final FileField photo;
    private final Consumer<EntrySource> then;

    OnBehalfDialog(String unitName, FileField photo, Consumer<EntrySource> then) {
        this.photo = photo;
        this.then = then;
        setHeaderTitle(Texts.of("indicator.ui.behalf.title", unitName));
        channel.setLabel(Texts.of("indicator.ui.behalf.channel"));
        channel.setItems(Channel.values());
        channel.setValue(Channel.PHONE);
        channel.setItemLabelGenerator(way -> Texts.of("indicator.ui.channel", way));
        Div body = new Div(new Paragraph(Texts.of("indicator.ui.behalf.line")), toldBy, channel, photo);
        body.addClassName("app-submit__content");
        add(body);
        getFooter()
                .add(
                        ActionButton.quiet("indicator.ui.cancel", this::close),
                        ActionButton.primary("indicator.ui.behalf.act", this::accept));
    }

    private void accept() {
        try {
            EntrySource source = EntrySource.onBehalf(
                    toldBy.getValue(), channel.getValue(), photo.value().orElse(null));
            close();
            then.accept(source);
        } catch (BusinessException refusal) {
            toldBy.setErrorMessage(Texts.of(refusal));
            toldBy.setInvalid(true);
            toldBy.focus();
        }
    }
}
