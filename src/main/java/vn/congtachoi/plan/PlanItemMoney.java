package vn.congtachoi.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.programme.FundingSource;

/** Money planned for a line of a plan from one source. */
@Entity
@Table(name = "plan_item_money")
class PlanItemMoney extends AuditedEntity {

    private UUID planId;
    private UUID itemId;

    @Enumerated(EnumType.STRING)
    private FundingSource source;

    /** Whole đồng. */
    private long amount;

    protected PlanItemMoney() {}

    /** @throws BusinessException for nothing, or less than nothing */
    PlanItemMoney(UUID planId, UUID itemId, FundingSource source, Money amount) {
        if (amount.compareTo(Money.ZERO) <= 0) {
            throw new BusinessException("task.error.money");
        }
        this.planId = planId;
        this.itemId = itemId;
        this.source = source;
        this.amount = amount.dong();
    }

    UUID itemId() {
        return itemId;
    }

    FundingSource source() {
        return source;
    }

    Money amount() {
        return new Money(amount);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Plan.SUBJECT, planId);
    }
}
