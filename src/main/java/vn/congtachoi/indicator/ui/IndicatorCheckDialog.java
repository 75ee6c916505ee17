package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.congtachoi.indicator.CheckForm;
import vn.congtachoi.indicator.CheckRelation;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;

/** A new check: this indicator against the sum of others. */
class IndicatorCheckDialog extends Dialog {

    private static final int MESSAGE = 500;

    private final IndicatorRow left;
    private final Consumer<CheckForm> save;
    private final Select<CheckRelation> relation = Fields.choice(
            "indicator.ui.check.relation", List.of(CheckRelation.values()), one -> Texts.of("indicator.relation", one));
    private final MultiSelectComboBox<UUID> right;
    private final TextField message = Fields.text("indicator.ui.check.message", MESSAGE);
    private final Checkbox blocking = Fields.check("indicator.ui.check.blocking");
    private final Paragraph fault = new Paragraph();

    IndicatorCheckDialog(IndicatorRow left, List<IndicatorRow> dictionary, Consumer<CheckForm> save) {
        this.left = left;
        this.save = save;
        setHeaderTitle(Texts.of("indicator.ui.check.title"));
        right = new IndicatorChoice(dictionary.stream()
                        .filter(row -> !row.id().equals(left.id()))
                        .toList())
                .some("indicator.ui.check.right");
        relation.setValue(CheckRelation.AT_MOST);
        message.setHelperText(Texts.of("indicator.ui.check.message.hint"));
        fault.addClassName("app-submit__fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        Div content = new Div(fault, new Paragraph(left.name()), relation, right, message, blocking);
        content.addClassName("app-submit__content");
        add(content);
        getFooter()
                .add(
                        ActionButton.quiet("indicator.ui.cancel", this::close),
                        ActionButton.primary("indicator.ui.check.act", this::submit));
    }

    private void submit() {
        try {
            save.accept(new CheckForm(
                    left.id(), relation.getValue(), right.getValue(), message.getValue(), blocking.getValue()));
            close();
        } catch (BusinessException refusal) {
            fault.setText(Texts.of(refusal));
            fault.setVisible(true);
        }
    }
}
