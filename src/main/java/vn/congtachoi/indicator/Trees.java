package vn.congtachoi.indicator;

import java.time.LocalDate;
import vn.congtachoi.organisation.UnitTree;

/** The units as they were on a day. */
@FunctionalInterface
interface Trees {

    UnitTree on(LocalDate day);
}
