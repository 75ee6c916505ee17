package vn.congtachoi.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.HalfDay;
import vn.congtachoi.agenda.ScheduleSource;
import vn.congtachoi.agenda.WeekEntry;
import vn.congtachoi.scheduling.DayPart;
import vn.congtachoi.uikit.Texts;

/** The visits that a unit makes, and those that it awaits; never those of restricted campaigns. */
@Component
class SupervisionSchedule implements ScheduleSource {

    private final Visits visits;
    private final SupervisionRows rows;

    SupervisionSchedule(Visits visits, SupervisionRows rows) {
        this.visits = visits;
        this.rows = rows;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Offer> ofUnit(UUID unit, LocalDate from, LocalDate to) {
        List<Visit> found = visits.ofUnit(unit, from, to, SupervisionReading.LIVE).stream()
                .filter(visit -> !unit.equals(visit.unitId()) || visit.state().isTold())
                .toList();
        return rows.visits(found).stream().map(SupervisionSchedule::offer).toList();
    }

    private static Offer offer(VisitRow row) {
        VisitPlacing placing = row.placing();
        return new Offer(
                row.subject(),
                new WeekEntry(
                        Objects.requireNonNull(placing.day()),
                        placing.part() == DayPart.AFTERNOON ? HalfDay.AFTERNOON : HalfDay.MORNING,
                        placing.from(),
                        Texts.of("supervision.work.dated", row.body(), row.theme()),
                        row.team(),
                        placing.place().isEmpty() ? row.body() : placing.place(),
                        ""));
    }
}
