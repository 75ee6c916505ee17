package vn.congtachoi.plan.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.calendar.DayRule;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.plan.PlanItemForm;
import vn.congtachoi.programme.FundingSource;
import vn.congtachoi.programme.ProgrammeContentRef;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskAim;
import vn.congtachoi.task.TaskMeasure;
import vn.congtachoi.task.TaskNeeds;

/** A line of a plan as its form holds it: with the records that were chosen instead of their ids. */
public record PlanItemDraft(
        String title,
        boolean focal,
        @Nullable ProgrammeRef programme,
        @Nullable ProgrammeContentRef content,
        @Nullable IndicatorRow indicator,
        List<Assignee> leads,
        List<Assignee> helpers,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        DayRule dayRule,
        String place,
        @Nullable Integer expectedCount,
        TaskMeasure measure,
        Map<FundingSource, Money> money,
        String expectedResult,
        long version) {

    PlanItemForm toForm() {
        UUID programmeId = programme == null ? null : programme.id();
        UUID contentId = content == null ? null : content.id();
        UUID indicatorId = indicator == null ? null : indicator.id();
        return new PlanItemForm(
                title,
                focal,
                new TaskAim(programmeId, contentId, indicatorId),
                leads,
                helpers,
                startsOn,
                dueOn,
                dayRule,
                place,
                new TaskNeeds(expectedCount, measure, money, List.of()),
                expectedResult,
                version);
    }
}
