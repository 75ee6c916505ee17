package vn.congtachoi.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.congtachoi.kernel.Ids;

/** The order of a schedule, and what is marked against the one that was issued before. */
class WeekLinesTest {

    private static final LocalDate MONDAY = LocalDate.of(2023, 7, 10);

    private static WeekLine line(UUID id, String content, int hour, boolean removed) {
        return new WeekLine(
                id,
                0,
                new WeekEntry(MONDAY, HalfDay.of(LocalTime.of(hour, 0)), LocalTime.of(hour, 0), content, "", "", ""),
                null,
                true,
                false,
                false,
                removed);
    }

    @Test
    void linesStandByDayHalfAndHour() {
        WeekLine allDay = new WeekLine(
                Ids.next(),
                0,
                new WeekEntry(MONDAY, HalfDay.MORNING, null, "Trực", "", "", ""),
                null,
                true,
                false,
                false,
                false);
        List<WeekLine> shown = WeekLines.against(
                List.of(line(Ids.next(), "Chiều", 14, false), allDay, line(Ids.next(), "Sáng", 8, false)), null);
        assertThat(shown).extracting(line -> line.entry().content()).containsExactly("Sáng", "Trực", "Chiều");
        assertThat(shown).as("the first one has no marks").noneMatch(WeekLine::changed);
    }

    @Test
    void whatIsNewChangedOrGoneIsMarked() {
        UUID same = Ids.next();
        UUID changed = Ids.next();
        UUID gone = Ids.next();
        UUID neverIssued = Ids.next();
        List<WeekLine> issued =
                List.of(line(same, "Như cũ", 8, false), line(changed, "Cũ", 9, false), line(gone, "Sẽ bỏ", 10, false));
        List<WeekLine> shown = WeekLines.against(
                List.of(
                        line(same, "Như cũ", 8, false),
                        line(changed, "Mới", 9, false),
                        line(gone, "Sẽ bỏ", 10, true),
                        line(neverIssued, "Bỏ ngay", 11, true),
                        line(Ids.next(), "Thêm", 14, false)),
                WeekLines.read(WeekLines.write(issued)));
        assertThat(shown)
                .extracting(line -> line.entry().content(), WeekLine::changed, WeekLine::removed)
                .containsExactly(
                        tuple("Như cũ", false, false),
                        tuple("Mới", true, false),
                        tuple("Sẽ bỏ", true, true),
                        tuple("Thêm", true, false));
    }
}
