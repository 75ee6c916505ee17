package vn.congtachoi.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where the bars of a year lie. */
class YearLanesTest {

    private static final int YEAR = 2023;

    private static TaskSpan span(@Nullable LocalDate start, LocalDate due) {
        return new TaskSpan(new UUID(0, 0), "Việc", new UUID(0, 1), null, 0, start, due, TaskState.NEW, false);
    }

    private static YearLanes.Row lay(int lanes, int bars, TaskSpan... tasks) {
        return YearLanes.of(YEAR, List.of(tasks), task -> 0.1, lanes, bars);
    }

    @Test
    void aBarEndsWithItsLastDayAndIsCutAtTheYear() {
        YearLanes.Placed placed = lay(4, 9, span(LocalDate.of(2022, 11, 1), LocalDate.of(2023, 12, 31)))
                .lanes()
                .getFirst()
                .getFirst();
        assertThat(placed.from()).isZero();
        assertThat(placed.to()).isEqualTo(1);
        assertThat(YearLanes.part(YEAR, LocalDate.of(2023, 7, 2))).isCloseTo(0.5, within(0.005));
        assertThat(YearLanes.part(YEAR, LocalDate.of(2024, 1, 1))).isEqualTo(1);
    }

    @Test
    void theLabelOfABarAtTheEndOfTheYearStandsBeforeIt() {
        YearLanes.Placed placed = lay(4, 9, span(null, LocalDate.of(2023, 12, 30)))
                .lanes()
                .getFirst()
                .getFirst();
        assertThat(placed.labelTo()).isEqualTo(placed.to());
        assertThat(placed.labelFrom()).isCloseTo(placed.from() - 0.1, within(0.001));
    }

    @Test
    void neitherBarsNorLabelsMeetInALane() {
        TaskSpan[] tasks = IntStream.range(0, 200)
                .mapToObj(i -> span(
                        i % 3 == 0 ? LocalDate.of(YEAR, 1, 1).plusDays(i) : null,
                        LocalDate.of(YEAR, 1, 1).plusDays((i * 37) % 365 / 2 + i % 160)))
                .filter(task -> !task.dueOn().isBefore(task.firstDay()))
                .toArray(TaskSpan[]::new);
        YearLanes.Row row = lay(Integer.MAX_VALUE, 16, tasks);
        assertThat(row.hidden()).isZero();
        assertThat(row.lanes().stream().mapToInt(List::size).sum()).isEqualTo(tasks.length);
        row.lanes().forEach(lane -> {
            assertThat(lane).hasSizeLessThanOrEqualTo(16);
            for (YearLanes.Placed one : lane) {
                assertThat(lane).filteredOn(other -> other != one).allSatisfy(other -> assertThat(
                                Math.max(one.to(), one.labelTo()) <= Math.min(other.from(), other.labelFrom())
                                        || Math.max(other.to(), other.labelTo())
                                                <= Math.min(one.from(), one.labelFrom()))
                        .isTrue());
            }
        });
    }

    @Test
    void whatFindsNoLaneIsCounted() {
        LocalDate day = LocalDate.of(YEAR, 5, 1);
        assertThat(lay(2, 9, span(null, day), span(null, day), span(null, day)).hidden())
                .isEqualTo(1);
    }
}
