package vn.congtachoi.plan.ui;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.plan.PlanItemForm;
import vn.congtachoi.programme.ProgrammeContentRef;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.task.AssigneeChoice;
import vn.congtachoi.task.TaskChoices;

/** From what a line of a plan lets her choose. */
@Component
class PlanChoices {

    private final TaskChoices assignees;
    private final ProgrammeService programmes;

    PlanChoices(TaskChoices assignees, ProgrammeService programmes) {
        this.assignees = assignees;
        this.programmes = programmes;
    }

    List<AssigneeChoice> leads(UUID unit) {
        return assignees.assignees(unit);
    }

    List<ProgrammeRef> programmes(UUID unit) {
        return programmes.refs(unit);
    }

    List<ProgrammeContentRef> contents(UUID unit, ProgrammeRef programme) {
        return programmes.contentRefs(unit).stream()
                .filter(content -> content.programmeId().equals(programme.id()))
                .toList();
    }

    /** The form with the records behind its ids; whoever has left is no longer chosen. */
    PlanItemDraft draft(UUID unit, PlanItemForm form) {
        return new PlanItemDraft(
                form.title(),
                found(form.programmeId(), programmes::ref),
                found(form.contentId(), programmes::contentRef),
                leads(unit).stream()
                        .filter(choice -> choice.assignee().equals(form.lead()))
                        .findFirst()
                        .orElse(null),
                form.startsOn(),
                form.dueOn(),
                form.dayRule(),
                form.version());
    }

    private static <T> @Nullable T found(@Nullable UUID id, Function<UUID, T> read) {
        return id == null ? null : read.apply(id);
    }
}
