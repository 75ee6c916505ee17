package vn.congtachoi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.document.AnnexForm;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.DocumentState;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.FigureForm;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.programme.PhaseForm;
import vn.congtachoi.programme.ProgrammeCatalogue;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.uikit.PeriodWords;

/** Reports from their template or the one before, and their annexes. */
abstract class ReportsTest extends ReportBench {

    @Autowired
    ReportAnnexes annexes;

    @Autowired
    ReportChoices choices;

    @Autowired
    IndicatorDictionary dictionary;

    @Autowired
    ProgrammeCatalogue catalogue;

    @Autowired
    CurrentActor portal;

    @Test
    void aReportBeginsWithThePaperAndTheSectionsOfItsTemplate() {
        Bench bench = bench();
        UUID report = report(bench);

        ReportDetail detail = detail(bench.officer(), report);
        assertThat(detail.title())
                .startsWith("Kết quả công tác Hội và phong trào phụ nữ " + PeriodWords.of(bench.period())
                        + ", nhiệm vụ trọng tâm "
                        + PeriodWords.of(bench.period().next()));
        assertThat(detail.state()).isEqualTo(DocumentState.DRAFT);
        assertThat(detail.sections())
                .extracting(SectionDetail::heading)
                .startsWith(
                        "I. Kết quả thực hiện",
                        "1. Công tác tham mưu, chỉ đạo, điều hành; phong trào thi đua, cuộc vận động")
                .contains("II. Đánh giá chung", "2. Tồn tại, hạn chế", "IV. Đề xuất, kiến nghị");
        assertThat(detail.completeness().sent()).isEqualTo(1);
        assertThat(detail.completeness().asked()).isEqualTo(2);
        List<DocumentRow> paper = bench.officer().call(() -> papers.of(Report.reference(report)));
        assertThat(paper).extracting(DocumentRow::id).containsExactly(detail.documentId());
        assertThat(paper.getFirst().kind()).isEqualTo("Báo cáo");
        assertThat(bench.officer().call(() -> reading.page(0, 10).getContent()))
                .extracting(ReportRow::id, ReportRow::state)
                .containsExactly(tuple(report, DocumentState.DRAFT));
    }

    @Test
    void aSentenceStandsWhereItsFiguresAreCollectedAndIsLeftOutElsewhere() {
        Bench bench = bench();
        String code = bench.officer()
                .call(() -> dictionary.row(bench.round().sessions()).code());
        ReportWords sayings = ReportWords.of(bench.world().city(), "Hội", bench.period());
        assertThat(sayings.sentence("Có {#" + code + "} trong {period}.", key -> key.indicator()
                        .equals(code)))
                .hasValueSatisfying(runs -> {
                    assertThat(runs).hasSize(3);
                    assertThat(runs.get(1))
                            .isEqualTo(new Run.Figure(
                                    new FigureReference(
                                            code,
                                            bench.world().city(),
                                            bench.period().code(),
                                            FigureForm.VALUE_WITH_UNIT),
                                    false,
                                    false));
                    assertThat(runs.get(2)).isEqualTo(Run.Text.plain(" trong " + PeriodWords.of(bench.period()) + "."));
                });
        assertThat(sayings.sentence("Có {#" + code + "} và {#KHONG-CO}.", key -> key.indicator()
                        .equals(code)))
                .isEmpty();
    }

    @Test
    void theNextReportMovesFiguresKeepsTypedWordsAndLeavesTheUnitsWordsBehind() {
        Bench bench = bench();
        UUID report = report(bench);
        takeOver(bench, report, detail(bench.officer(), report).version());
        String code = bench.officer()
                .call(() -> dictionary.row(bench.round().sessions()).code());
        ReportDetail before = detail(bench.officer(), report);
        Block typed = new Block.Paragraph(
                Ids.next(),
                Block.Alignment.JUSTIFIED,
                List.of(
                        Run.Text.plain("Tổ chức "),
                        new Run.Figure(
                                new FigureReference(
                                        code,
                                        bench.world().city(),
                                        bench.period().code(),
                                        FigureForm.VALUE_WITH_UNIT),
                                false,
                                false)),
                null);
        bench.officer()
                .run(() -> documents.write(
                        before.documentId(),
                        papers.written(before.documentId())
                                .text()
                                .insert(before.sections().get(1).blockId(), List.of(typed)),
                        before.version()));

        Period next = bench.period().next();
        UUID following = bench.officer().call(() -> service.createFrom(report, next));
        DocumentText text = text(bench.officer(), following);
        assertThat(words(text)).contains("Tổ chức #").doesNotContain("Ra mắt 02 mô hình mới.");
        assertThat(words(text))
                .anyMatch(words -> words.startsWith("Phương hướng") && words.endsWith(PeriodWords.of(next.next())));
        assertThat(text.figures()).extracting(FigureReference::period).containsOnly(next.code());
        assertThat(detail(bench.officer(), following).sections()).hasSameSizeAs(before.sections());
        assertThatThrownBy(() -> bench.officer().run(() -> service.createFrom(report, bench.period())))
                .hasMessageContaining("report.form.samePeriod");
        assertThatThrownBy(() -> bench.officer().run(() -> service.createFrom(report, Period.year(2023))))
                .hasMessageContaining("report.form.periodKind");
    }

