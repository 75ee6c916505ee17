package vn.congtachoi.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Port: modules whose work ends in people who took part propose them to the indicator that the work feeds. */
public interface SessionProposals {

    /**
     * What a unit has finished on these days, by indicator; whether it may be seen has been asked before.
     *
     * @param to the last day, included
     */
    Map<UUID, List<SessionProposal>> of(UUID unit, LocalDate from, LocalDate to);
}
