package vn.congtachoi.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** What the catalogue holds, word by word, with the marks of what no source confirmed. */
abstract class ProgrammeCatalogueTest extends ProgrammeBench {

    private static final Set<ProgrammeField> NONE = Set.of();
    private static final Set<ProgrammeField> KIND = Set.of(ProgrammeField.KIND);

    @Autowired
    ProgrammeCatalogue wired;

    @Autowired
    CurrentActor portal;

    @BeforeEach
    void load() {
        run(() -> catalogue.load());
    }

    @Test
    void theSixProgrammesHaveTheirNamesAndYears() {
        assertRow(
                "DA8",
                "Dự án 8 “Thực hiện bình đẳng giới và giải quyết những vấn đề cấp thiết đối với phụ nữ và trẻ em”",
                ProgrammeKind.PROJECT,
                "2021–2030",
                Set.of(ProgrammeField.PURPOSE));
        assertRow(
                "DA938",
                "Đề án “Tuyên truyền, giáo dục, vận động, hỗ trợ phụ nữ tham gia giải quyết một số vấn đề xã hội liên"
                        + " quan đến phụ nữ giai đoạn 2017 – 2027”",
                ProgrammeKind.SCHEME,
                "2017–2027",
                NONE);
        assertRow(
                "DA939",
                "Đề án “Hỗ trợ phụ nữ khởi nghiệp giai đoạn 2017 – 2025”",
                ProgrammeKind.SCHEME,
                "2017–2025",
                NONE);
        assertRow(
                "DA2415",
                "Đề án “Hỗ trợ phụ nữ khởi nghiệp giai đoạn 2026 – 2035”",
                ProgrammeKind.SCHEME,
                "2026–2035",
                NONE);
        assertRow(
                "DA01",
                "Đề án “Hỗ trợ hợp tác xã do phụ nữ tham gia quản lý, tạo việc làm cho lao động nữ đến năm 2030”",
                ProgrammeKind.SCHEME,
                "2023–2030",
                NONE);
        assertRow(
                "MTQG26",
                "Chương trình MTQG xây dựng NTM, giảm nghèo bền vững và phát triển KT-XH vùng đồng bào DTTS và miền núi"
                        + " giai đoạn 2026–2035, giai đoạn I 2026–2030",
                ProgrammeKind.NATIONAL_PROGRAMME,
                "2026–2035",
                NONE);
    }

    @Test
    void theStandingMovementsAreThere() {
        assertRow("PT-PNTDM", "PTTĐ “Xây dựng người phụ nữ Việt Nam thời đại mới”", ProgrammeKind.MOVEMENT, "–", NONE);
        assertRow(
                "PT-HTLDGD",
                "PTTĐ “Phụ nữ tích cực học tập, lao động sáng tạo, xây dựng gia đình hạnh phúc”",
                ProgrammeKind.MOVEMENT,
                "–",
                NONE);
        assertRow("CVD-5K3S", "Cuộc vận động “Xây dựng gia đình 5 không, 3 sạch”", ProgrammeKind.CAMPAIGN, "–", NONE);
        assertThat(of("CVD-5K3S").header().note()).contains("8 tiêu chí", "“5 có, 3 sạch”", "“5 không, 3 sạch, 3 an”");
        assertRow("CT-MDD", "Chương trình “Mẹ đỡ đầu”", ProgrammeKind.PROGRAMME, "–", NONE);
        assertRow("CT-PNBC", "Chương trình “Đồng hành cùng phụ nữ biên cương”", ProgrammeKind.PROGRAMME, "–", NONE);
        assertRow("MATT", "Mái ấm tình thương (MATT)", ProgrammeKind.PROGRAMME, "–", KIND);
        assertRow("TPQ", "“Triệu phần quà san sẻ yêu thương”", ProgrammeKind.PROGRAMME, "–", KIND);
        assertRow("UT-NHCSXH", "Ủy thác NHCSXH (dư nợ, tổ Tiết kiệm và vay vốn)", ProgrammeKind.PROGRAMME, "–", KIND);
        assertRow("CTPV", "Công trình, phần việc NTM / ĐTVM", ProgrammeKind.PROGRAMME, "–", KIND);
        assertRow("KDP-2227", "2 khâu đột phá 2022–2027", ProgrammeKind.PROGRAMME, "2022–2027", KIND);
        assertThat(of("KDP-2227").contents())
                .extracting(row -> row.content().wording())
                .containsExactly(
                        "đổi mới phương thức hoạt động (trọng tâm ứng dụng CNTT)",
                        "tập trung xây dựng cơ sở Hội vững mạnh");
        assertRow(
                "CD-2023",
                "“Tập trung xây dựng cơ sở Hội, trọng tâm là nâng cao năng lực cán bộ Hội cơ sở”",
                ProgrammeKind.PROGRAMME,
                "2023–2023",
                KIND);
        assertRow(
                "CD-2024",
                "“Tăng cường ứng dụng CNTT trong hoạt động Hội”",
                ProgrammeKind.PROGRAMME,
                "2024–2024",
                KIND);
    }

