package vn.congtachoi.plan.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;

/** Takes a programme with its contents into a plan. */
class PlanTemplateDialog extends RecordDialog {

    /** Takes what was chosen, or refuses it. */
    @FunctionalInterface
    interface Taking {
        void take(ProgrammeRef programme, boolean activities);
    }

    private final ComboBox<ProgrammeRef> programme =
            Fields.oneOfMany("plan.ui.item.programme", ProgrammeRef::shortName);
    private final Checkbox activities = Fields.check("plan.ui.template.activities");
    private final Taking taking;

    PlanTemplateDialog(List<ProgrammeRef> programmes, Taking taking) {
        super(Texts.of("plan.ui.template"));
        this.taking = taking;
        programme.setItems(programmes);
        programme.setRequiredIndicatorVisible(true);
        activities.setValue(true);
        activities.setHelperText(Texts.of("plan.ui.template.hint"));
        fill("plan.ui.template.add", programme, activities);
        programme.focus();
    }

    @Override
    protected void save() {
        ProgrammeRef chosen =
                programme.getOptionalValue().orElseThrow(() -> new BusinessException("plan.error.template-none"));
        taking.take(chosen, Boolean.TRUE.equals(activities.getValue()));
    }
}
