package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.kernel.SubjectRef;

/** Port: what a module has for the schedule of a unit, whoever of the unit it is for. */
public interface ScheduleSource {

    /** A record of the module, as a line of the schedule. */
    record Offer(SubjectRef subject, WeekEntry entry) {}

    /**
     * What takes place or falls due there on these days; one offer for each record.
     *
     * @param to last day, included
     */
    List<Offer> ofUnit(UUID unit, LocalDate from, LocalDate to);
}
