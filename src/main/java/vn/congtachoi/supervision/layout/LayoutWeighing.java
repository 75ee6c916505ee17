package vn.congtachoi.supervision.layout;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.scheduling.LayoutRule;
import vn.congtachoi.scheduling.RuleLevel;
import vn.congtachoi.scheduling.RuleWeight;

/** What a unit makes of a rule, where it differs from the usual. */
@Entity
@Table(name = "supervision_layout_rule")
class LayoutWeighing extends AuditedEntity {

    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private LayoutRule rule;

    @Enumerated(EnumType.STRING)
    private RuleLevel level;

    private int weight;

    protected LayoutWeighing() {}

    LayoutWeighing(UUID unitId, LayoutRule rule, RuleWeight weighed) {
        this.unitId = unitId;
        this.rule = rule;
        weigh(weighed);
    }

    final void weigh(RuleWeight weighed) {
        level = weighed.level();
        weight = weighed.weight();
    }

    LayoutRule rule() {
        return rule;
    }

    RuleWeight weight() {
        return new RuleWeight(level, weight);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of("unit", unitId);
    }
}