    @Test
    void everyLegalBasisHasItsNumberItsDayAndItsMark() {
        assertThat(bases("DA8"))
                .containsExactly(
                        "1719/QĐ-TTg 2021-10-14",
                        "861/QĐ-TTg 2021 [M]",
                        "612/QĐ-UBDT 2021 [M]",
                        "01/2022/TT-UBDT 2022 [M]");
        assertThat(bases("DA938").getFirst()).isEqualTo("938/QĐ-TTg 2017-06-30");
        assertThat(of("DA938").bases().stream()
                        .skip(1)
                        .map(row -> row.basis().wording() + " " + row.basis().issuedYear()))
                .containsExactly(
                        "Luật Bình đẳng giới 2006",
                        "Luật Phòng, chống bạo lực gia đình 2007",
                        "Luật Hôn nhân và gia đình 2014",
                        "Luật An toàn thực phẩm 2010",
                        "Luật Trẻ em 2016");
        assertThat(of("DA938").bases()).noneMatch(row -> row.basis().unverified());
        assertThat(bases("DA939")).containsExactly("939/QĐ-TTg 2017-06-30");
        assertThat(bases("DA2415")).containsExactly("2415/QĐ-TTg 2025-10-31", "96/TTr-ĐCT 2025-09-04");
        assertThat(bases("DA01")).containsExactly("01/QĐ-TTg 2023 [M]");
        assertThat(bases("MTQG26")).containsExactly("417/QĐ-BNNMT 2026-01-31", "257/2025/QH15 2025 [M]");
    }

    @Test
    void theFourContentsOfProject8CarryTheirMarks() {
        assertThat(contents("DA8"))
                .containsExactly(
                        "ND1 Hoạt động tuyên truyền, vận động thay đổi “nếp nghĩ, cách làm”, xóa bỏ định kiến và khuôn"
                                + " mẫu giới trong gia đình và cộng đồng, những tập tục văn hóa có hại và một số vấn đề"
                                + " xã hội cấp thiết cho phụ nữ và trẻ em [M]",
                        "ND2 Xây dựng và nhân rộng các mô hình thay đổi “nếp nghĩ, cách làm” nâng cao quyền năng kinh"
                                + " tế cho phụ nữ; thúc đẩy BĐG và giải quyết những vấn đề cấp thiết [M]",
                        "ND3 Đảm bảo tiếng nói và sự tham gia thực chất của phụ nữ và trẻ em trong phát triển KT-XH"
                                + " cộng đồng, giám sát và phản biện; hỗ trợ phụ nữ tham gia lãnh đạo trong hệ thống"
                                + " chính trị [M]",
                        "ND4 Trang bị kiến thức BĐG, kỹ năng lồng ghép giới cho cán bộ trong hệ thống chính trị, già"
                                + " làng, trưởng bản, chức sắc tôn giáo, người có uy tín [M]");
        assertThat(activities("DA8", 0))
                .containsExactly(
                        "thành lập, duy trì Tổ truyền thông cộng đồng",
                        "hội thi, giao lưu các tổ",
                        "chiến dịch truyền thông phòng ngừa, ứng phó bạo lực trên cơ sở giới");
        assertThat(activities("DA8", 1))
                .containsExactly(
                        "hỗ trợ tổ/nhóm sinh kế, THT, HTX do phụ nữ làm chủ/đồng làm chủ ứng dụng công nghệ 4.0",
                        "Địa chỉ tin cậy cộng đồng",
                        "gói hỗ trợ sinh đẻ an toàn [M]");
        assertThat(activities("DA8", 2))
                .containsExactly(
                        "đối thoại chính sách [M]",
                        "CLB Thủ lĩnh của sự thay đổi",
                        "tập huấn giám sát, đánh giá BĐG",
                        "phiên tòa giả định “Phòng, chống bạo lực học đường”");
        assertThat(activities("DA8", 3)).containsExactly("lớp tập huấn lồng ghép giới");
        assertThat(of("DA8").header().host()).isEqualTo("TW Hội LHPN Việt Nam");
    }

