package vn.congtachoi.task.ui;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.programme.ProgrammeContentRef;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.task.AssigneeChoice;
import vn.congtachoi.task.TaskAim;
import vn.congtachoi.task.TaskChoices;
import vn.congtachoi.task.TaskMore;
import vn.congtachoi.task.TaskReading;
import vn.congtachoi.task.TaskRef;

/** From what the form of a task lets her choose. */
@Component
class TaskFormChoices {

    /** The records behind the ids of a form. */
    record Chosen(
            @Nullable ProgrammeRef programme,
            @Nullable ProgrammeContentRef content,
            @Nullable IndicatorRow indicator,
            Set<TaskRef> waitsFor) {}

    private final TaskChoices choices;
    private final TaskReading tasks;
    private final ProgrammeService programmes;
    private final IndicatorDictionary indicators;

    TaskFormChoices(
            TaskChoices choices, TaskReading tasks, ProgrammeService programmes, IndicatorDictionary indicators) {
        this.choices = choices;
        this.tasks = tasks;
        this.programmes = programmes;
        this.indicators = indicators;
    }

    List<UnitRef> givers() {
        return choices.givers();
    }

    List<AssigneeChoice> assignees(UUID unit) {
        return choices.assignees(unit);
    }

    List<ProgrammeRef> programmes(UUID unit) {
        return programmes.refs(unit);
    }

    List<ProgrammeContentRef> contents(UUID unit) {
        return programmes.contentRefs(unit);
    }

    List<IndicatorRow> indicators() {
        return indicators.all();
    }

    List<TaskRef> tasks(String typed, Pageable page) {
        return tasks.refs(typed, page);
    }

    /** What a draft kept of a choice of several tasks; without those that are gone. */
    Set<TaskRef> tasks(Set<UUID> ids) {
        return Set.copyOf(tasks.refs(ids));
    }

    Chosen chosen(TaskMore more) {
        TaskAim aim = more.aim();
        return new Chosen(
                found(aim.programmeId(), programmes::ref),
                found(aim.contentId(), programmes::contentRef),
                found(aim.indicatorId(), indicators::row),
                tasks(Set.copyOf(more.needs().waitsFor())));
    }

    private static <T> @Nullable T found(@Nullable UUID id, Function<UUID, T> read) {
        return id == null ? null : read.apply(id);
    }
}
