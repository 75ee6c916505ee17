package vn.congtachoi.indicator;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** A rule between figures of one unit and period. */
@Entity
@Table(name = "indicator_check")
class IndicatorCheck extends AuditedEntity {

    private static final int MESSAGE_LENGTH = 500;

    private UUID leftId;

    @Enumerated(EnumType.STRING)
    private CheckRelation relation;

    private String message;
    private boolean blocking;

    @OneToMany(mappedBy = "check", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    private List<CheckTerm> terms = new ArrayList<>();

    protected IndicatorCheck() {}

    IndicatorCheck(CheckForm form) {
        if (form.rightIds().isEmpty() || form.rightIds().contains(form.leftId())) {
            throw new BusinessException("indicator.check.terms");
        }
        if (form.message().isEmpty()) {
            throw new BusinessException("indicator.check.messageMissing");
        }
        leftId = form.leftId();
        relation = form.relation();
        message = TypedText.line(form.message(), MESSAGE_LENGTH);
        blocking = form.blocking();
        form.rightIds().forEach(id -> terms.add(new CheckTerm(this, id)));
    }

    CheckForm form() {
        Set<UUID> right = terms.stream().map(CheckTerm::indicatorId).collect(Collectors.toSet());
        return new CheckForm(leftId, relation, right, message, blocking);
    }

    UUID leftId() {
        return leftId;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Indicator.SUBJECT, leftId);
    }
}
