package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** From which day a change holds, and the decision behind it. */
final class DecisionFields {

    private static final int BASIS_LENGTH = 500;

    private final DatePicker day;
    private final TextField basis = Fields.text("organisation.ui.basis", BASIS_LENGTH);

    /** @param dayKey what the day means for this change */
    DecisionFields(String dayKey, LocalDate today) {
        day = Fields.day(dayKey);
        day.setValue(today);
        basis.setPlaceholder(Texts.of("organisation.ui.basis.example"));
    }

    DatePicker dayField() {
        return day;
    }

    TextField basisField() {
        return basis;
    }

    boolean isComplete() {
        return ActDialog.isFilled(day);
    }

    LocalDate day() {
        return day.getValue();
    }

    /** The day as it is read. */
    String dayText() {
        return VnFormat.day(day());
    }

    String basis() {
        return basis.getValue();
    }
}
