package vn.congtachoi.event.guest;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** From which day on what belongs to people is erased. */
@Component
class RetentionRule {

    private final GuestRetentions rows;

    RetentionRule(GuestRetentions rows) {
        this.rows = rows;
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

    /** Events that ended before this day are to be cleared today. */
    LocalDate before(LocalDate today) {
        return today.minusDays(days());
    }
}
