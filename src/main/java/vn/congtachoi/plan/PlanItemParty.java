package vn.congtachoi.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.task.Assignee;

/** Who leads a line of a plan (chủ trì), or helps with it (phối hợp). */
@Entity
@Table(name = "plan_item_party")
class PlanItemParty extends AuditedEntity {

    private UUID planId;
    private UUID itemId;
    private boolean helps;

    @SuppressWarnings("UnusedVariable") // sorted by in queries
    private int position;

    private UUID unitId;
    private @Nullable UUID personId;

    protected PlanItemParty() {}

    PlanItemParty(UUID planId, UUID itemId, boolean helps, int position, Assignee who) {
        this.planId = planId;
        this.itemId = itemId;
        this.helps = helps;
        this.position = position;
        this.unitId = who.unitId();
        this.personId = who.personId();
    }

    UUID itemId() {
        return itemId;
    }

    boolean helps() {
        return helps;
    }

    Assignee assignee() {
        return new Assignee(unitId, personId);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Plan.SUBJECT, planId);
    }
}
