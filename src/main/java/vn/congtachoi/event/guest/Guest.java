package vn.congtachoi.event.guest;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.Attendance;
import vn.congtachoi.agenda.GuestAnswer;
import vn.congtachoi.audit.Personal;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** One who is invited to an event, or came without being asked. */
@Entity
@Table(name = "event_guest")
class Guest extends GuestIdentity {

    /** Under what an event stands in links and histories. */
    static final String EVENT = "event";

    private UUID eventId;

    /** Orders the list; gaps let one be moved without touching the others. */
    @Unaudited
    private long place;

    private @Nullable Instant toldAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ToldWay toldWay;

    private @Nullable LocalDate toldDay;
    private @Nullable LocalTime toldHour;
    private String toldPlace = "";

    @Enumerated(EnumType.STRING)
    private GuestAnswer answer = GuestAnswer.PENDING;

    @Personal
    private String standInName = "";

    private String standInPost = "";

    @Personal
    private String answerWords = "";

    @Enumerated(EnumType.STRING)
    private Attendance attendance = Attendance.NOT_NOTED;

    private @Nullable Instant arrivedAt;
    private String notedBy = "";
    private boolean unexpected;

    /** Made from the id and the installation's key; never says anything new. */
    @Unaudited
    @SuppressWarnings("UnusedVariable") // sought by queries
    private String codeHash;

    protected Guest() {}

    /** @throws BusinessException when a field cannot be kept as it stands */
    Guest(UUID id, UUID eventId, GuestForm form, int rank, String codeHash) {
        super(id, form, rank);
        this.eventId = eventId;
        this.codeHash = codeHash;
    }

    /** Whether anything still tells who she is. */
    boolean isKnown() {
        return isNamed() || !standInName.isEmpty() || !answerWords.isEmpty();
    }

    /** Who she is goes, and who came for her; as what she was invited and whether she came stays. */
    @Override
    void forget() {
        super.forget();
        standInName = "";
        answerWords = "";
    }

    void stand(long at) {
        place = at;
    }

    /**
     * She was told to come then and there.
     *
     * @param way null when nobody has told her after all
     */
    void told(@Nullable ToldWay way, Invitation when, Instant at) {
        boolean told = way != null;
        toldAt = told ? at : null;
        toldWay = way;
        toldDay = told ? when.day() : null;
        toldHour = told ? when.hour() : null;
        toldPlace = told ? when.place() : "";
    }

    /** @throws BusinessException when somebody comes in her place and nobody says who */
    void answer(GuestAnswerForm said) {
        boolean replaced = said.answer() == GuestAnswer.STAND_IN;
        String other = replaced ? TypedText.line(said.standInName(), GuestForm.NAME_LENGTH) : "";
        if (replaced && other.isEmpty()) {
            throw new BusinessException("events.guest.error.stand-in");
        }
        answer = said.answer();
        standInName = other;
        standInPost = replaced ? TypedText.line(said.standInPost(), GuestForm.POST_LENGTH) : "";
        answerWords = TypedText.line(said.words(), GuestForm.WORDS_LENGTH);
    }

    /** Somebody unknown until now stands at the door in her place. */
    void replacedBy(String other, String otherPost) {
        standInName = TypedText.line(other, GuestForm.NAME_LENGTH);
        standInPost = TypedText.line(otherPost, GuestForm.POST_LENGTH);
    }

    /** Nobody stood at the door in her place after all. */
    void notReplaced() {
        if (answer != GuestAnswer.STAND_IN) {
            standInName = "";
            standInPost = "";
        }
    }

    /** Whether she came is noted without an hour. */
    void note(Attendance noted, String by) {
        attendance = noted;
        arrivedAt = null;
        notedBy = noted == Attendance.NOT_NOTED ? "" : by;
    }

    /** She, or whoever comes in her place, stood at the door at that hour. */
    void arrive(boolean replaced, Instant at, String by) {
        attendance = replaced ? Attendance.STAND_IN : Attendance.PRESENT;
        arrivedAt = at;
        notedBy = by;
    }

    /** She came without being invited. */
    void unasked() {
        unexpected = true;
    }

    UUID eventId() {
        return eventId;
    }

    long place() {
        return place;
    }

    Attendance attendance() {
        return attendance;
    }

    @Nullable
    Instant arrivedAt() {
        return arrivedAt;
    }

    boolean unexpected() {
        return unexpected;
    }

    /** @param now when and where she is asked to come now */
    GuestLine.Told told(Invitation now) {
        LocalDate day = toldDay;
        Invitation then = day == null ? null : new Invitation(day, toldHour, toldPlace);
        return new GuestLine.Told(toldAt, toldWay, then, then != null && !then.equals(now));
    }

    GuestLine.Answer answered() {
        return new GuestLine.Answer(answer, standInName, standInPost, answerWords);
    }

    GuestLine.Presence presence(boolean late) {
        return new GuestLine.Presence(attendance, arrivedAt, notedBy, late, unexpected);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(EVENT, eventId);
    }
}
