package vn.congtachoi.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.congtachoi.agenda.WeekReading;
import vn.congtachoi.agenda.WeekService;

/** The schedules that were composed and issued on Fridays. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class WeekStory implements Chapter {

    private final WeekService weeks;
    private final WeekReading reading;

    WeekStory(WeekService weeks, WeekReading reading) {
        this.weeks = weeks;
        this.reading = reading;
    }

    @Override
    public List<Step> steps(Cast cast) {
        return CsvTable.load("weeks.csv").rows().stream()
                .map(row -> new Step(
                        Step.moment(row.text("at")),
                        Step.Turn.REVIEW,
                        row.text("who"),
                        () -> issue(cast.unit(row.text("unit_key")), LocalDate.parse(row.text("monday")))))
                .toList();
    }

    private void issue(UUID unit, LocalDate monday) {
        weeks.compose(unit, monday);
        weeks.issue(unit, monday, reading.week(unit, monday).version());
    }
}
