package vn.congtachoi.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.congtachoi.audit.HistoryLine;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;

/** The catalogue: what every installation begins with, who keeps which row, and what concerns whom. */
abstract class AnniversaryServiceTest {

    @Autowired
    TestCity cities;

    @Autowired
    AnniversaryService service;

    @Autowired
    AnniversaryReading reading;

    @Autowired
    AnniversaryDirectory directory;

    @Autowired
    TestAnniversary anniversaries;

    TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    private List<Occurrence> year(TestSignIn reader, UUID unit, int year) {
        return reader.call(() -> reading.year(year, unit, AnniversaryFilter.ALL))
                .days();
    }

    private AnniversaryDetail detail(TestSignIn reader, UUID id) {
        return reader.call(() -> reading.detail(id));
    }

    private AnniversaryForm form(String name, AnniversaryDuty duty) {
        return TestAnniversary.form(name + " " + world.mark(), duty);
    }

    private AnniversaryForm own(String name, UUID unit) {
        return form(name, AnniversaryDuty.own(unit, AnniversaryRole.LEADS));
    }

    @Test
    void theYear2023IsThatOfTheField() {
        List<Occurrence> days = year(world.officer(), world.city(), 2023);
        assertThat(days).isSortedAccordingTo(Occurrence.ORDER);
        assertThat(days)
                .extracting(one -> one.from() + " " + one.title())
                .contains(
                        "2023-01-22 Tết Nguyên đán năm 2023",
                        "2023-04-29 Giỗ Tổ Hùng Vương năm 2023",
                        "2023-03-08 Kỷ niệm 113 năm Ngày Quốc tế Phụ nữ (08/3/1910 - 08/3/2023), "
                                + "1983 năm Khởi nghĩa Hai Bà Trưng",
                        "2023-02-25 Kỷ niệm 1983 năm Khởi nghĩa Hai Bà Trưng",
                        "2023-10-20 Kỷ niệm 93 năm Ngày thành lập Hội LHPN Việt Nam (20/10/1930 - 20/10/2023), "
                                + "13 năm Ngày Phụ nữ Việt Nam",
                        "2023-10-12 Ngày Phụ nữ khởi nghiệp năm 2023",
                        "2023-04-11 Kỷ niệm 123 năm Ngày thành lập tỉnh Bắc Kạn (11/4/1900 - 11/4/2023)");
        assertThat(days).noneMatch(one -> one.name().equals("Ngày Văn hóa Việt Nam"));
        assertThat(named(days, "Tháng hành động vì bình đẳng giới").theme()).startsWith("Đảm bảo an sinh xã hội");
        assertThat(named(days, "Ngày thành lập Hội LHPN").days().preparation()).isEqualTo("2023-09-08");
        assertThat(named(days, "Ngày Gia đình").days().preparation()).isEqualTo("2023-05-29");
        assertThat(named(days, "Ngày Nhà giáo").days().preparation()).isNull();
        AnniversaryCalendar calendar =
                world.officer().call(() -> reading.year(2023, world.city(), AnniversaryFilter.ALL));
        assertThat(calendar.undated())
                .extracting(AnniversaryRow::name)
                .containsExactly("Đại hội đại biểu phụ nữ các cấp");
    }

