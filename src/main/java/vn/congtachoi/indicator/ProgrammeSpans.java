package vn.congtachoi.indicator;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import vn.congtachoi.kernel.Period;

/** Which contents of programmes lie in a period, however the programmes are kept. */
@FunctionalInterface
interface ProgrammeSpans {

    /** Those of the contents whose programme ran on one day of the period at least. */
    Set<UUID> runningIn(Collection<UUID> contents, Period period);
}
