package vn.congtachoi.task;

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

/** Money planned for a task from one source. */
@Entity
@Table(name = "task_money")
class TaskMoney extends AuditedEntity {

    private UUID taskId;

    @Enumerated(EnumType.STRING)
    private FundingSource source;

    /** Whole đồng. */
    private long amount;

    protected TaskMoney() {}

    /** @throws BusinessException for nothing, or less than nothing */
    TaskMoney(UUID taskId, FundingSource source, Money amount) {
        if (amount.compareTo(Money.ZERO) <= 0) {
            throw new BusinessException("task.error.money");
        }
        this.taskId = taskId;
        this.source = source;
        this.amount = amount.dong();
    }

    FundingSource source() {
        return source;
    }

    Money amount() {
        return new Money(amount);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Task.SUBJECT, taskId);
    }
}
