package vn.congtachoi.agenda;

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
import vn.congtachoi.kernel.SubjectRef;

/** The schedule of a unit for a week. */
@Entity
@Table(name = "agenda_week")
class WeekSchedule extends AuditedEntity {

    static final String SUBJECT = "week-schedule";

    /** Counts the changes of its lines, so that an older view of it is known as stale. */
    @Unaudited
    @SuppressWarnings("UnusedVariable") // makes the version move
    private int revision;

    private UUID unitId;
    private LocalDate monday;

    @Enumerated(EnumType.STRING)
    private WeekState state = WeekState.DRAFT;

    private int edition;

    /** What was issued last; the lines themselves are audited. */
    @Unaudited
    private String issuedLines = "[]";

    private @Nullable Instant issuedAt;
    private String issuedByName = "";

    protected WeekSchedule() {}

    WeekSchedule(UUID unitId, LocalDate monday) {
        this.unitId = unitId;
        this.monday = monday;
    }

    /** A line was changed: it no longer says what was issued. */
    void touch() {
        revision++;
        state = WeekState.DRAFT;
    }

    /** @param lines as text, marked against what was issued before */
    void issue(String lines, String by, Instant at) {
        revision++;
        edition++;
        state = WeekState.ISSUED;
        issuedLines = lines;
        issuedByName = by;
        issuedAt = at;
    }

    /** The address at which it is read. */
    String path() {
        return "lich-tuan?tuan=" + monday + "&don-vi=" + unitId;
    }

    UUID unitId() {
        return unitId;
    }

    LocalDate monday() {
        return monday;
    }

    WeekState state() {
        return state;
    }

    /** How often it was issued. */
    int edition() {
        return edition;
    }

    String issuedLines() {
        return issuedLines;
    }

    @Nullable
    Instant issuedAt() {
        return issuedAt;
    }

    String issuedByName() {
        return issuedByName;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