    @Test
    void theContentsOfTheSchemesAreThere() {
        assertThat(contents("DA938"))
                .containsExactly(
                        "ND1 an toàn thực phẩm",
                        "ND2 giáo dục cha mẹ nuôi dạy, chăm sóc, bảo vệ con",
                        "ND3 phòng, chống BLGĐ/bạo lực trên cơ sở giới",
                        "ND4 tuyên truyền phổ biến pháp luật",
                        "ND5 tuyên truyền giáo dục phẩm chất đạo đức");
        assertThat(of("DA938").contents())
                .extracting(row -> row.content().crossCutting())
                .containsExactly(false, false, false, true, true);
        assertThat(contents("DA2415"))
                .containsExactly(
                        "NV1 tuyên truyền",
                        "NV2 phát triển hệ sinh thái",
                        "NV3 mô hình bền vững, CĐS, chuyển đổi xanh",
                        "NV4 nâng cao năng lực Hội các cấp",
                        "NV5 hoàn thiện chính sách",
                        "NV6 hợp tác quốc tế, huy động nguồn lực");
        assertThat(of("DA938").header().targetNote()).contains("90%", "95%");
        assertThat(of("DA2415").header().targetNote()).contains("2031–2035");
    }

    @Test
    void phasesAreDataWithBothReadings() {
        assertThat(phases("DA8")).containsExactly("2021-01-01–2025-12-31", "2026-01-01–2030-12-31");
        assertThat(phases("DA938")).containsExactly("2017-01-01–2022-12-31", "2023-01-01–2027-12-31 [M]");
        assertThat(of("DA938").header().note()).contains("2017–2022/2027", "2017–2021/2022–2027");
        assertThat(phases("DA2415")).containsExactly("2026-01-01–2030-12-31");
        assertThat(phases("MTQG26")).containsExactly("2026-01-01–2030-12-31");
    }

    @Test
    void successorsAndStatusesFollowTheDay() {
        assertThat(of("DA939").successor().code()).isEqualTo("DA2415");
        assertThat(of("DA2415").predecessors()).extracting(ProgrammeRef::code).contains("DA939");
        assertThat(of("PT-HTLDGD").successor().code()).isEqualTo("PT-PNTDM");
        assertThat(of("DA938").successor()).isNull();

        assertThat(statuses("DA8", "DA938", "DA939", "DA2415", "DA01", "MTQG26", "PT-HTLDGD", "PT-PNTDM"))
                .containsExactly(
                        "RUNNING", "RUNNING", "RUNNING", "NOT_STARTED", "RUNNING", "NOT_STARTED", "CLOSED", "RUNNING");
        openOn(LocalDate.of(2026, 6, 30));
        assertThat(statuses("DA8", "DA938", "DA939", "DA2415", "DA01", "MTQG26"))
                .containsExactly("RUNNING", "RUNNING", "CLOSED", "RUNNING", "RUNNING", "RUNNING");
        openOn(LocalDate.of(2025, 11, 30));
        assertThat(statuses("DA939")).containsExactly("CLOSED");
    }

    @Test
    void loadingAgainAddsNothingAndKeepsEdits() {
        transaction.executeWithoutResult(status -> {
            ProgrammeDetail before = of("DA01");
            service.change(before.id(), renamed(before.header(), "Đề án HTX"));
            assertThat(catalogue.load()).isEmpty();
            assertThat(of("DA01").header().shortName()).isEqualTo("Đề án HTX");
            assertThat(of("DA8").contents()).hasSize(4);
            status.setRollbackOnly();
        });
    }

    @Test
    void whatIsMissingIsAdded() {
        transaction.executeWithoutResult(status -> {
            programmes.deleteById(of("CT-MDD").id());
            programmes.flush();
            changes.clear();
            assertThat(catalogue.load()).containsExactly("CT-MDD");
            assertThat(changes)
                    .containsExactly(
                            programmes.findByCode("CT-MDD").orElseThrow().subject());
            status.setRollbackOnly();
        });
    }

    @Test
    void onlyTheHeadUnitLoads() {
        cast.actAs(Role.OFFICER, cast.ward);
        assertThatThrownBy(() -> in(() -> catalogue.load())).isInstanceOf(ForbiddenException.class);
        cast.actAs(Role.ADMINISTRATOR, cast.city);
        assertThat(in(() -> catalogue.load())).isEmpty();
    }

