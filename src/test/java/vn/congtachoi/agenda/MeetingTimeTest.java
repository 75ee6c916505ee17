package vn.congtachoi.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a meeting takes somebody, and when somebody is away. */
class MeetingTimeTest {

    private static final LocalDate MONDAY = LocalDate.of(2023, 7, 10);

    private static MeetingTime at(int from, @Nullable Integer until) {
        return new MeetingTime(MONDAY, LocalTime.of(from, 0), until == null ? null : LocalTime.of(until, 0));
    }

    @Test
    void oneThatBeginsWhenTheOtherEndsDoesNotOverlap() {
        assertThat(at(8, 10).overlaps(at(10, 11))).isFalse();
        assertThat(at(8, 10).overlaps(at(9, 11))).isTrue();
        assertThat(at(8, 11).overlaps(at(9, 10))).isTrue();
        assertThat(at(9, 10).overlaps(at(8, 11))).isTrue();
        assertThat(at(8, 9).overlaps(new MeetingTime(MONDAY.plusDays(1), LocalTime.of(8, 0), LocalTime.of(9, 0))))
                .isFalse();
    }

    @Test
    void withoutAnEndItTakesTheRestOfItsHalfDay() {
        assertThat(at(8, null).overlaps(at(11, 12))).isTrue();
        assertThat(at(8, null).overlaps(at(13, 14))).isFalse();
        assertThat(at(14, null).overlaps(at(22, 23))).isTrue();
        assertThat(at(8, null).hours()).isEqualTo("08:00");
        assertThat(at(8, 11).hours()).isEqualTo("08:00–11:00");
    }

    @Test
    void absencesCountByHalfDays() {
        AbsenceSpan afternoons = new AbsenceSpan(MONDAY, HalfDay.AFTERNOON, MONDAY.plusDays(1), HalfDay.MORNING);
        assertThat(afternoons.taken().overlaps(at(8, 12).taken())).isFalse();
        assertThat(afternoons.taken().overlaps(at(8, 13).taken())).isTrue();
        assertThat(afternoons.taken().overlaps(new MeetingTime(MONDAY.plusDays(1), LocalTime.of(8, 0), null).taken()))
                .isTrue();
        assertThat(afternoons.taken().overlaps(new MeetingTime(MONDAY.plusDays(1), LocalTime.of(13, 0), null).taken()))
                .isFalse();
        assertThat(AbsenceSpan.day(MONDAY).overlaps(afternoons)).isTrue();
        assertThat(AbsenceSpan.day(MONDAY.plusDays(2)).overlaps(afternoons)).isFalse();
        assertThat(new AbsenceSpan(MONDAY, HalfDay.AFTERNOON, MONDAY, HalfDay.MORNING).isForward())
                .isFalse();
        assertThat(new AbsenceSpan(MONDAY, HalfDay.MORNING, MONDAY, HalfDay.MORNING).isForward())
                .isTrue();
    }
}
