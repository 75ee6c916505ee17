package vn.congtachoi.event.guest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** From which day on what belongs to people is erased. */
@Component
class RetentionRule {

    private final GuestRetentions rows;
    private final PeopleErasures erasures;

    RetentionRule(GuestRetentions rows, PeopleErasures erasures) {
        this.rows = rows;
        this.erasures = erasures;
    }

    GuestRetention row() {
        return rows.findAll().getFirst();
    }

    int days() {
        return row().days();
    }

    /** @param last day of the event */
    LocalDate erasedFrom(LocalDate last) {
        return last.plusDays(days() + 1L);
    }

    /** On which day it was done; empty while it is still to be done. */
    Optional<LocalDate> erasedOn(UUID event) {
        return erasures.findByEventId(event).map(PeopleErased::erasedOn);
    }

    /** Events that ended before this day are to be cleared today. */
    LocalDate before(LocalDate today) {
        return today.minusDays(days());
    }
}
