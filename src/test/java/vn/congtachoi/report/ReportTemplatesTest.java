package vn.congtachoi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.programme.ProgrammeCatalogue;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Every template that is delivered makes its report: for each period of the year and each programme. */
abstract class ReportTemplatesTest extends ReportBench {

    private static final Map<String, String> PROGRAMMES =
            Map.of("DA8", "Dự án 8", "DA938", "Đề án 938", "DA939", "Đề án 939", "DA2415", "Đề án 2415");

    @Autowired
    ReportChoices choices;

    @Autowired
    ProgrammeCatalogue catalogue;

    @Autowired
    CurrentActor portal;

    @Test
    void theUnionsWorkIsReportedForEveryPeriodOfTheYear() {
        Bench bench = bench();
        assertReports(bench, "SK-6T", Period.half(2024, 1), "6 tháng đầu năm 2024, nhiệm vụ trọng tâm 6 tháng cuối");
        assertReports(bench, "TK-NAM", Period.year(2024), "năm 2024, phương hướng, nhiệm vụ năm 2025");
        assertReports(
                bench, "9-THANG", Period.nineMonths(2024), "9 tháng năm 2024, nhiệm vụ trọng tâm quý IV năm 2024");
        assertReports(bench, "THANG", Period.month(2024, 12), "tháng 12 năm 2024, nhiệm vụ trọng tâm tháng 1 năm 2025");
        assertReports(bench, "QUY", Period.quarter(2024, 4), "quý IV năm 2024, nhiệm vụ trọng tâm quý I năm 2025");
    }

    private void assertReports(Bench bench, String template, Period period, String title) {
        UUID report = create(bench, template, period);
        assertThat(detail(bench.officer(), report).title())
                .startsWith("Kết quả công tác Hội")
                .contains(title);
        assertThat(headings(bench, report))
                .as(template)
                .anyMatch(heading -> heading.startsWith("Kết quả"))
                .anyMatch(heading -> heading.matches("(Phương hướng|Nhiệm vụ).*"))
                .anyMatch(heading -> heading.matches("(Đề xuất|Kiến nghị|Khó khăn).*"));
        assertSound(bench, report);
    }

    @Test
    void everyProgrammeIsReportedForHalfYearYearAndPhase() {
        Bench bench = bench();
        portal.runAs(new SystemActor("catalogue"), catalogue::load);
        List<String> codes = new ArrayList<>();
        PROGRAMMES.forEach((code, name) -> {
            String results = "Kết quả thực hiện " + name;
            assertProgramme(bench, code + "-6T", Period.half(2024, 2), results + " 6 tháng cuối năm 2024");
            assertProgramme(bench, code + "-NAM", Period.year(2024), results + " năm 2024");
            assertProgramme(bench, code + "-GD", phaseYear(code), results + " giai đoạn");
            codes.addAll(List.of(code + "-6T", code + "-NAM", code + "-GD"));
        });
        assertThat(bench.officer().call(choices::templates))
                .filteredOn(template -> !template.programme().isEmpty())
                .extracting(TemplateRow::code)
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    private static Period phaseYear(String programme) {
        return Period.year(programme.equals("DA2415") ? 2027 : 2024);
    }

    private void assertProgramme(Bench bench, String template, Period period, String title) {
        UUID report = create(bench, template, period);
        assertThat(detail(bench.officer(), report).title()).startsWith(title);
        assertThat(headings(bench, report))
                .as(template)
                .contains("Kinh phí thực hiện")
                .anyMatch(heading -> heading.matches("(?i).*mô hình.*"))
                .anyMatch(heading -> heading.matches("(?i).*(khó khăn|hạn chế).*"))
                .hasSizeGreaterThan(6);
        assertSound(bench, report);
    }

    private UUID create(Bench bench, String template, Period period) {
        return bench.officer()
                .call(() -> service.create(new ReportForm(
                        fixtures.template(template).id(), period, bench.world().city(), null, null)));
    }

    private List<String> headings(Bench bench, UUID report) {
        return text(bench.officer(), report).blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(ReportBench::words)
                .toList();
    }

    /** No place of the pattern was left unfilled, and every section is known to the report. */
    private void assertSound(Bench bench, UUID report) {
        assertThat(words(text(bench.officer(), report))).noneMatch(words -> words.matches(".*[{}].*"));
        assertThat(detail(bench.officer(), report).sections()).hasSameSizeAs(headings(bench, report));
    }

    @OnH2
    static class OnH2Test extends ReportTemplatesTest {}

    @OnPostgres
    static class OnPostgresTest extends ReportTemplatesTest {}
}
