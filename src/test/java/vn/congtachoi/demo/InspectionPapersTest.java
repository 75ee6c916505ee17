package vn.congtachoi.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.DocumentState;
import vn.congtachoi.document.RecipientRow;
import vn.congtachoi.security.DemoDoor;
import vn.congtachoi.supervision.CampaignDetail;
import vn.congtachoi.supervision.PdfWords;
import vn.congtachoi.supervision.SupervisionReading;
import vn.congtachoi.supervision.VisitRow;
import vn.congtachoi.supervision.YearPlanRow;
import vn.congtachoi.supervision.YearPlanState;
import vn.congtachoi.supervision.paper.CampaignFile;
import vn.congtachoi.supervision.paper.CampaignPaperRow;
import vn.congtachoi.supervision.paper.CampaignPaperwork;
import vn.congtachoi.supervision.paper.YearPaperwork;
import vn.congtachoi.supervision.rules.CampaignPaperKind;
import vn.congtachoi.supervision.rules.VisitState;
import vn.congtachoi.support.OnServer;

/** The papers of inspection in the demonstration: signed, numbered, sent and received, and each where its story has it. */
@OnServer
class InspectionPapersTest {

    private static final String DUC_XUAN = "Hội LHPN phường Đức Xuân";
    private static final String NONG_THUONG = "Hội LHPN xã Nông Thượng";
    private static final String XUAT_HOA = "Hội LHPN phường Xuất Hóa";

    @Autowired
    private StoryMemory memory;

    @Autowired
    private DemoDoor door;

    @Autowired
    private SupervisionReading campaigns;

    @Autowired
    private CampaignPaperwork papers;

    @Autowired
    private CampaignFile file;

    @Autowired
    private YearPaperwork years;

    @Autowired
    private DocumentReading documents;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast = Cast.unknown();

    @BeforeEach
    void recall() {
        cast = memory.recall();
    }

    private <T> T read(Supplier<T> work) {
        AtomicReference<T> read = new AtomicReference<>();
        door.runAs("chutich", () -> read.set(work.get()));
        return read.get();
    }

    private CampaignDetail campaign(String key) {
        return read(() -> campaigns.campaign(cast.campaign(key)));
    }

    private List<CampaignPaperRow> file(String key) {
        return read(() -> papers.of(cast.campaign(key)));
    }

    private List<RecipientRow> recipients(UUID paper) {
        return read(() -> documents.detail(paper).recipients());
    }

    @Test
    void theFileOfTheConcludedCampaignIsWholeAndInOrder() {
        assertThat(file("ktct"))
                .extracting(CampaignPaperRow::kind, CampaignPaperRow::body, row -> row.document()
                        .paperDate())
                .containsExactly(
                        tuple(CampaignPaperKind.DECISION, "", LocalDate.of(2023, 3, 22)),
                        tuple(CampaignPaperKind.TEAM_PLAN, "", LocalDate.of(2023, 3, 22)),
                        tuple(CampaignPaperKind.OUTLINE, "", LocalDate.of(2023, 3, 22)),
                        tuple(CampaignPaperKind.NOTICE, "", LocalDate.of(2023, 3, 24)),
                        tuple(CampaignPaperKind.MINUTES, DUC_XUAN, LocalDate.of(2023, 4, 18)),
                        tuple(CampaignPaperKind.MINUTES, NONG_THUONG, LocalDate.of(2023, 4, 20)),
                        tuple(CampaignPaperKind.MINUTES, XUAT_HOA, LocalDate.of(2023, 4, 25)),
                        tuple(CampaignPaperKind.RESULT, "", LocalDate.of(2023, 5, 8)),
                        tuple(CampaignPaperKind.CONCLUSION, DUC_XUAN, LocalDate.of(2023, 5, 10)),
                        tuple(CampaignPaperKind.CONCLUSION, NONG_THUONG, LocalDate.of(2023, 5, 10)),
                        tuple(CampaignPaperKind.CONCLUSION, XUAT_HOA, LocalDate.of(2023, 5, 10)));
        assertThat(file("ktct")).allSatisfy(row -> {
            assertThat(row.document().state()).isEqualTo(DocumentState.ISSUED);
            assertThat(recipients(row.document().id())).allSatisfy(to -> {
                assertThat(to.sentOn()).as(to.line().wording()).isNotNull();
                assertThat(to.line().unitId() == null || to.seenAt() != null)
                        .as(to.line().wording())
                        .isTrue();
            });
        });
    }