    @Test
    void periodsMoveByTheirDistanceFromTheEndOfTheReport() {
        PeriodMove half = new PeriodMove(Period.half(2023, 1), Period.half(2023, 2));
        assertThat(half.period(Period.month(2023, 2))).isEqualTo(Period.month(2023, 8));
        assertThat(half.period(Period.half(2022, 1))).isEqualTo(Period.half(2022, 2));
        assertThat(half.period(Period.year(2023))).isEqualTo(Period.year(2023));
        PeriodMove overNewYear = new PeriodMove(Period.month(2023, 12), Period.month(2024, 1));
        assertThat(overNewYear.period(Period.year(2023))).isEqualTo(Period.year(2024));
        assertThat(overNewYear.period(Period.quarter(2023, 4))).isEqualTo(Period.quarter(2024, 1));
        PeriodMove nine = new PeriodMove(Period.nineMonths(2023), Period.nineMonths(2024));
        assertThat(nine.period(Period.nineMonths(2022))).isEqualTo(Period.nineMonths(2023));
    }

    @Test
    void theAnnexSetsWhatWasDoneAgainstThePlanWithADashWhereThereIsNone() {
        Bench bench = bench();
        UUID report = report(bench);
        List<AnnexForm> made = bench.officer().call(() -> annexes.annexes(Report.reference(report)));

        assertThat(made).extracting(AnnexForm::landscape).containsOnly(true);
        assertThat(made)
                .extracting(AnnexForm::title)
                .containsExactly(
                        "Biểu số liệu " + PeriodWords.of(bench.period()),
                        "Biểu tổng hợp theo đơn vị, " + PeriodWords.of(bench.period()));
        List<List<String>> figures = cells(made.getFirst());
        String code = bench.officer()
                .call(() -> dictionary.row(bench.round().sessions()).code());
        assertThat(figures.getFirst())
                .containsExactly(
                        "TT",
                        "Mã",
                        "Chỉ tiêu",
                        "ĐVT",
                        "Kế hoạch năm " + bench.period().year(),
                        "Thực hiện",
                        "Tỷ lệ %",
                        "Cùng kỳ năm trước",
                        "Ghi chú");
        assertThat(figures.get(1).subList(3, 9)).containsExactly("người", "–", "–", "–", "–", "");
        assertThat(figures.get(2))
                .containsExactly(
                        "2", code, "Cuộc tuyên truyền " + bench.world().mark(), "cuộc", "8", "6", "75%", "–", "");
        List<List<String>> units = cells(made.get(1));
        assertThat(units.getFirst().subList(4, units.getFirst().size()))
                .containsExactly(
                        "Trực tiếp",
                        "Nông Thượng " + bench.world().mark(),
                        "Sông Cầu " + bench.world().mark(),
                        "Tổng");
        assertThat(units.get(2).subList(4, 8)).containsExactly("–", "–", "6", "6");
    }

    private static List<List<String>> cells(AnnexForm annex) {
        List<List<String>> rows = new ArrayList<>();
        for (Block block : annex.text().blocks()) {
            if (block instanceof Block.Table table) {
                table.rows()
                        .forEach(row -> rows.add(row.cells().stream()
                                .map(cell -> cell.runs().isEmpty()
                                        ? ""
                                        : ((Run.Text) cell.runs().getFirst()).text())
                                .toList()));
            }
        }
        return rows;
    }

    @Test
    void aRoundOutsideOfThePeriodIsRefused() {
        Bench bench = bench();
        assertThatThrownBy(() -> bench.officer()
                        .run(() -> service.create(new ReportForm(
                                fixtures.template("SK-6T").id(),
                                bench.period().previous(),
                                bench.world().city(),
                                bench.round().round(),
                                null))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("report.form.round");
    }

    @Test
    void aReportOnAProgrammeHasASectionForEachOfItsContentsAndAPhaseItsYears() {
        Bench bench = bench();
        portal.runAs(new SystemActor("catalogue"), catalogue::load);
        UUID report = bench.officer()
                .call(() -> service.create(new ReportForm(
                        fixtures.template("DA2415-GD").id(),
                        Period.year(2028),
                        bench.world().city(),
                        null,
                        bench.round().form())));
        ReportDetail detail = detail(bench.officer(), report);
        assertThat(detail.title()).isEqualTo("Kết quả thực hiện Đề án 2415 giai đoạn 2026–2030");
        assertThat(detail.sections())
                .extracting(SectionDetail::heading)
                .contains("1. tuyên truyền", "6. hợp tác quốc tế, huy động nguồn lực", "IV. Kinh phí thực hiện");
        List<AnnexForm> made = bench.officer().call(() -> annexes.annexes(Report.reference(report)));
        assertThat(made).singleElement().satisfies(annex -> {
            assertThat(annex.title()).isEqualTo("Biểu số liệu giai đoạn 2026–2028");
            assertThat(cells(annex).getFirst().subList(4, 7)).containsExactly("2026", "2027", "2028");
        });
        assertThatThrownBy(() -> bench.officer()
                        .run(() -> service.create(new ReportForm(
                                fixtures.template("DA2415-GD").id(),
                                Period.year(2035),
                                bench.world().city(),
                                null,
                                null))))
                .hasMessageContaining("report.form.noPhase");
    }

    @Test
    void aPhaseIsNamedOnceWithItsYears() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        LocalDate to = LocalDate.of(2030, 12, 31);
        assertThat(ReportProgrammes.words(new PhaseForm("Giai đoạn I", from, to, "", false, 0)))
                .isEqualTo("giai đoạn I (2026–2030)");
        assertThat(ReportProgrammes.words(new PhaseForm("Giai đoạn 2026–2030", from, to, "", false, 0)))
                .isEqualTo("giai đoạn 2026–2030");
    }

    @OnH2
    static class OnH2Test extends ReportsTest {}

    @OnPostgres
    static class OnPostgresTest extends ReportsTest {}
}
