package vn.congtachoi.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.signing.TestKeys;
import vn.congtachoi.supervision.paper.FileLine;
import vn.congtachoi.supervision.paper.PaperRenewal;
import vn.congtachoi.supervision.paper.VisitListFiles;
import vn.congtachoi.supervision.paper.YearFigure;
import vn.congtachoi.supervision.paper.YearReport;
import vn.congtachoi.supervision.record.FindingTally;
import vn.congtachoi.supervision.rules.CampaignPaperKind;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.uikit.VnFormat;

/** The year's plan as a paper, the file of a campaign, and the report of a year. */
abstract class YearPapersTest extends PaperBench {

    private YearPlanRow planRow() {
        return world.officer()
                .call(() -> plans.of(world.city(), today().getYear()))
                .orElseThrow();
    }

    @Autowired
    PaperRenewal renewal;

    @Autowired
    VisitListFiles lists;

    private UUID planPaper() {
        return world.officer().call(() -> yearPapers.beginPlan(planRow()));
    }

    @Test
    void theSignatureOfThePaperApprovesThePlan() {
        assertThatThrownBy(this::planPaper).hasMessageContaining("supervision.plan.error.empty");
        UUID campaign = campaign();
        restricted();
        UUID paper = planPaper();
        DocumentDetail written = document(paper);
        assertThat(written.kind().code()).isEqualTo("KH");
        assertThat(written.form().subject()).isEqualTo("Kiểm tra, giám sát năm " + today().getYear());
        assertThat(words(paper))
                .contains("Kiểm tra nội bộ: Công tác Hội " + world.mark(), "Hà Thị Hương")
                .contains(detail(campaign).visits().getFirst().body())
                .as("what only a named list sees stands in no plan that everybody reads")
                .doesNotContain("Đơn thư");
        onTheDesk(paper);
        assertThat(planRow().heldBy()).isEqualTo(paper);
        assertThatThrownBy(this::campaign).hasMessageContaining("supervision.plan.error.held");
        assertThatThrownBy(() -> world.chair().run(() -> plans.approve(plan)))
                .hasMessageContaining("supervision.plan.error.held");
        world.chair().run(() -> signing.sign(paper, TestKeys.PIN));
        assertThat(planRow())
                .extracting(YearPlanRow::state, YearPlanRow::heldBy, YearPlanRow::documentId, YearPlanRow::approvedBy)
                .containsExactly(YearPlanState.APPROVED, null, paper, "Hà Thị Hương");
        assertThat(words(begin(campaign, CampaignPaperKind.DECISION)))
                .contains("Căn cứ Kế hoạch số", "/KH-BTV")
                .contains("về kiểm tra, giám sát năm " + today().getYear());
        assertThat(world.officer().call(() -> yearPapers.ofPlan(plan)))
                .extracting(DocumentRow::id)
                .containsExactly(paper);
    }

    @Test
    void sentBackThePlanMayBeChangedAgain() {
        campaign();
        UUID paper = planPaper();
        UUID second = planPaper();
        onTheDesk(paper);
        assertThatThrownBy(() -> onTheDesk(second)).hasMessageContaining("supervision.plan.error.held");
        world.chair().run(() -> documentRoute.sendBack(paper, "Bổ sung"));
        assertThat(planRow().heldBy()).isNull();
        campaign();
        assertThatThrownBy(() -> onTheDesk(second))
                .as("its table does not name the campaign that was added")
                .hasMessageContaining("supervision.paper.error.late");
        world.officer().run(() -> renewal.renew(second));
        assertThat(words(second).split("Kiểm tra nội bộ: ", -1)).hasSize(3);
        onTheDesk(second);
        world.officer().run(() -> documentRoute.cancel(second, "Lập lại"));
        assertThat(planRow().heldBy()).isNull();
        assertThat(planRow().state()).isEqualTo(YearPlanState.DRAFT);
    }

    @Test
    void theFileHoldsWhatIsSignedInOrderBehindItsContents() {
        UUID visit = minuted();
        UUID campaign = campaignOf(visit);
        UUID result = begin(campaign, CampaignPaperKind.RESULT);
        UUID decision = begin(campaign, CampaignPaperKind.DECISION);
        begin(campaign, CampaignPaperKind.OUTLINE);
        sign(decision);
        sign(result);
        List<FileLine> lines = world.officer().call(() -> file.of(campaign)).lines();
        assertThat(lines.subList(0, 3))
                .extracting(FileLine::title)
                .containsExactly("Quyết định thành lập đoàn", "Đề cương báo cáo", "Báo cáo kết quả");
        assertThat(lines.getLast().title()).startsWith("Kết quả ghi nhận –");
        assertThat(lines).extracting(FileLine::included).containsExactly(true, false, true, true);

        List<String> pages = PdfWords.pages(world.officer().call(() -> file.pdf(campaign)));
        assertThat(pages.getFirst())
                .contains("MỤC LỤC HỒ SƠ", "Quyết định thành lập đoàn", "/QĐ-BTV", "Chưa ký, không kèm trong hồ sơ");
        int decided = pageOf(pages, "QUYẾT ĐỊNH Về việc thành lập");
        int reported = pageOf(pages, "BÁO CÁO Kết quả kiểm tra");
        int found = pageOf(pages, "KẾT QUẢ GHI NHẬN");
        assertThat(List.of(decided, reported, found)).isSorted().allMatch(page -> page > 1);
        assertThat(pages.getFirst())
                .as("each with its page")
                .matches(".*QĐ-BTV [\\d/]+ " + decided + " .*")
                .matches(".*BC-BTV [\\d/]+ " + reported + " .*");
        assertThat(pages).noneMatch(page -> page.contains("Đề cương này hướng dẫn"));
    }

