package vn.congtachoi.agenda.opinion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** One who is asked, and what she answered. */
@Entity
@Table(name = "agenda_opinion_voice")
class OpinionVoice extends AuditedEntity {

    private static final int WORDS_LENGTH = 4000;

    private UUID opinionId;

    @SuppressWarnings("UnusedVariable") // sorted by in queries
    private int position;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Stance stance = Stance.UNSAID;

    private String saidWords = "";
    private @Nullable Instant answeredAt;
    private String answeredByName = "";
    private boolean late;

    protected OpinionVoice() {}

    OpinionVoice(UUID opinionId, int position, UUID personId) {
        this.opinionId = opinionId;
        this.position = position;
        this.personId = personId;
    }

    void stand(int at) {
        position = at;
    }

    /**
     * Said by herself, or entered by whoever asked as she told her.
     *
     * @param by who entered it for her, or empty
     * @param afterDue whether the due time had passed
     */
    void say(Stance said, String words, String by, Instant at, boolean afterDue) {
        stance = said;
        saidWords = TypedText.lines(words, WORDS_LENGTH);
        answeredByName = by;
        answeredAt = at;
        late = afterDue;
    }

    UUID opinionId() {
        return opinionId;
    }

    UUID personId() {
        return personId;
    }

    Stance stance() {
        return stance;
    }

    boolean isSaid() {
        return stance != Stance.UNSAID;
    }

    /** Whether she said it herself: nobody else changes that. */
    boolean isHerOwn() {
        return isSaid() && answeredByName.isEmpty();
    }

    /**
     * @param name whom people see
     * @param post hers, may be empty
     */
    VoiceRow row(String name, String post, boolean mayAnswer) {
        return new VoiceRow(id(), personId, name, post, stance, saidWords, answeredByName, answeredAt, late, mayAnswer);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Opinion.SUBJECT, opinionId);
    }
}
