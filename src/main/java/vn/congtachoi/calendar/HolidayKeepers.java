package vn.congtachoi.calendar;

import vn.congtachoi.kernel.Decision;

/** Port: who keeps the list of holidays, which holds for every unit of the installation. */
public interface HolidayKeepers {

    /** Whether the current actor may, with the reason to show when she may not. */
    Decision mayKeep();
}
