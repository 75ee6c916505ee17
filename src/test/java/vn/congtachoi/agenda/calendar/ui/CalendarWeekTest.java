package vn.congtachoi.agenda.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where the bars of a week lie. */
class CalendarWeekTest {

    private static final LocalDate MONDAY = LocalDate.of(2023, 10, 2);

    /** Something with a name. */
    private record Span(String title, LocalDate from, LocalDate to) {}

    private static Span span(String title, @Nullable LocalDate start, LocalDate due) {
        return new Span(title, start == null ? due : start, due);
    }

    private static CalendarWeek<Span> of(List<Span> spans) {
        return CalendarWeek.of(MONDAY, spans, Span::from, Span::to, 4);
    }

    @Test
    void whatGoesOnBeforeAndAfterIsCutAtTheWeek() {
        CalendarWeek<Span> week = of(List.of(span("Cả quý", MONDAY.minusDays(20), MONDAY.plusDays(30))));
        assertThat(week.bars()).singleElement().satisfies(bar -> {
            assertThat(bar.first()).isZero();
            assertThat(bar.last()).isEqualTo(6);
            assertThat(bar.begins()).isFalse();
            assertThat(bar.ends()).isFalse();
        });
    }

    @Test
    void barsThatMeetLieInLanesOfTheirOwn() {
        CalendarWeek<Span> week = of(List.of(
                span("Thứ Ba", null, MONDAY.plusDays(1)),
                span("Hai ngày", MONDAY, MONDAY.plusDays(1)),
                span("Thứ Sáu", null, MONDAY.plusDays(4)),
                span("Tuần sau", null, MONDAY.plusDays(8))));
        assertThat(week.bars()).extracting(bar -> bar.entry().title()).containsExactly("Hai ngày", "Thứ Ba", "Thứ Sáu");
        assertThat(week.bars()).extracting(CalendarWeek.Bar::lane).containsExactly(0, 1, 0);
        assertThat(week.hidden()).containsOnly(0);
    }

    @Test
    void whatFindsNoLaneIsCountedOnItsDayAndWhatIsDueGoesFirst() {
        List<Span> many = IntStream.range(0, 5)
                .mapToObj(i -> span("Việc " + i, null, MONDAY.plusDays(2)))
                .toList();
        List<Span> all = new java.util.ArrayList<>(many);
        all.addFirst(span("Cả quý", MONDAY.minusDays(20), MONDAY.plusDays(30)));
        CalendarWeek<Span> week = of(all);
        assertThat(week.bars()).hasSize(4).noneMatch(bar -> bar.entry().title().equals("Cả quý"));
        assertThat(week.hidden()).containsExactly(1, 0, 1, 0, 0, 0, 0);
    }
}