    /** The first page that says it, from 1; 0 for none. */
    private static int pageOf(List<String> pages, String words) {
        for (int at = 1; at < pages.size(); at++) {
            if (pages.get(at).contains(words)) {
                return at + 1;
            }
        }
        return 0;
    }

    @Test
    void theFileOfARestrictedCampaignIsItsNamedListsAndEachReadingIsKept() {
        UUID campaign = restricted();
        assertThatThrownBy(() -> world.viewer().run(() -> file.of(campaign)))
                .hasMessageContaining("supervision.notFound");
        assertThatThrownBy(() -> world.viewer().run(() -> file.pdf(campaign)))
                .hasMessageContaining("supervision.notFound");
        assertThat(world.chair().call(() -> file.pdf(campaign))).isNotEmpty();
        assertThat(detail(campaign).opened())
                .extracting(CampaignDetail.Opened::name)
                .contains(world.chair().username());
    }

    @Test
    void theYearCountsWhatWasDoneOfWhatWasPlanned() {
        UUID visit = minuted();
        campaign();
        world.chair().run(() -> plans.approve(plan));
        add(form(SupervisionKind.INTERNAL_SUPERVISION, team(), CampaignBody.unit(world.nongThuong(), "")));
        YearReport report = world.officer().call(() -> reports.of(world.city(), today().getYear()));
        assertThat(report.figures())
                .containsAllEntriesOf(Map.of(
                        YearFigure.CAMPAIGNS_PLANNED, 2L,
                        YearFigure.CAMPAIGNS_DONE, 1L,
                        YearFigure.CAMPAIGNS_ADDED, 1L,
                        YearFigure.VISITS_HELD, 1L,
                        YearFigure.UNITS_BELOW, 2L,
                        YearFigure.UNITS_COVERED, 1L,
                        YearFigure.STRENGTHS, 1L,
                        YearFigure.WEAKNESSES, 1L,
                        YearFigure.VIOLATIONS, 0L,
                        YearFigure.RECOMMENDATIONS, 0L));
        assertThat(report.topics())
                .extracting(FindingTally.Topic::topic)
                .containsExactlyInAnyOrder("Quản lý hội viên", "Quỹ Hội");
        assertThatThrownBy(() -> world.songCauChair().run(() -> reports.of(world.city(), today().getYear())))
                .hasMessageContaining("supervision.notFound");
        assertThat(state(visit).isHeld()).isTrue();
    }

    @Test
    void theFiguresOfTheReportLiveUntilItIsSubmitted() {
        minuted();
        UUID paper = world.officer().call(() -> yearPapers.beginReport(world.city(), today().getYear()));
        assertThat(document(paper).form().subject())
                .isEqualTo("Công tác kiểm tra, giám sát, thi hành kỷ luật năm " + today().getYear());
        assertThat(words(paper)).contains("[điền số trước khi trình ký]");
        assertThat(page(paper)).contains("Đã tiến hành xong 1/1 đợt theo kế hoạch");
        campaign();
        assertThat(page(paper)).as("alive").contains("Đã tiến hành xong 1/2 đợt theo kế hoạch");
        onTheDesk(paper);
        campaign();
        assertThat(page(paper)).as("as it was submitted").contains("Đã tiến hành xong 1/2 đợt theo kế hoạch");
        assertThat(document(paper).changes()).hasSize(1);
    }

    private String page(UUID paper) {
        return PdfWords.of(world.officer().call(() -> previews.pdf(paper)));
    }

    @Test
    void theListOfVisitsIsAFileAsItIsShown() throws IOException {
        UUID visit = onlyVisit(campaign());
        place(visit, inDays(9));
        add(form(SupervisionKind.INTERNAL_SUPERVISION, team(), CampaignBody.unit(world.nongThuong(), "")));
        VisitFilter all = VisitFilter.of(today().getYear()).withText(world.mark());
        VisitListing inspections =
                new VisitListing(all.withKind(SupervisionKind.INTERNAL_INSPECTION), VisitSort.DAY, false);
        String paper = PdfWords.of(world.officer().call(() -> lists.pdf(inspections, world.city())));
        assertThat(paper)
                .contains("DANH SÁCH CÁC CUỘC KIỂM TRA, GIÁM SÁT NĂM " + today().getYear(), ": 1 cuộc")
                .contains(VnFormat.day(inDays(9)), "Sông Cầu")
                .doesNotContain("Nông Thượng");
        byte[] book = world.officer().call(() -> lists.excel(new VisitListing(all, VisitSort.BODY, false)));
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            List<Row> lines = StreamSupport.stream(opened.getSheetAt(0).spliterator(), false)
                    .filter(row -> row.getCell(0) != null
                            && row.getCell(0).getStringCellValue().endsWith(world.mark()))
                    .toList();
            assertThat(lines)
                    .extracting(row -> row.getCell(0).getStringCellValue().contains("Sông Cầu"))
                    .containsExactly(true, false);
            assertThat(lines.getFirst().getCell(3).getLocalDateTimeCellValue().toLocalDate())
                    .as("a real day")
                    .isEqualTo(inDays(9));
        }
    }

    @Test
    void aVisitThatIsCancelledIsNotCounted() {
        UUID visit = onlyVisit(campaign());
        take(world.officer(), visit, VisitAct.CANCEL);
        YearReport report = world.officer().call(() -> reports.of(world.city(), today().getYear()));
        assertThat(report.figures())
                .containsEntry(YearFigure.CAMPAIGNS_DONE, 0L)
                .containsEntry(YearFigure.VISITS_HELD, 0L);
    }

    @OnH2
    static class OnH2Test extends YearPapersTest {}

    @OnPostgres
    static class OnPostgresTest extends YearPapersTest {}
}
