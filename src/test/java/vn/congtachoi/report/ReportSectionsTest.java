package vn.congtachoi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.Origin;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** The sections of a report: the words of the units below, owners, and whose they are. */
abstract class ReportSectionsTest extends ReportBench {

    @Autowired
    ReportWork work;

    @Autowired
    ReportSubject subjects;

    @Test
    void wordsOfAUnitAreTakenOverOnceWithTheirOrigin() {
        Bench bench = bench();
        UUID report = report(bench);
        ReportDetail read = detail(bench.officer(), report);
        SectionDetail section = beside(read, UnitText.HIGHLIGHTS);
        assertThat(section.words()).extracting(UnitWords::taken).containsExactly(false);
        takeOver(bench, report, read.version());

        DocumentText text = text(bench.officer(), report);
        Origin origin =
                new Origin(bench.world().songCau(), "Sông Cầu " + bench.world().mark());
        List<Block> taken = text.blocks().stream()
                .filter(block -> switch (block) {
                    case Block.Paragraph paragraph -> origin.equals(paragraph.origin());
                    case Block.Item item -> origin.equals(item.origin());
                    default -> false;
                })
                .toList();
        assertThat(taken).extracting(ReportBench::words).containsExactly("Ra mắt 02 mô hình mới.", "Trao 15 suất quà");
        assertThat(taken.getLast()).isInstanceOf(Block.Item.class);
        assertThat(text.indexOf(taken.getFirst().id())).isGreaterThan(text.indexOf(section.blockId()));
        assertThat(beside(detail(bench.officer(), report), UnitText.HIGHLIGHTS).words())
                .extracting(UnitWords::taken)
                .containsExactly(true);
        long now = detail(bench.officer(), report).version();
        assertThatThrownBy(() -> takeOver(bench, report, now)).hasMessageContaining("report.takeOver.again");
    }

    @Test
    void nothingIsTakenOverWhenSomebodyWroteMeanwhileOrNothingWasSent() {
        Bench bench = bench();
        UUID report = report(bench);
        ReportDetail read = detail(bench.officer(), report);
        SectionDetail section = beside(read, UnitText.HIGHLIGHTS);
        bench.world()
                .chair()
                .run(() -> documents.write(
                        read.documentId(),
                        papers.written(read.documentId())
                                .text()
                                .without(read.sections().getLast().blockId()),
                        read.version()));
        assertThatThrownBy(() -> takeOver(bench, report, read.version())).isInstanceOf(StaleDataException.class);
        long now = detail(bench.officer(), report).version();
        assertThatThrownBy(() -> bench.officer()
                        .run(() -> sections.takeOver(new TakeOver(
                                report, section.blockId(), bench.world().nongThuong(), UnitText.HIGHLIGHTS, now))))
                .hasMessageContaining("report.takeOver.nothing");
    }

    @Test
    void aSectionWaitsForItsOwnerUntilItIsWritten() {
        Bench bench = bench();
        UUID report = report(bench);
        SectionDetail section = beside(detail(bench.officer(), report), UnitText.DIFFICULTIES);
        UUID owner = bench.world().viceChair().personId();
        bench.officer()
                .run(() -> sections.assign(
                        report,
                        section.blockId(),
                        new Assignment(owner, LocalDate.of(2023, 7, 5), "Gọn trong nửa trang")));

        List<WorkItem> waiting = bench.world().viceChair().call(work::waiting);
        assertThat(waiting).singleElement().satisfies(item -> assertThat(item.title())
                .startsWith("Viết phần “2. Tồn tại, hạn chế” của báo cáo “Kết quả công tác Hội")
                .endsWith("hạn 5/7/2023"));
        assertThat(bench.officer().<List<WorkItem>>call(work::waiting)).isEmpty();
        bench.world().viceChair().run(() -> sections.finish(report, section.blockId(), true));
        assertThat(bench.world().viceChair().<List<WorkItem>>call(work::waiting))
                .isEmpty();
        assertThat(beside(detail(bench.officer(), report), UnitText.DIFFICULTIES)
                        .done())
                .isTrue();
        assertThatThrownBy(() -> bench.officer()
                        .run(() -> sections.assign(
                                report,
                                section.blockId(),
                                new Assignment(bench.world().viewer().personId(), null, ""))))
                .hasMessageContaining("report.section.notWriter");
    }

    @Test
    void aReportIsItsUnitsOwn() {
        Bench bench = bench();
        UUID report = report(bench);
        for (TestSignIn other :
                List.of(bench.world().songCauChair(), bench.world().to1Head())) {
            assertThatThrownBy(() -> detail(other, report)).hasMessageContaining("report.notFound");
            assertThat(other.<Boolean>call(() -> subjects.mayRead(report))).isFalse();
        }
        UUID own = fixtures.begin(bench.world().songCauChair(), bench.world().songCau());
        assertThatThrownBy(() -> detail(bench.officer(), own)).hasMessageContaining("report.notFound");
        assertThatThrownBy(() -> fixtures.begin(bench.officer(), bench.world().songCau()))
                .isInstanceOf(ForbiddenException.class);
        SectionDetail section = detail(bench.officer(), report).sections().getFirst();
        assertThatThrownBy(() ->
                        bench.world().viewer().run(() -> sections.assign(report, section.blockId(), Assignment.NONE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @OnH2
    static class OnH2Test extends ReportSectionsTest {}

    @OnPostgres
    static class OnPostgresTest extends ReportSectionsTest {}
}
