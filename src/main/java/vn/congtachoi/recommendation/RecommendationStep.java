package vn.congtachoi.recommendation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.Actor;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** One step of a recommendation. Itself history, therefore not audited again. */
@Entity
@Unaudited
@Table(name = "recommendation_step")
class RecommendationStep extends AuditedEntity {

    private static final int WORDS_LENGTH = 4000;
    private static final int NUMBER_LENGTH = 60;

    private UUID recommendationId;

    @Enumerated(EnumType.STRING)
    private RecommendationDeed deed;

    @Enumerated(EnumType.STRING)
    private RecommendationState toState;

    @SuppressWarnings("UnusedVariable") // the account, kept beside the name it had then
    private @Nullable UUID byAccount;

    @SuppressWarnings("UnusedVariable") // who did it is asked by queries: in whose name, and by whose hand
    private @Nullable UUID byPerson;

    @SuppressWarnings("UnusedVariable") // see byPerson
    private @Nullable UUID byHand;

    private String byName;
    private String onBehalfOf;
    private Instant takenAt;
    private String words;
    private @Nullable LocalDate newDue;

    /** Nhập thay: what an outside body answered. */
    private boolean entered;

    private @Nullable LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    private @Nullable AnswerWay answerWay;

    private String answerNumber = "";

    protected RecommendationStep() {}

    RecommendationStep(Recommendation recommendation, RecommendationDeed deed, Actor by, Instant at, String words) {
        this.recommendationId = recommendation.id();
        this.deed = deed;
        this.toState = recommendation.state();
        PersonActor person = by instanceof PersonActor acting ? acting : null;
        String absent = person == null ? null : person.onBehalfOf();
        this.byAccount = person == null ? null : person.accountId();
        this.byPerson = person == null ? null : person.personId();
        this.byHand = person == null ? null : person.ownPersonId();
        this.byName = by.name();
        this.onBehalfOf = absent == null ? "" : absent;
        this.takenAt = at;
        this.words = TypedText.lines(words, WORDS_LENGTH);
    }

    RecommendationStep until(@Nullable LocalDate day) {
        newDue = day;
        return this;
    }

    RecommendationStep entering(@Nullable OutsideAnswer answer) {
        if (answer != null) {
            entered = true;
            answeredOn = answer.day();
            answerWay = answer.way();
            answerNumber = TypedText.line(answer.number(), NUMBER_LENGTH);
        }
        return this;
    }

    RecommendationStepRow row() {
        return new RecommendationStepRow(
                deed,
                toState,
                byName,
                onBehalfOf,
                takenAt,
                words,
                newDue,
                entered && answerWay != null
                        ? new RecommendationStepRow.Entered(answeredOn, answerWay, answerNumber)
                        : null);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Recommendation.SUBJECT, recommendationId);
    }
}