    private static Occurrence named(List<Occurrence> days, String name) {
        return days.stream()
                .filter(one -> one.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDayThatEndedOrHasNotBegunIsNotInTheYear() {
        assertThat(year(world.officer(), world.city(), 2026))
                .extracting(Occurrence::name)
                .contains("Ngày Văn hóa Việt Nam")
                .doesNotContain("Ngày thành lập tỉnh Bắc Kạn");
        Occurrence startUps = named(year(world.officer(), world.city(), 2024), "Ngày Phụ nữ khởi nghiệp");
        assertThat(startUps.days().expected()).isTrue();
        assertThat(startUps.from()).isEqualTo("2024-10-10");
        assertThat(named(year(world.officer(), world.city(), 2020), "Tuần lễ Áo dài")
                        .from())
                .isEqualTo("2020-03-02");
    }

    @Test
    void theCatalogueOfTheFieldIsThereWithItsCertainty() {
        List<AnniversaryRow> rows = world.officer().call(() -> directory.rows(world.city())).stream()
                .filter(AnniversaryRow::shipped)
                .toList();
        assertThat(rows).hasSize(53);
        assertThat(rows)
                .allMatch(row -> row.form().ground().certainty() == AnniversaryCertainty.COMMON_KNOWLEDGE
                        || !row.form().ground().source().isEmpty());
        assertThat(rows.stream().filter(row -> row.role() == AnniversaryRole.LEADS))
                .extracting(AnniversaryRow::name)
                .hasSize(9)
                .contains("Ngày Gia đình Việt Nam", "Đại hội đại biểu phụ nữ các cấp");
    }

    @Test
    void aUnitKeepsItsOwnDaysAndTheHeadWhatIsCommon() {
        AnniversaryForm common = form("Ngày chung", AnniversaryDuty.nationwide(AnniversaryRole.JOINS));
        assertThatThrownBy(() -> world.songCauChair().call(() -> service.add(common)))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("anniversary.error.head-only");
        assertThatThrownBy(() -> world.viceChair().call(() -> service.add(common)))
                .isInstanceOf(AccessDeniedException.class);
        UUID shared = world.officer().call(() -> service.add(common));
        assertThat(detail(world.to1Head(), shared).mayEdit().allowed()).isFalse();

        UUID mine = world.songCauChair().call(() -> service.add(own("Ngày thành lập Hội phường", world.songCau())));
        assertThatThrownBy(
                        () -> world.nongThuongChair().call(() -> service.add(own("Của người khác", world.songCau()))))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> detail(world.nongThuongChair(), mine)).hasMessageContaining("anniversary.notFound");
        assertThat(detail(world.officer(), mine).unit()).contains("Sông Cầu");
        assertThat(detail(world.to1Head(), mine).row().name()).startsWith("Ngày thành lập Hội phường");
    }

    @Test
    void whatConcernsAUnitIsItsOwnAndThatOfUnitsAbove() {
        LocalDate day = LocalDate.of(2023, 5, 3);
        UUID city = world.officer().call(() -> service.add(own("Của thành phố", world.city())));
        UUID ward = world.songCauChair().call(() -> service.add(own("Của phường", world.songCau())));
        assertThat(world.officer().call(() -> directory.between(day, day, world.to1())))
                .extracting(Occurrence::anniversary)
                .contains(city, ward);
        assertThat(world.officer().call(() -> directory.between(day, day, world.nongThuong())))
                .extracting(Occurrence::anniversary)
                .contains(city)
                .doesNotContain(ward);
        assertThat(world.officer().call(() -> directory.between(day.plusDays(1), day.plusDays(1), world.to1())))
                .extracting(Occurrence::anniversary)
                .doesNotContain(city, ward);
        assertThatThrownBy(() ->
                        world.songCauChair().call(() -> reading.year(2023, world.nongThuong(), AnniversaryFilter.ALL)))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void aChangeOfItsPartsAloneIsAVersionAndStandsInTheHistory() {
        UUID id = world.songCauChair().call(() -> service.add(own("Ngày thành lập", world.songCau())));
        AnniversaryForm read = detail(world.songCauChair(), id).row().form();
        AnniversaryForm themed = TestAnniversary.with(
                read,
                List.of(new AnniversaryOrigin(1985, "Ngày thành lập Hội")),
                List.of(new AnniversaryYear(2023, null, null, "Vì phụ nữ")));
        world.songCauChair().run(() -> service.change(id, themed));
        AnniversaryForm saved = detail(world.songCauChair(), id).row().form();
        assertThat(saved.version()).isGreaterThan(read.version());
        assertThat(saved.years()).extracting(AnniversaryYear::theme).containsExactly("Vì phụ nữ");
        assertThat(saved.origins()).hasSize(1);
        assertThatThrownBy(() -> world.songCauChair().run(() -> service.change(id, read)))
                .isInstanceOfSatisfying(StaleDataException.class, stale -> assertThat(stale.changedBy())
                        .isEqualTo(world.songCauChair().username()));
        assertThat(world.songCauChair().call(() -> reading.history(id)))
                .extracting(HistoryLine::entity)
                .contains("Anniversary", "AnniversaryOriginPart", "AnniversaryYearPart");

        world.songCauChair().run(() -> service.change(id, TestAnniversary.with(saved, List.of(), List.of())));
        AnniversaryForm bare = detail(world.songCauChair(), id).row().form();
        assertThat(bare.origins()).isEmpty();
        assertThat(bare.years()).isEmpty();
    }

    @Test
    void aNameStandsOnceInEachList() {
        AnniversaryForm form = own("Ngày truyền thống", world.songCau());
        world.songCauChair().run(() -> service.add(form));
        assertThatThrownBy(() -> world.songCauChair().run(() -> service.add(form)))
                .hasMessageContaining("anniversary.error.taken");
        assertThat(world.officer().call(() -> service.add(own("Ngày truyền thống", world.nongThuong()))))
                .as("of another unit")
                .isNotNull();
    }

    @Test
    void whatIsOutOfUseHasNoOccurrences() {
        UUID id = world.songCauChair().call(() -> service.add(own("Ngày hội", world.songCau())));
        long version = detail(world.songCauChair(), id).row().form().version();
        world.songCauChair().run(() -> service.use(id, false, version));
        assertThat(year(world.songCauChair(), world.songCau(), 2023))
                .extracting(Occurrence::anniversary)
                .doesNotContain(id);
        assertThat(world.songCauChair()
                        .call(() -> reading.year(2023, world.songCau(), AnniversaryFilter.ALL))
                        .unused())
                .extracting(AnniversaryRow::id)
                .contains(id);
        assertThatThrownBy(() -> world.songCauChair().run(() -> service.use(id, true, version)))
                .isInstanceOf(StaleDataException.class);
        long now = detail(world.songCauChair(), id).row().form().version();
        world.songCauChair().run(() -> service.use(id, true, now));
        assertThat(year(world.songCauChair(), world.songCau(), 2023))
                .extracting(Occurrence::anniversary)
                .contains(id);
    }

    @Test
    void whatTheProductBroughtOrAnotherUsesIsNotDeleted() {
        AnniversaryRow shipped = world.officer().call(() -> directory.rows(world.city())).stream()
                .filter(row -> row.name().equals("Ngày Gia đình Việt Nam"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> world.officer()
                        .run(() -> service.remove(shipped.id(), shipped.form().version())))
                .hasMessageContaining("anniversary.error.shipped");
        UUID used = world.officer().call(() -> service.add(own("Có sự kiện", world.city())));
        anniversaries.use(used);
        AnniversaryDetail detail = detail(world.officer(), used);
        assertThat(detail.mayRemove().allowed()).isFalse();
        assertThatThrownBy(() -> world.officer()
                        .run(() -> service.remove(used, detail.row().form().version())))
                .hasMessageContaining("anniversary.error.used");
        UUID mistaken = world.officer().call(() -> service.add(own("Gõ nhầm", world.city())));
        long version = detail(world.officer(), mistaken).row().form().version();
        world.officer().run(() -> service.remove(mistaken, version));
        assertThatThrownBy(() -> detail(world.officer(), mistaken)).hasMessageContaining("anniversary.notFound");
    }

    @Test
    void aFilterLetsThroughWhatItNames() {
        AnniversaryFilter leads = AnniversaryFilter.ALL.withLeads(true);
        assertThat(world.officer()
                        .call(() -> reading.year(2023, world.city(), leads))
                        .days())
                .isNotEmpty()
                .allMatch(one -> one.role() == AnniversaryRole.LEADS);
        AnniversaryFilter local = AnniversaryFilter.ALL
                .withKind(AnniversaryKind.LOCAL_DAY)
                .withScope(AnniversaryScope.PROVINCIAL)
                .withRole(AnniversaryRole.ATTACHED);
        assertThat(world.officer()
                        .call(() -> reading.year(2023, world.city(), local))
                        .days())
                .extracting(Occurrence::name)
                .containsExactly("Ngày thành lập thành phố Bắc Kạn");
    }

    @OnH2
    static class OnH2Test extends AnniversaryServiceTest {}

    @OnPostgres
    static class OnPostgresTest extends AnniversaryServiceTest {}
}
