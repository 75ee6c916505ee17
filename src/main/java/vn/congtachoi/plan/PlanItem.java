package vn.congtachoi.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.calendar.DayRule;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.task.Assignee;

/** A line of a plan: a heading, or work for somebody. */
@Entity
@Table(name = "plan_item")
class PlanItem extends AuditedEntity {

    private static final int TITLE_LENGTH = 500;

    private UUID planId;
    private @Nullable UUID parentId;
    private int position;
    private String title;
    private @Nullable UUID programmeId;
    private @Nullable UUID contentId;
    private @Nullable UUID leadUnitId;
    private @Nullable UUID leadPersonId;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private DayRule dayRule;

    /** Stood in last year's plan and was not done. */
    private boolean undoneBefore;

    private @Nullable UUID taskId;

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
        Assignee lead = form.lead();
        title = words;
        programmeId = form.programmeId();
        contentId = form.contentId();
        leadUnitId = lead == null ? null : lead.unitId();
        leadPersonId = lead == null ? null : lead.personId();
        startsOn = start;
        dueOn = due;
        dayRule = form.dayRule();
    }

    /** Stands there from now on. */
    void place(@Nullable UUID newParent, int newPosition) {
        parentId = newParent;
        position = newPosition;
    }

    void wasUndone() {
        undoneBefore = true;
    }

    void become(UUID task) {
        taskId = task;
    }

    /** Whether somebody is to do it until a day; otherwise it only gathers others. */
    boolean isWork() {
        return leadUnitId != null && dueOn != null;
    }

    UUID planId() {
        return planId;
    }

    @Nullable
    UUID parentId() {
        return parentId;
    }

    int position() {
        return position;
    }

    @Nullable
    UUID taskId() {
        return taskId;
    }

    PlanItemForm form() {
        Assignee lead = leadUnitId == null ? null : new Assignee(leadUnitId, leadPersonId);
        return new PlanItemForm(title, programmeId, contentId, lead, startsOn, dueOn, dayRule, version());
    }

    PlanItemRow row() {
        return new PlanItemRow(id(), parentId, form(), undoneBefore, taskId);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Plan.SUBJECT, planId);
    }
}
