package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import vn.congtachoi.agenda.HalfDay;
import vn.congtachoi.agenda.WeekDetail;
import vn.congtachoi.agenda.WeekEntry;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;

/** One line of a schedule, written by hand. */
class WeekLineDialog extends RecordDialog {

    private static final int CONTENT_LENGTH = 1000;
    private static final int CHAIR_LENGTH = 200;
    private static final int PLACE_LENGTH = 300;
    private static final int PARTICIPANTS_LENGTH = 2000;

    private final DatePicker day = Fields.day("agenda.ui.form.day");
    private final Select<HalfDay> half = Fields.choice(
            "agenda.ui.week.half",
            Arrays.asList(HalfDay.values()),
            each -> each == null ? "" : Texts.of("agenda.ui.half", each));
    private final TimePicker hour = Fields.hour("agenda.ui.week.hour");
    private final TextArea content = Fields.area("agenda.ui.week.content", CONTENT_LENGTH);
    private final TextField chair = Fields.text("agenda.ui.form.chair", CHAIR_LENGTH);
    private final TextField place = Fields.text("agenda.ui.form.place", PLACE_LENGTH);
    private final TextArea participants = Fields.area("agenda.ui.form.invited", PARTICIPANTS_LENGTH);
    private final Consumer<WeekEntry> saving;

    /** @param saving takes the line, or refuses it with a sentence */
    WeekLineDialog(String titleKey, WeekDetail week, Consumer<WeekEntry> saving) {
        super(Texts.of(titleKey));
        this.saving = saving;
        day.setMin(week.monday());
        day.setMax(week.sunday());
        day.setValue(week.monday());
        half.setValue(HalfDay.MORNING);
        hour.setHelperText(Texts.of("agenda.ui.week.hour-hint"));
        FormLayout form = new FormLayout(content, day, half, hour, chair, place, participants);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        form.setColspan(content, 2);
        form.setColspan(participants, 2);
        fill("agenda.ui.save", form);
        content.focus();
    }

    /** Begins with what stands there. */
    WeekLineDialog with(WeekEntry entry) {
        day.setValue(entry.day());
        half.setValue(entry.half());
        hour.setValue(entry.hour());
        content.setValue(entry.content());
        chair.setValue(entry.chair());
        place.setValue(entry.place());
        participants.setValue(entry.participants());
        return this;
    }

    @Override
    protected void save() {
        LocalDate chosen = day.getValue();
        if (chosen == null) {
            throw new BusinessException("agenda.ui.form.day-missing");
        }
        saving.accept(new WeekEntry(
                chosen,
                Objects.requireNonNullElse(half.getValue(), HalfDay.MORNING),
                hour.getValue(),
                content.getValue(),
                chair.getValue(),
                place.getValue(),
                participants.getValue()));
    }
}
