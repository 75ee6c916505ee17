package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.Set;
import java.util.function.Consumer;
import vn.congtachoi.supervision.rules.Holder;
import vn.congtachoi.supervision.rules.Power;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;

/** Who has a power. */
class PowerDialog extends RecordDialog {

    private final Consumer<Set<Holder>> give;
    private final CheckboxGroup<Holder> holders = new CheckboxGroup<>();

    PowerDialog(Power power, Set<Holder> now, Consumer<Set<Holder>> give) {
        super(Texts.of("supervision.ui.rules.power", Texts.of("supervision.power", power)));
        this.give = give;
        holders.setItems(Holder.values());
        holders.setItemLabelGenerator(holder -> Texts.of("supervision.holder", holder));
        holders.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        holders.setValue(now);
        holders.setAriaLabel(Texts.of("supervision.ui.rules.who"));
        fill("supervision.ui.save", holders);
    }

    @Override
    protected void save() {
        give.accept(holders.getValue());
    }
}
