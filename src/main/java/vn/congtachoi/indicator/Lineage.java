package vn.congtachoi.indicator;

import java.time.LocalDate;
import java.util.UUID;
import vn.congtachoi.organisation.Makeup;

/** What units of a later day were made of on an earlier one. */
@FunctionalInterface
interface Lineage {

    Makeup makeup(UUID unitId, LocalDate earlier, LocalDate later);
}
