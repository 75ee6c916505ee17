package vn.congtachoi.plan.ui;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.calendar.DayRule;
import vn.congtachoi.plan.PlanItemForm;
import vn.congtachoi.programme.ProgrammeContentRef;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.task.AssigneeChoice;

/** A line of a plan as its form holds it: with the records that were chosen instead of their ids. */
public record PlanItemDraft(
        String title,
        @Nullable ProgrammeRef programme,
        @Nullable ProgrammeContentRef content,
        @Nullable AssigneeChoice lead,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        DayRule dayRule,
        long version) {

    static final PlanItemDraft EMPTY = new PlanItemDraft("", null, null, null, null, null, DayRule.WEEKDAY, 0);

    PlanItemForm toForm() {
        UUID programmeId = programme == null ? null : programme.id();
        UUID contentId = content == null ? null : content.id();
        return new PlanItemForm(
                title,
                programmeId,
                contentId,
                lead == null ? null : lead.assignee(),
                startsOn,
                dueOn,
                dayRule,
                version);
    }
}
