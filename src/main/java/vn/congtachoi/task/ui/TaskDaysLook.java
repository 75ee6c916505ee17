package vn.congtachoi.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.calendar.ui.CalendarLook;
import vn.congtachoi.task.TaskSpan;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;

/** Tasks in the calendar of work: bars from their first day to the day on which they are due. */
class TaskDaysLook implements CalendarLook<TaskSpan> {

    private final LocalDate today;
    private final @Nullable UUID at;
    private final Function<TaskSpan, String> path;
    private final Function<LocalDate, String> more;

    /**
     * @param at the task from which she came back, or null
     * @param path the address of a task
     * @param more where a day is shown with all its tasks
     */
    TaskDaysLook(
            LocalDate today, @Nullable UUID at, Function<TaskSpan, String> path, Function<LocalDate, String> more) {
        this.today = today;
        this.at = at;
        this.path = path;
        this.more = more;
    }

    @Override
    public LocalDate first(TaskSpan task) {
        return task.firstDay();
    }

    @Override
    public LocalDate last(TaskSpan task) {
        return task.dueOn();
    }

    @Override
    public Component bar(TaskSpan task) {
        Anchor link = new Anchor(path.apply(task), TaskTones.label(task, today));
        link.addClassName("app-bar--" + TaskTones.style(task, today));
        link.setClassName("app-came-from", !task.coming() && task.id().equals(at));
        link.setTitle(TaskTones.said(task, today));
        link.setAriaLabel(TaskTones.said(task, today));
        return link;
    }

    @Override
    public boolean isListed(TaskSpan task, LocalDate day, LocalDate from) {
        return task.dueOn().equals(day);
    }

    @Override
    public List<Component> line(TaskSpan task) {
        List<Component> line = new ArrayList<>();
        line.add(new Anchor(path.apply(task), task.title()));
        line.add(
                task.coming()
                        ? new StatusBadge(Texts.of("task.ui.calendar.coming"), Tone.NEUTRAL)
                        : new StatusBadge(
                                Texts.of("task.state", task.state()),
                                task.state().tone()));
        if (task.isOverdue(today)) {
            line.add(new StatusBadge(Texts.of("task.ui.overdue"), Tone.LATE));
        }
        return line;
    }

    @Override
    public Component more(LocalDate day, int hidden) {
        return new Anchor(more.apply(day), Texts.of("task.ui.calendar.more", hidden));
    }
}