    @Test
    void setUpLoadsAsThePortalItselfAndNobodyElseUnasked() {
        assertThat(portal.callAs(new SystemActor("thiết lập"), wired::load)).isEmpty();
        assertThatThrownBy(wired::load).isInstanceOf(AccessDeniedException.class);
    }

    private ProgrammeDetail of(String code) {
        return in(() -> {
            UUID id = programmes.findByCode(code).orElseThrow().id();
            return service.plannedDetail(id);
        });
    }

    private void assertRow(
            String code, String officialName, ProgrammeKind kind, String years, Set<ProgrammeField> unverified) {
        ProgrammeForm header = of(code).header();
        assertThat(header.officialName()).as(code).isEqualTo(officialName);
        assertThat(header.kind()).as(code).isEqualTo(kind);
        LocalDate from = header.validFrom();
        LocalDate to = header.validTo();
        assertThat((from == null ? "" : from.getYear()) + "–" + (to == null ? "" : to.getYear()))
                .as(code)
                .isEqualTo(years);
        assertThat(header.unverified()).as(code).isEqualTo(unverified);
        assertThat(header.ownerUnitId()).as(code).isNull();
    }

    private List<String> bases(String code) {
        return of(code).bases().stream()
                .map(LegalBasisRow::basis)
                .map(basis -> basis.number() + " "
                        + (basis.issuedOn() == null ? basis.issuedYear() : basis.issuedOn())
                        + mark(basis.unverified()))
                .toList();
    }

    private List<String> contents(String code) {
        return of(code).contents().stream()
                .map(ProgrammeContentRow::content)
                .map(content -> content.number() + " " + content.wording() + mark(content.unverified()))
                .toList();
    }

    private List<String> activities(String code, int content) {
        return of(code).contents().get(content).content().activities().stream()
                .map(activity -> activity.wording() + mark(activity.unverified()))
                .toList();
    }

    private List<String> phases(String code) {
        return of(code).phases().stream()
                .map(ProgrammePhaseRow::phase)
                .map(phase -> phase.from() + "–" + phase.to() + mark(phase.unverified()))
                .toList();
    }

    private List<String> statuses(String... codes) {
        List<String> statuses = new ArrayList<>();
        for (String code : codes) {
            statuses.add(of(code).status().name());
        }
        return statuses;
    }

    private static String mark(boolean unverified) {
        return unverified ? " [M]" : "";
    }

    @Test
    void tellsNothingOfWhatComesAfterTheDay() {
        ProgrammeDetail startUp = in(() ->
                service.detail(programmes.findByCode("DA939").orElseThrow().id()));
        assertThat(startUp.closing()).isNull();
        assertThat(startUp.successor()).isNull();
        assertThat(startUp.later()).isEqualTo(2);
        ProgrammeDetail next = in(() ->
                service.detail(programmes.findByCode("DA2415").orElseThrow().id()));
        assertThat(next.predecessors()).isEmpty();
        assertThat(next.bases()).isEmpty();
        assertThat(next.phases()).isEmpty();
        ProgrammeDetail equality = in(
                () -> service.detail(programmes.findByCode("DA8").orElseThrow().id()));
        assertThat(equality.phases()).extracting(row -> row.phase().name()).containsExactly("Giai đoạn I");
        assertThat(equality.phases().getFirst().phase().note()).isEmpty();
        assertThat(equality.bases()).hasSize(4);
        openOn(LocalDate.of(2026, 1, 1));
        ProgrammeDetail later = in(() ->
                service.detail(programmes.findByCode("DA939").orElseThrow().id()));
        assertThat(later.closing().closedOn()).isEqualTo("2025-11-30");
        assertThat(later.successor().code()).isEqualTo("DA2415");
        assertThat(later.later()).isZero();
    }

    @Test
    void aNoteThatBecameTrueLaterIsLoadedFromThatDayOn() {
        CatalogueFile.Entry entry = CatalogueFile.read().getFirst();
        assertThat(entry.phaseForms(LocalDate.of(2025, 5, 19)).getFirst().note())
                .isEmpty();
        assertThat(entry.phaseForms(LocalDate.of(2025, 5, 20)).getFirst().note())
                .isEqualTo("Đã kết thúc; hội nghị tổng kết ngày 20/5/2025.");
    }

    @OnH2
    static class OnH2Test extends ProgrammeCatalogueTest {}

    @OnPostgres
    static class OnPostgresTest extends ProgrammeCatalogueTest {}
}