    @Test
    void inTheOnePdfOfTheFileEveryBodyReportsUnderItsOwnHead() {
        List<String> pages = PdfWords.pages(read(() -> file.pdf(cast.campaign("ktct"))));

        assertThat(pages.getFirst()).contains("MỤC LỤC HỒ SƠ", "01/QĐ-BTV 22/3/2023", "01/BC-BTV 08/5/2023");
        assertThat(pages.stream().filter(page -> page.contains("BÁO CÁO TỰ KIỂM TRA")))
                .hasSize(3)
                .allMatch(page -> page.contains("HỘI LHPN THÀNH PHỐ BẮC KẠN"))
                .noneMatch(page -> page.contains("HỘI LHPN TỈNH BẮC KẠN"));
    }

    /** Nobody took a step by hand of which a paper speaks: the history names the paper. */
    @Test
    void thePapersTookTheStepsOfTheirCampaigns() {
        assertThat(campaign("ktct").visits())
                .extracting(VisitRow::body, VisitRow::state)
                .containsExactly(
                        tuple(DUC_XUAN, VisitState.COMPLETED),
                        tuple(NONG_THUONG, VisitState.REMEDYING),
                        tuple(XUAT_HOA, VisitState.CONCLUDED));
        assertThat(campaign("gsxh").visits())
                .extracting(VisitRow::state)
                .containsExactly(VisitState.REPORTED, VisitState.NOTIFIED, VisitState.POSTPONED, VisitState.CANCELLED);
        assertThat(jdbc.sql("select words from supervision_step where campaign_id = ?"
                                + " and to_state in ('DECIDED', 'NOTIFIED', 'AWAITING_CONCLUSION', 'CONCLUDED')")
                        .param(cast.campaign("ktct"))
                        .query(String.class)
                        .list())
                .hasSize(12)
                .allMatch(words -> words.contains("-BTV ngày "));
    }

    @Test
    void thePlanOfTheYearIsApprovedByItsPaper() {
        YearPlanRow plan = campaign("ktct").plan();

        assertThat(read(() -> years.ofPlan(plan.id()))).singleElement().satisfies(paper -> {
            assertThat(paper.state()).isEqualTo(DocumentState.ISSUED);
            assertThat(paper.notation()).isEqualTo("01/KH-BTV");
            assertThat(paper.paperDate()).isEqualTo(LocalDate.of(2023, 1, 12));
            assertThat(plan.documentId()).isEqualTo(paper.id());
            assertThat(recipients(paper.id())).hasSize(10).allMatch(to -> to.sentOn() != null);
        });
        assertThat(plan.state()).isEqualTo(YearPlanState.APPROVED);
    }

    @Test
    void bodiesOutsideWereSentThemOnPaper() {
        assertThat(file("gsxh"))
                .extracting(CampaignPaperRow::kind)
                .containsExactly(
                        CampaignPaperKind.DECISION,
                        CampaignPaperKind.TEAM_PLAN,
                        CampaignPaperKind.OUTLINE,
                        CampaignPaperKind.NOTICE,
                        CampaignPaperKind.INTRODUCTION);
        assertThat(recipients(file("gsxh").get(3).document().id()))
                .filteredOn(to -> to.line().wording().startsWith("Trường"))
                .hasSize(4)
                .allMatch(to -> LocalDate.of(2023, 6, 16).equals(to.sentOn()));
    }

    @Test
    void oneWaitsForItsSignature() {
        DocumentRow paper = file("gsxh").getLast().document();

        assertThat(paper.state()).isEqualTo(DocumentState.TO_SIGN);
        assertThat(paper.notation()).isNull();
    }

    @Test
    void numbersRiseWithTheDays() {
        List<String> falling = jdbc.sql(
                        "select later.notation from document_register later join document_register earlier"
                                + " on earlier.series_id = later.series_id and earlier.counted_kind = later.counted_kind"
                                + " and earlier.number_year = later.number_year and earlier.number < later.number"
                                + " where earlier.paper_date > later.paper_date")
                .query(String.class)
                .list();

        assertThat(falling).isEmpty();
        assertThat(jdbc.sql("select count(*) from document_register where number_year = 2023 and unit_id = ?")
                        .param(cast.unit("tpbk"))
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(12);
    }
}
