package vn.congtachoi.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;

/** A meeting of a unit, or one to which it is invited. */
@Entity
@Table(name = "agenda_meeting")
class Meeting extends AuditedEntity {

    static final String SUBJECT = "meeting";

    private static final int TITLE_LENGTH = 500;
    private static final int PLACE_LENGTH = 300;
    private static final int LINK_LENGTH = 500;
    private static final int NAME_LENGTH = 200;
    private static final int NOTE_LENGTH = 4000;
    private static final int MINUTES_LENGTH = 20000;

    /** Counts the changes of whatever stands below it, so that an older form is known as stale. */
    @Unaudited
    @SuppressWarnings("UnusedVariable") // makes the version move
    private int revision;

    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private String title;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // sought by queries
    private String titleFold;

    private LocalDate heldOn;
    private LocalTime fromHour;
    private @Nullable LocalTime untilHour;
    private String place;
    private @Nullable UUID roomId;
    private @Nullable UUID vehicleId;
    private String onlineLink;
    private @Nullable UUID chairId;
    private String chairName;
    private @Nullable UUID secretaryId;
    private String note;
    private String minutes = "";

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    private Instant stateSince;
    private UUID callerId;
    private String callerName;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks when it was called
    private Instant createdAt;

    protected Meeting() {}

    /** Who calls it, and for which unit. */
    record Caller(UUID unitId, UUID personId, String name) {}

    Meeting(Caller caller, MeetingForm form, Instant at) {
        this.unitId = caller.unitId();
        this.callerId = caller.personId();
        this.callerName = caller.name();
        this.state = MeetingState.DRAFT;
        this.stateSince = at;
        this.createdAt = at;
        take(form);
    }

    /** @throws BusinessException when a field cannot be kept as it stands */
    final void take(MeetingForm form) {
        String words = TypedText.line(form.title(), TITLE_LENGTH);
        if (words.isEmpty()) {
            throw new BusinessException("agenda.error.title");
        }
        MeetingTime time = form.time();
        if (!time.begins().isBefore(time.ends())) {
            throw new BusinessException("agenda.error.hours");
        }
        title = words;
        titleFold = VietnameseText.fold(words);
        kind = form.kind();
        heldOn = time.day();
        fromHour = time.from();
        untilHour = time.until();
        MeetingWhere where = form.where();
        place = TypedText.line(where.place(), PLACE_LENGTH);
        roomId = where.roomId();
        vehicleId = where.vehicleId();
        onlineLink = link(where.online());
        MeetingHeads heads = form.heads();
        chairId = heads.chairId();
        chairName = chairId == null ? outside(heads.chairName()) : "";
        secretaryId = heads.secretaryId();
        note = TypedText.lines(form.note(), NOTE_LENGTH);
        touch();
    }

    private static String link(String typed) {
        String link = TypedText.line(typed, LINK_LENGTH);
        if (!link.isEmpty() && !link.matches("https?://\\S+")) {
            throw new BusinessException("agenda.error.link");
        }
        return link;
    }

    private static String outside(String typed) {
        String name = TypedText.line(typed, NAME_LENGTH);
        if (name.isEmpty()) {
            throw new BusinessException("agenda.error.chair");
        }
        return name;
    }

    /** Something below it was changed. */
    void touch() {
        revision++;
    }

    void move(MeetingState to, Instant at) {
        state = to;
        stateSince = at;
    }

    /** Biên bản. */
    void write(String words) {
        minutes = TypedText.lines(words, MINUTES_LENGTH);
        touch();
    }

    UUID unitId() {
        return unitId;
    }

    String title() {
        return title;
    }

    MeetingTime time() {
        return new MeetingTime(heldOn, fromHour, untilHour);
    }

    MeetingWhere where() {
        return new MeetingWhere(place, roomId, vehicleId, onlineLink);
    }

    MeetingHeads heads() {
        return new MeetingHeads(chairId, chairName, secretaryId);
    }

    String minutes() {
        return minutes;
    }

    String note() {
        return note;
    }

    MeetingKind kind() {
        return kind;
    }

    MeetingState state() {
        return state;
    }

    Caller caller() {
        return new Caller(unitId, callerId, callerName);
    }

    /**
     * As lists show it.
     *
     * @param room name of its room, or empty
     * @param chair whom people see for whoever chairs it
     */
    MeetingRow row(String room, String chair) {
        String whereabouts =
                Stream.of(room, place).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
        return new MeetingRow(id(), unitId, kind, title, time(), whereabouts, chair, state, stateSince);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
