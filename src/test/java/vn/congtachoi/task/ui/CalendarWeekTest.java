package vn.congtachoi.task.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtachoi.task.TaskSpan;
import vn.congtachoi.task.TaskState;

/** Where the bars of a week lie. */
class CalendarWeekTest {

    private static final LocalDate MONDAY = LocalDate.of(2023, 10, 2);

    private static TaskSpan span(String title, @Nullable LocalDate start, LocalDate due) {
        return new TaskSpan(new UUID(0, 0), title, new UUID(0, 1), null, 0, start, due, TaskState.NEW, false);
    }

    @Test
    void whatGoesOnBeforeAndAfterIsCutAtTheWeek() {
        CalendarWeek week =
                CalendarWeek.of(MONDAY, List.of(span("Cả quý", MONDAY.minusDays(20), MONDAY.plusDays(30))), 4);
        assertThat(week.bars()).singleElement().satisfies(bar -> {
            assertThat(bar.first()).isZero();
            assertThat(bar.last()).isEqualTo(6);
            assertThat(bar.begins()).isFalse();
            assertThat(bar.ends()).isFalse();
        });
    }

    @Test
    void barsThatMeetLieInLanesOfTheirOwn() {
        CalendarWeek week = CalendarWeek.of(
                MONDAY,
                List.of(
                        span("Thứ Ba", null, MONDAY.plusDays(1)),
                        span("Hai ngày", MONDAY, MONDAY.plusDays(1)),
                        span("Thứ Sáu", null, MONDAY.plusDays(4)),
                        span("Tuần sau", null, MONDAY.plusDays(8))),
                4);
        assertThat(week.bars()).extracting(bar -> bar.task().title()).containsExactly("Hai ngày", "Thứ Ba", "Thứ Sáu");
        assertThat(week.bars()).extracting(CalendarWeek.Bar::lane).containsExactly(0, 1, 0);
        assertThat(week.hidden()).containsOnly(0);
    }

    @Test
    void whatFindsNoLaneIsCountedOnItsDayAndWhatIsDueGoesFirst() {
        List<TaskSpan> many = IntStream.range(0, 5)
                .mapToObj(i -> span("Việc " + i, null, MONDAY.plusDays(2)))
                .toList();
        List<TaskSpan> all = new java.util.ArrayList<>(many);
        all.addFirst(span("Cả quý", MONDAY.minusDays(20), MONDAY.plusDays(30)));
        CalendarWeek week = CalendarWeek.of(MONDAY, all, 4);
        assertThat(week.bars()).hasSize(4).noneMatch(bar -> bar.task().title().equals("Cả quý"));
        assertThat(week.hidden()).containsExactly(1, 0, 1, 0, 0, 0, 0);
    }
}
