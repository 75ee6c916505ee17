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
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.AssigneeChoice;
import vn.congtachoi.task.AssigneeNames;
import vn.congtachoi.task.TaskChoices;

/** From what a line of a plan lets her choose. */
@Component
class PlanChoices {

    private final TaskChoices assignees;
    private final AssigneeNames names;
    private final ProgrammeService programmes;

    PlanChoices(TaskChoices assignees, AssigneeNames names, ProgrammeService programmes) {
        this.assignees = assignees;
        this.names = names;
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

    /** The form with the records behind its ids; whoever has left stands there until somebody else is chosen. */
    PlanItemDraft draft(UUID unit, PlanItemForm form) {
        return new PlanItemDraft(
                form.title(),
                found(form.programmeId(), programmes::ref),
                found(form.contentId(), programmes::contentRef),
                lead(unit, form.lead()),
                form.startsOn(),
                form.dueOn(),
                form.dayRule(),
                form.version());
    }

    private @Nullable AssigneeChoice lead(UUID unit, @Nullable Assignee lead) {
        return lead == null
                ? null
                : leads(unit).stream()
                        .filter(choice -> choice.assignee().equals(lead))
                        .findFirst()
                        .orElseGet(() -> new AssigneeChoice(lead, names.of(lead), ""));
    }

    private static <T> @Nullable T found(@Nullable UUID id, Function<UUID, T> read) {
        return id == null ? null : read.apply(id);
    }
}
