package vn.congtachoi.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may act for an absent person today. */
@Component
class Deputies {

    private final DeputyStore store;
    private final Clock clock;

    Deputies(DeputyStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Whether she is this person, or stands for her today. */
    boolean standsFor(UUID me, UUID person, UUID unitId) {
        return me.equals(person) || store.stands(unitId, person, me, LocalDate.now(clock));
    }
}
