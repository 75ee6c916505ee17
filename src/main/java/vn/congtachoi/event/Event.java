package vn.congtachoi.event;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;

/** Something that a unit holds. */
@Entity
@Table(name = "event")
class Event extends AuditedEntity {

    static final String SUBJECT = "event";

    private static final int TITLE_LENGTH = 500;
    private static final int PLACE_LENGTH = 300;
    private static final int NAME_LENGTH = 200;
    private static final int DRESS_LENGTH = 500;
    private static final int PARTICIPANTS_LENGTH = 2000;
    private static final int PART_LENGTH = 8000;
    private static final int LONG_PART_LENGTH = 20000;

    /** Counts the changes of whatever stands below it, so that an older form is known as stale. */
    @Unaudited
    @SuppressWarnings("UnusedVariable") // makes the version move
    private int revision;

    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private String title;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // sought by queries
    private String titleFold;

    private @Nullable UUID anniversaryId;
    private @Nullable Integer anniversaryYear;
    private LocalDate fromDay;
    private LocalDate toDay;
    private @Nullable LocalTime fromHour;
    private @Nullable LocalTime untilHour;
    private String place;
    private @Nullable UUID roomId;
    private @Nullable UUID vehicleId;
    private @Nullable UUID chairId;
    private String chairName;
    private @Nullable UUID leadId;
    private String participants;
    private String dress;
    private @Nullable Integer expected;
    private @Nullable UUID indicatorId;
    private String basis = "";
    private String purpose = "";
    private String requirements = "";
    private String content = "";
    private String funding = "";
    private String organising = "";
    private String result = "";
    private String lessons = "";
    private @Nullable UUID earlierId;

    @Enumerated(EnumType.STRING)
    private EventState state;

    private Instant stateSince;

    /** The paper before a signer, while it stands there: the plan stands still. */
    private @Nullable UUID heldBy;

    private @Nullable UUID callerId;
    private String callerName;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks when it was begun
    private Instant createdAt;

    protected Event() {}

    /**
     * Who begins it, and for which unit.
     *
     * @param personId null for the portal
     */
    record Caller(UUID unitId, @Nullable UUID personId, String name) {}

    Event(Caller caller, EventState begun, EventForm form, Instant at) {
        this.unitId = caller.unitId();
        this.callerId = caller.personId();
        this.callerName = caller.name();
        this.state = begun;
        this.stateSince = at;
        this.createdAt = at;
        take(form);
    }

    /** @throws BusinessException when a field cannot be kept as it stands */
    final void take(EventForm form) {
        String words = TypedText.line(form.title(), TITLE_LENGTH);
        if (words.isEmpty()) {
            throw new BusinessException("events.error.title");
        }
        EventTime time = form.time();
        if (time.to().isBefore(time.from())) {
            throw new BusinessException("events.error.days");
        }
        if (!time.start().isBefore(time.end())) {
            throw new BusinessException("events.error.hours");
        }
        Integer number = form.expected();
        if (number != null && number < 0) {
            throw new BusinessException("events.error.expected");
        }
        title = words;
        titleFold = VietnameseText.fold(words);
        kind = form.kind();
        fromDay = time.from();
        toDay = time.to();
        fromHour = time.begins();
        untilHour = time.begins() == null ? null : time.ends();
        place = TypedText.line(form.where().place(), PLACE_LENGTH);
        roomId = form.where().roomId();
        vehicleId = form.where().vehicleId();
        EventHeads heads = form.heads();
        chairId = heads.chairId();
        chairName = chairId == null ? TypedText.line(heads.chairName(), NAME_LENGTH) : "";
        leadId = heads.leadId();
        EventOccasion occasion = form.occasion();
        anniversaryId = occasion == null ? null : occasion.anniversaryId();
        anniversaryYear = occasion == null ? null : occasion.year();
        participants = TypedText.lines(form.participants(), PARTICIPANTS_LENGTH);
        dress = TypedText.line(form.dress(), DRESS_LENGTH);
        expected = number;
        indicatorId = form.indicatorId();
        touch();
    }

    /** @throws BusinessException when a part cannot be kept as it stands */
    void write(EventWords words) {
        basis = TypedText.lines(words.basis(), PART_LENGTH);
        purpose = TypedText.lines(words.purpose(), PART_LENGTH);
        requirements = TypedText.lines(words.requirements(), PART_LENGTH);
        content = TypedText.lines(words.content(), LONG_PART_LENGTH);
        funding = TypedText.lines(words.funding(), PART_LENGTH);
        organising = TypedText.lines(words.organising(), LONG_PART_LENGTH);
        touch();
    }

    /**
     * What came of it, and what to do otherwise next time.
     *
     * @throws BusinessException when it cannot be kept as it stands
     */
    void tell(String outcome, String learnt) {
        result = TypedText.lines(outcome, LONG_PART_LENGTH);
        lessons = TypedText.lines(learnt, PART_LENGTH);
        touch();
    }

    /** It was begun from what was held before. */
    void follow(@Nullable UUID earlier) {
        earlierId = earlier;
    }

    /** Something below it was changed. */
    void touch() {
        revision++;
    }

    void move(EventState to, Instant at) {
        state = to;
        stateSince = at;
    }

    /** Its plan stands still before a signer; null lets it go. */
    void hold(@Nullable UUID document) {
        heldBy = document;
    }

    /** Whoever takes it on leads it, where nobody was named. */
    void takeOn(UUID person) {
        if (leadId == null) {
            leadId = person;
        }
    }

    UUID unitId() {
        return unitId;
    }

    String title() {
        return title;
    }

    EventTime time() {
        return new EventTime(fromDay, toDay, fromHour, untilHour);
    }

    EventWhere where() {
        return new EventWhere(place, roomId, vehicleId);
    }

    EventHeads heads() {
        return new EventHeads(chairId, chairName, leadId);
    }

    @Nullable
    EventOccasion occasion() {
        return anniversaryId == null || anniversaryYear == null
                ? null
                : new EventOccasion(anniversaryId, anniversaryYear);
    }

    EventForm form() {
        return new EventForm(
                kind,
                title,
                time(),
                where(),
                heads(),
                occasion(),
                participants,
                dress,
                expected,
                indicatorId,
                version());
    }

    EventWords words() {
        return new EventWords(basis, purpose, requirements, content, funding, organising);
    }

    String result() {
        return result;
    }

    String lessons() {
        return lessons;
    }

    @Nullable
    UUID earlierId() {
        return earlierId;
    }

    @Nullable
    UUID indicatorId() {
        return indicatorId;
    }

    EventState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    @Nullable
    UUID heldBy() {
        return heldBy;
    }

    Caller caller() {
        return new Caller(unitId, callerId, callerName);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
