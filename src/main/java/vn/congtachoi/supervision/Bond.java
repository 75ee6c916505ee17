package vn.congtachoi.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** A declared relation of a person to a unit, for which she does not visit it. */
@Entity
@Table(name = "supervision_bond")
class Bond extends AuditedEntity {

    static final String SUBJECT = "supervision-bond";

    private static final int WORDS_LENGTH = 500;

    private UUID personId;
    private UUID unitId;
    private String words;
    private Instant declaredAt;
    private String declaredBy;

    protected Bond() {}

    /** @throws BusinessException without the words */
    Bond(UUID personId, UUID unitId, String words, Instant at, String by) {
        this.personId = personId;
        this.unitId = unitId;
        this.words = TypedText.line(words, WORDS_LENGTH);
        this.declaredAt = at;
        this.declaredBy = by;
        if (this.words.isEmpty()) {
            throw new BusinessException("supervision.bond.error.words");
        }
    }

    UUID personId() {
        return personId;
    }

    UUID unitId() {
        return unitId;
    }

    String words() {
        return words;
    }

    BondRow row(String person, String unit) {
        return new BondRow(id(), personId, person, unitId, unit, words, declaredBy, declaredAt);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
