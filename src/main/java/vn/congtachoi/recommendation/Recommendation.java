package vn.congtachoi.recommendation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;

/**
 * One demand of a conclusion to one addressee. What it says never changes once it is issued, and stays out of the log of
 * changes: that is read by others than the readers of a restricted one.
 */
@Entity
@Table(name = "recommendation")
class Recommendation extends AuditedEntity {

    static final String SUBJECT = "recommendation";

    private static final int THEME_LENGTH = 200;
    private static final int WORDS_LENGTH = 4000;
    private static final int PROOF_LENGTH = 1000;
    private static final int NAME_LENGTH = 300;
    private static final int TITLE_LENGTH = 120;

    /** Counts the steps, so that a form that was read before one of them is known as stale. */
    @Unaudited
    @SuppressWarnings("UnusedVariable") // makes the version move
    private int revision;

    private UUID unitId;
    private String code;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // sought by queries
    private int codeYear;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // unique in the unit and year
    private int codeNumber;

    private String originType;
    private UUID originId;
    private @Nullable UUID documentId;

    @Unaudited
    private String theme;

    @Unaudited
    private String themeFold;

    @Unaudited
    private String words;

    /** Code, theme, words and an outside body as {@link RecommendationTerms#line}: whatever the field of the list finds. */
    @Unaudited
    private String wordsFold;

    private @Nullable UUID addresseeUnitId;
    private @Nullable String addresseeName;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // sorted by in queries
    private String addresseeSort;

    private LocalDate dueOn;

    @Unaudited
    private String proof;

    private LocalDate sentOn;
    private LocalDate answerBy;
    private UUID keeperId;
    private String keeperName;
    private boolean restricted;
    private boolean repeats;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // sought by queries
    private boolean openNow = true;

    @Enumerated(EnumType.STRING)
    private RecommendationState state = RecommendationState.NOT_STARTED;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // sorted by in queries
    private int stateRank;

    private Instant stateSince;
    private @Nullable LocalDate escalatedOn;
    private @Nullable LocalDate firstAnsweredOn;
    private @Nullable LocalDate closedOn;

    @SuppressWarnings("UnusedVariable") // kept beside the name that she had then
    private @Nullable UUID closedById;

    private String closedByName = "";

    @Unaudited
    @SuppressWarnings("UnusedVariable") // kept for whoever looks into the database
    private Instant createdAt;

    protected Recommendation() {}

    /** The running number of a unit in a year. */
    record Code(int year, int number) {

        String shown() {
            return "KN-%d-%03d".formatted(year, number);
        }
    }

    /**
     * @param sort orders the list by addressee
     * @throws BusinessException when a field cannot be kept as it stands
     */
    Recommendation(RecommendationOrder order, Code code, String sort, Instant at) {
        this.unitId = order.issuerUnit();
        this.code = code.shown();
        this.codeYear = code.year();
        this.codeNumber = code.number();
        this.originType = order.origin().type();
        this.originId = order.origin().id();
        this.documentId = order.documentId();
        this.theme = TypedText.line(order.theme(), THEME_LENGTH);
        this.themeFold = VietnameseText.fold(theme);
        this.words = TypedText.lines(order.words(), WORDS_LENGTH);
        this.addresseeUnitId = order.addresseeUnit();
        String outside = TypedText.line(order.addresseeName(), NAME_LENGTH);
        this.addresseeName = outside.isEmpty() ? null : outside;
        this.addresseeSort = sort;
        this.wordsFold = RecommendationTerms.line(String.join(" ", this.code, theme, words, outside));
        this.dueOn = order.dueOn();
        this.proof = TypedText.lines(order.proof(), PROOF_LENGTH);
        this.sentOn = order.sentOn();
        this.answerBy = order.sentOn().plusDays(order.answerDays());
        this.keeperId = order.keeperId();
        this.keeperName = order.keeperName();
        this.restricted = order.restricted();
        this.repeats = order.repeats();
        this.stateSince = at;
        this.createdAt = at;
        require(order);
    }

    private void require(RecommendationOrder order) {
        if (words.isEmpty()) {
            throw new BusinessException("recommendation.error.words");
        }
        if ((addresseeUnitId == null) == (addresseeName == null)) {
            throw new BusinessException("recommendation.error.addressee");
        }
        if (dueOn.isBefore(sentOn)) {
            throw new BusinessException("recommendation.error.due");
        }
        if (order.answerDays() < 1) {
            throw new BusinessException("recommendation.error.answer-days");
        }
    }

    void move(RecommendationState to, Instant at) {
        if (state != to) {
            state = to;
            stateSince = at;
            stateRank = to.rank();
            openNow = to.isOpen();
        }
        revision++;
    }

    /** The first answer counts, whatever became of it. */
    void answered(LocalDate day) {
        if (firstAnsweredOn == null) {
            firstAnsweredOn = day;
        }
    }

    void giveTime(LocalDate day) {
        dueOn = day;
    }

    void close(LocalDate day, @Nullable UUID person, String name) {
        closedOn = day;
        closedById = person;
        closedByName = name;
    }

    void reopen() {
        closedOn = null;
        closedById = null;
        closedByName = "";
    }

    /** The conclusion went out on that day: the days for an answer run from there. */
    void sent(LocalDate day) {
        answerBy = answerBy.plusDays(ChronoUnit.DAYS.between(sentOn, day));
        sentOn = day;
    }

    /** Marked once: the day on which it went up stays. */
    void escalate(LocalDate day) {
        if (escalatedOn == null) {
            escalatedOn = day;
        }
    }

    UUID unitId() {
        return unitId;
    }

    String code() {
        return code;
    }

    SubjectRef origin() {
        return SubjectRef.of(originType, originId);
    }

    @Nullable
    UUID documentId() {
        return documentId;
    }

    String theme() {
        return theme;
    }

    String themeFold() {
        return themeFold;
    }

    String words() {
        return words;
    }

    String wordsFold() {
        return wordsFold;
    }

    String proof() {
        return proof;
    }

    @Nullable
    UUID addresseeUnitId() {
        return addresseeUnitId;
    }

    /** The outside body; empty for a unit. */
    String outside() {
        return addresseeName == null ? "" : addresseeName;
    }

    boolean isOutside() {
        return addresseeUnitId == null;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate sentOn() {
        return sentOn;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    UUID keeperId() {
        return keeperId;
    }

    String keeperName() {
        return keeperName;
    }

    boolean isRestricted() {
        return restricted;
    }

    boolean isRepeated() {
        return repeats;
    }

    RecommendationState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    @Nullable
    LocalDate escalatedOn() {
        return escalatedOn;
    }

    @Nullable
    LocalDate firstAnsweredOn() {
        return firstAnsweredOn;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    String closedByName() {
        return closedByName;
    }

    /** What others call it: of a restricted one the code alone, which says nothing. */
    String title() {
        return restricted ? code : code + " – " + VietnameseText.beginning(words.replace('\n', ' '), TITLE_LENGTH);
    }

    String path() {
        return "kien-nghi/" + id();
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
