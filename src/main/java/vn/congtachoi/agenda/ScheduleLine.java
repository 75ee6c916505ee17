package vn.congtachoi.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** A line of a schedule. One that was taken away stays, so that composing again does not bring it back. */
@Entity
@Table(name = "agenda_week_line")
class ScheduleLine extends AuditedEntity {

    private static final int CONTENT_LENGTH = 1000;
    private static final int CHAIR_LENGTH = 200;
    private static final int PLACE_LENGTH = 300;
    private static final int PARTICIPANTS_LENGTH = 2000;

    private UUID weekId;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private HalfDay half;

    private @Nullable LocalTime fromHour;
    private String content;
    private String chair;
    private String place;
    private String participants;
    private String subjectType = "";
    private @Nullable UUID subjectId;

    /** What its source said when it was last composed. */
    @Unaudited
    private String sourceWords = "";

    private boolean byHand;
    private boolean sourceChanged;
    private boolean removed;

    protected ScheduleLine() {}

    /** Written by hand. */
    ScheduleLine(UUID weekId, WeekEntry entry) {
        this.weekId = weekId;
        this.byHand = true;
        take(entry);
    }

    /** Taken from a record. */
    ScheduleLine(UUID weekId, ScheduleSource.Offer offer) {
        this.weekId = weekId;
        this.subjectType = offer.subject().type();
        this.subjectId = offer.subject().id();
        this.sourceWords = offer.entry().toString();
        take(shortened(offer.entry()));
    }

    private void take(WeekEntry entry) {
        content = TypedText.lines(entry.content(), CONTENT_LENGTH);
        if (content.isEmpty()) {
            throw new BusinessException("agenda.week.error.content");
        }
        heldOn = entry.day();
        fromHour = entry.hour();
        half = fromHour == null ? entry.half() : HalfDay.of(fromHour);
        chair = TypedText.line(entry.chair(), CHAIR_LENGTH);
        place = TypedText.line(entry.place(), PLACE_LENGTH);
        participants = TypedText.lines(entry.participants(), PARTICIPANTS_LENGTH);
    }

    /** Many guests of a meeting are more than a line holds: here their end is left out, the meeting has them all. */
    private static WeekEntry shortened(WeekEntry entry) {
        String people = entry.participants();
        return people.length() <= PARTICIPANTS_LENGTH
                ? entry
                : new WeekEntry(
                        entry.day(),
                        entry.half(),
                        entry.hour(),
                        entry.content(),
                        entry.chair(),
                        entry.place(),
                        people.substring(0, PARTICIPANTS_LENGTH - 1) + "…");
    }

    /** Changed by hand: it is hers from now on. */
    void write(WeekEntry entry) {
        take(entry);
        byHand = true;
        sourceChanged = false;
    }

    /** Taken away by hand. */
    void remove() {
        removed = true;
        byHand = true;
        sourceChanged = false;
    }

    /** Whether its source says something else by now that she has not been told of. */
    boolean isNews(ScheduleSource.Offer offer) {
        boolean same = offer.entry().toString().equals(sourceWords);
        return byHand ? !removed && !same && !sourceChanged : !same || removed;
    }

    /** Takes what its source says now; a line of hers is marked instead. */
    void compose(ScheduleSource.Offer offer) {
        boolean news = isNews(offer);
        sourceWords = offer.entry().toString();
        if (news && byHand) {
            sourceChanged = true;
        } else if (news) {
            removed = false;
            take(shortened(offer.entry()));
        }
    }

    /** Whether it still stands as if its source were there. */
    boolean canBeLost() {
        return !removed && !(byHand && sourceChanged);
    }

    /** Its source is gone from this week; a line of hers is marked instead. */
    void lose() {
        if (canBeLost()) {
            removed = !byHand;
            sourceChanged = byHand;
            sourceWords = "";
        }
    }

    @Nullable
    SubjectRef source() {
        return subjectId == null ? null : SubjectRef.of(subjectType, subjectId);
    }

    UUID weekId() {
        return weekId;
    }

    boolean isRemoved() {
        return removed;
    }

    WeekLine line() {
        return new WeekLine(
                id(),
                version(),
                new WeekEntry(heldOn, half, fromHour, content, chair, place, participants),
                source(),
                byHand,
                sourceChanged,
                false,
                removed);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(WeekSchedule.SUBJECT, weekId);
    }
}
