package vn.congtachoi.agenda.opinion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.Actor;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** One step of a question. Itself history, therefore not audited again. */
@Entity
@Unaudited
@Table(name = "agenda_opinion_step")
class OpinionStep extends AuditedEntity {

    private static final int WORDS_LENGTH = 5000;

    private UUID opinionId;

    @Enumerated(EnumType.STRING)
    private OpinionDeed deed;

    @SuppressWarnings("UnusedVariable") // the account, kept beside the name it had then
    private @Nullable UUID byAccount;

    private String byName;
    private String onBehalfOf;
    private Instant takenAt;
    private String words;

    protected OpinionStep() {}

    OpinionStep(Opinion opinion, OpinionDeed deed, Actor by, Instant at, String words) {
        this.opinionId = opinion.id();
        this.deed = deed;
        PersonActor person = by instanceof PersonActor acting ? acting : null;
        String absent = person == null ? null : person.onBehalfOf();
        this.byAccount = person == null ? null : person.accountId();
        this.byName = by.name();
        this.onBehalfOf = absent == null ? "" : absent;
        this.takenAt = at;
        this.words = TypedText.lines(words, WORDS_LENGTH);
    }

    OpinionStepRow row() {
        return new OpinionStepRow(deed, byName, onBehalfOf, takenAt, words);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Opinion.SUBJECT, opinionId);
    }
}
