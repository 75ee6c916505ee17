package vn.congtachoi.programme;

import java.time.LocalDate;
import vn.congtachoi.organisation.UnitTree;

/** The units as they are on a day. */
@FunctionalInterface
interface UnitsOfDay {

    UnitTree on(LocalDate day);
}
