package vn.congtachoi.kernel;

import java.time.LocalDate;
import java.util.List;

/** Port: what a module has on given days, for calendars and the first screen; only what the actor may read. */
public interface DatedSource {

    /** @param to last day, included */
    List<DatedItem> between(LocalDate from, LocalDate to);
}
