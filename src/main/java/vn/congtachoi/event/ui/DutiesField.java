package vn.congtachoi.event.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.event.EventDutyLine;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.AssigneeChoice;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.InWords;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;

/** Phân công: who does what by when; what was given out as a task is changed there. */
class DutiesField extends CustomField<List<EventDutyLine>> implements InWords {

    private static final int WORDS_LENGTH = 500;

    /** One line while it is edited. */
    private final class Line extends Div {

        private final @Nullable UUID id;
        private final @Nullable UUID taskId;
        private final TextField words = Fields.text("events.ui.duty.words", WORDS_LENGTH);
        private final ComboBox<AssigneeChoice> who = Fields.oneOfMany("events.ui.duty.who", AssigneeChoice::words);
        private final DatePicker due = Fields.day("events.ui.duty.due");

        Line(EventDutyLine duty) {
            id = duty.id();
            taskId = duty.taskId();
            addClassName("app-event-duty");
            words.setValue(duty.words());
            who.setItems(
                    (choice, typed) -> VietnameseText.fold(choice.words()).contains(VietnameseText.fold(typed)),
                    choices);
            who.setClearButtonVisible(true);
            who.setValue(choice(duty));
            due.setValue(duty.dueOn());
            add(words, who, due);
            if (taskId == null) {
                add(ActionButton.icon(AppIcon.TRASH_2, "events.ui.line.remove", () -> {
                    lines.remove(this);
                    updateValue();
                }));
            } else {
                words.setReadOnly(true);
                who.setReadOnly(true);
                due.setReadOnly(true);
                add(new StatusBadge(Texts.of("events.ui.duty.given"), Tone.ACTIVE));
            }
            words.addValueChangeListener(event -> updateValue());
            who.addValueChangeListener(event -> updateValue());
            due.addValueChangeListener(event -> updateValue());
        }

        EventDutyLine value() {
            AssigneeChoice chosen = who.getValue();
            Assignee assignee = chosen == null ? null : chosen.assignee();
            return new EventDutyLine(
                    id,
                    words.getValue(),
                    assignee == null ? null : assignee.unitId(),
                    assignee == null ? null : assignee.personId(),
                    due.getValue(),
                    taskId);
        }
    }

    private final List<AssigneeChoice> choices;
    private final Div lines = new Div();

    /** @param choices to whom work can be given, and whoever stands there already */
    DutiesField(List<AssigneeChoice> choices) {
        super(List.of());
        this.choices = new ArrayList<>(choices);
        setLabel(Texts.of("events.ui.plan.duties"));
        lines.addClassName("app-meeting-lines");
        Div content = new Div(
                lines,
                ActionButton.quiet("events.ui.duty.add", () -> {
                            Line added = new Line(EventDutyLine.of("", null, null, null));
                            lines.add(added);
                            added.words.focus();
                        })
                        .with(AppIcon.PLUS));
        content.addClassName("app-meeting-lines");
        add(content);
    }

    private @Nullable AssigneeChoice choice(EventDutyLine duty) {
        return choices.stream()
                .filter(choice -> choice.assignee().unitId().equals(duty.unitId())
                        && Objects.equals(choice.assignee().personId(), duty.personId()))
                .findFirst()
                .orElse(null);
    }

    private Stream<EventDutyLine> values() {
        return lines.getChildren().map(Line.class::cast).map(Line::value);
    }

    @Override
    protected List<EventDutyLine> generateModelValue() {
        return values().filter(duty -> !duty.words().isBlank() || duty.unitId() != null || duty.dueOn() != null)
                .toList();
    }

    @Override
    protected void setPresentationValue(@Nullable List<EventDutyLine> value) {
        lines.removeAll();
        Objects.requireNonNullElse(value, List.<EventDutyLine>of()).forEach(duty -> lines.add(new Line(duty)));
    }

    @Override
    public String words() {
        return values().map(EventDutyLine::words).collect(Collectors.joining("; "));
    }
}
