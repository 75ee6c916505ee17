package vn.congtachoi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Each test keeps to a year of its own, far from the years that others use. */
abstract class HolidayServiceTest {

    @Autowired
    HolidayService holidays;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    CurrentActor actor;

    @Test
    void theDaysOf2023AreThoseAnnounced() {
        assertThat(isWorkingDay("2023-01-19")).isTrue();
        assertThat(isWorkingDay("2023-01-20")).isFalse();
        assertThat(isWorkingDay("2023-01-26")).isFalse();
        assertThat(isWorkingDay("2023-01-27")).isTrue();
        assertThat(isWorkingDay("2023-05-03")).isFalse();
        assertThat(isWorkingDay("2023-05-04")).isTrue();
        assertThat(isWorkingDay("2023-09-04")).isFalse();
        assertThat(isWorkingDay("2023-06-28")).isTrue();
        assertThat(as(() -> workingDays.holidaysBetween(day("2023-01-01"), day("2023-12-31"))))
                .hasSize(8)
                .allMatch(row -> row.source() == HolidaySource.ANNOUNCED);
    }

    @Test
    void workingDaysLeapOverHolidaysBothWays() {
        assertThat(plus("2023-04-28", 1)).isEqualTo(day("2023-05-04"));
        assertThat(plus("2023-05-04", -1)).isEqualTo(day("2023-04-28"));
        assertThat(plus("2023-01-19", 5)).isEqualTo(day("2023-02-02"));
        assertThat(plus("2023-04-30", 0)).isEqualTo(day("2023-04-30"));
    }

    @Test
    void anEntryCountsFromTheMomentItIsSavedUntilItIsRemoved() {
        LocalDate friday = day("2091-08-31");
        HolidayRow added = as(() -> holidays.add(form("Ngày nghỉ riêng", friday)));
        assertThat(isWorkingDay("2091-08-31")).isFalse();

        HolidayRow moved =
                as(() -> holidays.change(added.id(), added.version(), form("Ngày nghỉ riêng", friday.minusDays(1))));
        assertThat(isWorkingDay("2091-08-31")).isTrue();
        assertThat(isWorkingDay("2091-08-30")).isFalse();

        assertThatThrownBy(() -> as(() -> holidays.change(added.id(), added.version(), form("Cũ", friday))))
                .isInstanceOf(StaleDataException.class);

        as(() -> {
            holidays.remove(moved.id(), moved.version());
            return true;
        });
        assertThat(isWorkingDay("2091-08-30")).isTrue();
    }

    @Test
    void oneDayHasOneMeaning() {
        as(() -> holidays.add(form("Trước", day("2092-08-15"))));
        assertThatThrownBy(() -> as(() -> holidays.add(form("Sau", day("2092-08-15")))))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.messageKey().key()).isEqualTo("calendar.holiday.error.taken");
                    assertThat(refusal.args()).containsExactly("Trước");
                });
    }

    private static HolidayForm form(String name, LocalDate day) {
        return new HolidayForm(HolidayKind.SWAP_DAY_OFF, name, day, day, "Thông báo số 1/TB");
    }

    private boolean isWorkingDay(String day) {
        return as(() -> workingDays.isWorkingDay(day(day)));
    }

    private LocalDate plus(String day, int count) {
        return as(() -> workingDays.plusWorkingDays(day(day), count));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private <T> T as(Supplier<T> work) {
        return actor.callAs(new SystemActor("test"), work);
    }

    @OnH2
    static class OnH2Test extends HolidayServiceTest {}

    @OnPostgres
    static class OnPostgresTest extends HolidayServiceTest {}
}
