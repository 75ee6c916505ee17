package vn.congtachoi.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Holidays extends JpaRepository<Holiday, UUID> {

    /** Entries that touch the span: begin on or before its last day and end on or after its first. */
    List<Holiday> findByFromDayLessThanEqualAndToDayGreaterThanEqual(LocalDate last, LocalDate first);
}
