package vn.congtachoi.organisation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.VietnameseDates;

/**
 * A unit of the Hội: an id for ever, and versions that follow each other without overlap or gap from the day it was
 * founded until it closes. Changes come in the order of time; an older version is corrected, never cut.
 */
@Entity
@Table(name = "organisation_unit")
class Unit extends AuditedEntity {

    static final String TYPE = "unit";

    private LocalDate founded;
    private @Nullable LocalDate closed;

    /** Counts changes of the versions, so that saving them makes a form read before them stale; nobody reads it. */
    @Unaudited
    @SuppressWarnings("UnusedVariable")
    private int revision;

    @OneToMany(mappedBy = "unit", cascade = CascadeType.ALL)
    @OrderBy("fromDay")
    private List<UnitVersion> versions = new ArrayList<>();

    protected Unit() {}

    Unit(UnitFacts facts, @Nullable UUID parentId, LocalDate founded, String basis) {
        this.founded = founded;
        versions.add(new UnitVersion(this, facts, parentId, founded, null, basis));
    }

    /** Another name from a day on. */
    void rename(String name, String shortName, LocalDate day, String basis) {
        startVersion(last().facts().renamed(name, shortName), last().parentId(), day, basis);
    }

    /** Another unit above, or none, from a day on. */
    void moveUnder(@Nullable UUID parentId, LocalDate day, String basis) {
        startVersion(last().facts(), parentId, day, basis);
    }

    /** Corrects what is said since the last change; the history of the record keeps what stood there. */
    void correct(UnitFacts facts, String basis) {
        last().state(facts, last().parentId(), basis);
        revision++;
    }

    /** @param day first day on which the unit no longer is */
    void close(LocalDate day) {
        requireOpen();
        requireAfterLastChange(day);
        if (day.equals(last().fromDay())) {
            throw new BusinessException("organisation.unit.closed-at-change", VietnameseDates.shortDate(day));
        }
        last().endOn(day);
        closed = day;
        revision++;
    }

    private void startVersion(UnitFacts facts, @Nullable UUID parentId, LocalDate day, String basis) {
        requireOpen();
        requireAfterLastChange(day);
        if (day.equals(last().fromDay())) {
            last().state(facts, parentId, basis);
        } else {
            last().endOn(day);
            versions.add(new UnitVersion(this, facts, parentId, day, null, basis));
        }
        revision++;
    }

    private void requireOpen() {
        if (closed != null) {
            throw new BusinessException(
                    "organisation.unit.closed", last().facts().name(), VietnameseDates.shortDate(closed));
        }
    }

    private void requireAfterLastChange(LocalDate day) {
        LocalDate changed = last().fromDay();
        if (day.isBefore(changed)) {
            throw new BusinessException(
                    "organisation.unit.changed-later", last().facts().name(), VietnameseDates.shortDate(changed));
        }
    }

    private UnitVersion last() {
        return versions.getLast();
    }

    /** Its name on a day; before its time the first, after it the last. */
    String nameOn(LocalDate day) {
        return versions.stream()
                .filter(version -> version.coversDay(day))
                .findFirst()
                .orElseGet(() -> day.isBefore(founded) ? versions.getFirst() : last())
                .facts()
                .name();
    }

    UnitFacts facts() {
        return last().facts();
    }

    @Nullable
    UUID parentId() {
        return last().parentId();
    }

    List<UnitSpan> spans() {
        return versions.stream().map(UnitVersion::span).toList();
    }

    LocalDate founded() {
        return founded;
    }

    @Nullable
    LocalDate closed() {
        return closed;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(TYPE, id());
    }
}
