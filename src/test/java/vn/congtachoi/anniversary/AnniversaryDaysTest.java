package vn.congtachoi.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.agenda.MonthReading;
import vn.congtachoi.agenda.ScheduleSource;
import vn.congtachoi.kernel.DatedItem;
import vn.congtachoi.kernel.SearchDocument;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;

/** Where anniversaries stand beside meetings and work, and that the search knows them. */
abstract class AnniversaryDaysTest {

    @Autowired
    TestCity cities;

    @Autowired
    AnniversaryDays days;

    @Autowired
    AnniversarySubject subject;

    @Autowired
    AnniversaryService service;

    @Autowired
    MonthReading months;

    @Autowired
    TestAnniversary anniversaries;

    TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    private List<String> month(TestSignIn reader, UUID unit, YearMonth month) {
        return reader.call(() -> months.month(unit, month)).lines().stream()
                .map(line -> line.day() + " " + line.entry().content())
                .toList();
    }

    @Test
    void aMonthHasWhatTheHoiLeadsAndTheUnitsOwn() {
        anniversaries.own(world.songCauChair(), world.songCau(), "Ngày hội " + world.mark());
        assertThat(month(world.officer(), world.city(), YearMonth.of(2023, 10)))
                .containsExactly(
                        "2023-10-12 Ngày Phụ nữ khởi nghiệp năm 2023",
                        "2023-10-20 Kỷ niệm 93 năm Ngày thành lập Hội LHPN Việt Nam (20/10/1930 - 20/10/2023), "
                                + "13 năm Ngày Phụ nữ Việt Nam");
        assertThat(month(world.officer(), world.city(), YearMonth.of(2023, 5))).isEmpty();
        assertThat(month(world.to1Head(), world.to1(), YearMonth.of(2023, 5)))
                .as("of the ward above")
                .containsExactly("2023-05-03 Ngày hội " + world.mark() + " năm 2023");
        assertThat(month(world.officer(), world.city(), YearMonth.of(2023, 12)))
                .as("a month of action stands on its first day")
                .isEmpty();
    }

    @Test
    void eachDayIsOfferedOnce() {
        List<ScheduleSource.Offer> offers = world.officer()
                .call(() -> days.ofUnit(world.city(), LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 31)));
        assertThat(offers)
                .extracting(offer -> offer.entry().day())
                .containsExactly(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 8));
        assertThat(offers.stream().map(ScheduleSource.Offer::subject).distinct())
                .hasSize(2);
    }

    @Test
    void herComingDaysHaveTheSame() {
        LocalDate first = LocalDate.of(2023, 10, 6);
        assertThat(world.officer().call(() -> days.between(first, first.plusDays(14))))
                .extracting(DatedItem::title)
                .containsExactly("Ngày Phụ nữ khởi nghiệp", "Ngày thành lập Hội LHPN Việt Nam; Ngày Phụ nữ Việt Nam");
        anniversaries.own(world.songCauChair(), world.songCau(), "Ngày hội " + world.mark());
        LocalDate day = LocalDate.of(2023, 5, 3);
        assertThat(world.to1Head().call(() -> days.between(day, day))).hasSize(1);
        assertThat(world.nongThuongChair().call(() -> days.between(day, day))).isEmpty();
    }

    @Test
    void theSearchKnowsNamesOriginsAndThemesAndASistersOwnStaysHers() {
        UUID own = anniversaries.own(world.songCauChair(), world.songCau(), "Ngày hội " + world.mark());
        SearchDocument women = subject.documents().stream()
                .filter(document -> document.title().startsWith("Ngày thành lập Hội LHPN"))
                .findFirst()
                .orElseThrow();
        assertThat(women.detail()).isEqualTo("Ngày 20/10 · Thành lập, truyền thống");
        assertThat(women.words()).contains("Ngày Phụ nữ Việt Nam");
        assertThat(subject.document(own)).isPresent();
        assertThat(world.to1Head().call(() -> subject.mayRead(own))).isTrue();
        assertThat(world.nongThuongChair().call(() -> subject.mayRead(own))).isFalse();
        assertThat(subject.title(own)).contains("Ngày hội " + world.mark());
    }

    @OnH2
    static class OnH2Test extends AnniversaryDaysTest {}

    @OnPostgres
    static class OnPostgresTest extends AnniversaryDaysTest {}
}
