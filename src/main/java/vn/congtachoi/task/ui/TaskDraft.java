package vn.congtachoi.task.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.programme.FundingSource;
import vn.congtachoi.programme.ProgrammeContentRef;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskAim;
import vn.congtachoi.task.TaskForm;
import vn.congtachoi.task.TaskMeasure;
import vn.congtachoi.task.TaskMore;
import vn.congtachoi.task.TaskNeeds;
import vn.congtachoi.task.TaskOrigin;
import vn.congtachoi.task.TaskPriority;
import vn.congtachoi.task.TaskRef;

/** A task as its form holds it while it is written: with the records that were chosen instead of their ids. */
public record TaskDraft(
        @Nullable UnitRef giver,
        String title,
        List<Assignee> leads,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate startsOn,
        TaskOrigin origin,
        boolean focal,
        TaskPriority priority,
        @Nullable ProgrammeRef programme,
        @Nullable ProgrammeContentRef content,
        @Nullable IndicatorRow indicator,
        String place,
        @Nullable Integer expectedCount,
        TaskMeasure measure,
        Map<FundingSource, Money> money,
        Set<TaskRef> waitsFor,
        String expectedResult,
        String proof,
        String description,
        List<Assignee> helpers,
        String reason,
        long version) {

    /** What was typed on the quick line before the details were wanted. */
    static TaskDraft begun(@Nullable UnitRef giver, String title, List<Assignee> leads, @Nullable LocalDate dueOn) {
        return of(giver, TaskMore.NONE, new TaskFormChoices.Chosen(null, null, null, Set.of()), 0)
                .with(title, leads, dueOn, null);
    }

    /** @param chosen the records behind the form's ids */
    static TaskDraft read(@Nullable UnitRef giver, TaskForm form, TaskFormChoices.Chosen chosen) {
        return of(giver, form.more(), chosen, form.version())
                .with(form.title(), form.leads(), form.dueOn(), form.startsOn());
    }

    private static TaskDraft of(@Nullable UnitRef giver, TaskMore more, TaskFormChoices.Chosen chosen, long version) {
        return new TaskDraft(
                giver,
                "",
                List.of(),
                null,
                null,
                more.origin(),
                more.focal(),
                more.priority(),
                chosen.programme(),
                chosen.content(),
                chosen.indicator(),
                more.place(),
                more.needs().expectedCount(),
                more.needs().measure(),
                more.needs().money(),
                chosen.waitsFor(),
                more.expectedResult(),
                more.proof(),
                more.description(),
                more.helpers(),
                "",
                version);
    }

    private TaskDraft with(String words, List<Assignee> who, @Nullable LocalDate due, @Nullable LocalDate starts) {
        return new TaskDraft(
                giver,
                words,
                who,
                due,
                starts,
                origin,
                focal,
                priority,
                programme,
                content,
                indicator,
                place,
                expectedCount,
                measure,
                money,
                waitsFor,
                expectedResult,
                proof,
                description,
                helpers,
                reason,
                version);
    }

    /** @throws IllegalStateException before a day was chosen; the form asks for it */
    TaskForm toForm() {
        if (dueOn == null) {
            throw new IllegalStateException("No day");
        }
        TaskAim aim = new TaskAim(
                programme == null ? null : programme.id(),
                content == null ? null : content.id(),
                indicator == null ? null : indicator.id());
        List<UUID> waits = waitsFor.stream().map(TaskRef::id).toList();
        TaskNeeds needs = new TaskNeeds(expectedCount, measure, money, waits);
        TaskMore more =
                new TaskMore(origin, focal, priority, aim, needs, place, expectedResult, proof, description, helpers);
        return new TaskForm(title, leads, startsOn, dueOn, more, version);
    }
}
