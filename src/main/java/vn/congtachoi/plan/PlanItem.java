package vn.congtachoi.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.calendar.DayRule;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.programme.FundingSource;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskAim;
import vn.congtachoi.task.TaskMeasure;
import vn.congtachoi.task.TaskNeeds;

/** A line of a plan: a heading, or work for somebody. */
@Entity
@Table(name = "plan_item")
class PlanItem extends AuditedEntity {

    static final int TITLE_LENGTH = 500;
    static final int PLACE_LENGTH = 300;
    static final int RESULT_LENGTH = 2000;
    static final int MOST_PEOPLE = 1_000_000;

    private UUID planId;
    private @Nullable UUID parentId;
    private int position;
    private String title;
    private boolean focal;
    private @Nullable UUID programmeId;
    private @Nullable UUID contentId;
    private @Nullable UUID indicatorId;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private DayRule dayRule;

    private @Nullable Integer expectedCount;

    @Enumerated(EnumType.STRING)
    private TaskMeasure expectedMeasure = TaskMeasure.TURNS;

    private String place;
    private String expectedResult;

    /** Stood in last year's plan and was not done. */
    private boolean undoneBefore;

    /** Left out by the adjustment that is being written. */
    private boolean dropped;

    private @Nullable UUID taskId;

    /** Grows with every change, also of who leads it: a form that was read before is stale. */
    @Unaudited
    @SuppressWarnings("UnusedVariable") // moves the version
    private int revision;

    protected PlanItem() {}

    PlanItem(UUID planId, @Nullable UUID parentId, int position, PlanItemForm form) {
        this.planId = planId;
        this.parentId = parentId;
        this.position = position;
        take(form);
    }

    /** @throws BusinessException when a field cannot be kept as it stands */
    final void take(PlanItemForm form) {
        String words = TypedText.line(form.title(), TITLE_LENGTH);
        if (words.isEmpty()) {
            throw new BusinessException("plan.error.item-title");
        }
        LocalDate start = form.startsOn();
        LocalDate due = form.dueOn();
        if (start != null && due != null && due.isBefore(start)) {
            throw new BusinessException("task.error.dates");
        }
        Integer count = form.needs().expectedCount();
        if (count != null && (count <= 0 || count > MOST_PEOPLE)) {
            throw new BusinessException("task.error.count");
        }
        revision++;
        title = words;
        focal = form.focal();
        programmeId = form.aim().programmeId();
        contentId = form.aim().contentId();
        indicatorId = form.aim().indicatorId();
        startsOn = start;
        dueOn = due;
        dayRule = form.dayRule();
        expectedCount = count;
        expectedMeasure = form.needs().measure();
        place = TypedText.line(form.place(), PLACE_LENGTH);
        expectedResult = TypedText.lines(form.expectedResult(), RESULT_LENGTH);
    }

    /** Stands there from now on. */
    void place(@Nullable UUID newParent, int newPosition) {
        parentId = newParent;
        position = newPosition;
    }

    void wasUndone() {
        undoneBefore = true;
    }

    /** Whether the adjustment leaves it out. */
    void drop(boolean out) {
        dropped = out;
    }

    void become(UUID task) {
        taskId = task;
    }

    UUID planId() {
        return planId;
    }

    String title() {
        return title;
    }

    @Nullable
    UUID parentId() {
        return parentId;
    }

    @Nullable
    UUID taskId() {
        return taskId;
    }

    PlanItemRow row(List<Assignee> leads, List<Assignee> helpers, Map<FundingSource, Money> money) {
        PlanItemForm form = new PlanItemForm(
                title,
                focal,
                new TaskAim(programmeId, contentId, indicatorId),
                leads,
                helpers,
                startsOn,
                dueOn,
                dayRule,
                place,
                new TaskNeeds(expectedCount, expectedMeasure, money, List.of()),
                expectedResult,
                version());
        return new PlanItemRow(id(), parentId, position, form, undoneBefore, dropped, taskId);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Plan.SUBJECT, planId);
    }
}
