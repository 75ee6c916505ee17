package vn.congtachoi.supervision;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Port: how often the same fault was found again in a unit. */
public interface FaultCounts {

    /** Repeated faults of each unit since that day; units without any are absent. */
    Map<UUID, Integer> repeated(Set<UUID> units, LocalDate since);
}
