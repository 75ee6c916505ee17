package vn.congtachoi.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentService;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.indicator.BlankDecision;
import vn.congtachoi.indicator.CellRef;
import vn.congtachoi.indicator.CellValue;
import vn.congtachoi.indicator.ReturnTexts;
import vn.congtachoi.indicator.Rounds;
import vn.congtachoi.indicator.SaveCell;
import vn.congtachoi.indicator.SheetService;
import vn.congtachoi.indicator.Submissions;
import vn.congtachoi.indicator.SubmitForm;
import vn.congtachoi.indicator.TargetCell;
import vn.congtachoi.indicator.Targets;
import vn.congtachoi.indicator.TestRound;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.TestCity;

/** A city with an open round, of which Sông Cầu has sent its figures and words and Nông Thượng has not. */
abstract class ReportBench {

    static final ReturnTexts WORDS = new ReturnTexts(
            "Ra mắt 02 mô hình mới.\n- Trao 15 suất quà", "Thiếu kinh phí tập huấn", "Đề nghị hỗ trợ tài liệu");

    @Autowired
    TestCity cities;

    @Autowired
    TestRound rounds;

    @Autowired
    TestReport fixtures;

    @Autowired
    Rounds roundList;

    @Autowired
    SheetService sheets;

    @Autowired
    Submissions submissions;

    @Autowired
    Targets targets;

    @Autowired
    ReportService service;

    @Autowired
    SectionService sections;

    @Autowired
    ReportReading reading;

    @Autowired
    DocumentReading papers;

    @Autowired
    DocumentService documents;

    /** @param period of the round, and of the report */
    record Bench(TestCity.World world, TestRound.Opened round, Period period) {

        TestSignIn officer() {
            return world.officer();
        }
    }

    Bench bench() {
        TestCity.World world = cities.build();
        TestRound.Opened round = rounds.open(world);
        Period period = world.officer().call(() -> roundList.get(round.round()).period());
        world.songCauChair().run(() -> {
            sheets.saveAll(List.of(cell(world.songCau(), round, round.sessions(), 6)));
            submissions.submit(
                    round.round(), world.songCau(), new SubmitForm(WORDS, Map.of(), BlankDecision.NOT_AVAILABLE));
        });
        world.officer()
                .run(() -> targets.saveAll(
                        world.city(),
                        period.year(),
                        List.of(new TargetCell(round.sessions(), world.city(), BigDecimal.valueOf(8), "", 0))));
        return new Bench(world, round, period);
    }

    private static SaveCell cell(UUID unit, TestRound.Opened round, UUID indicator, long value) {
        return SaveCell.own(new CellRef(round.round(), unit, indicator), 0, CellValue.of(value));
    }

    /** The city's half-year report on the round. */
    UUID report(Bench bench) {
        return bench.officer()
                .call(() -> service.create(new ReportForm(
                        fixtures.template("SK-6T").id(),
                        bench.period(),
                        bench.world().city(),
                        bench.round().round(),
                        null)));
    }

    ReportDetail detail(TestSignIn reader, UUID report) {
        return reader.call(() -> reading.detail(report));
    }

    /** The first section beside which these words stand. */
    static SectionDetail beside(ReportDetail report, UnitText text) {
        return report.sections().stream()
                .filter(section -> section.unitText() == text)
                .findFirst()
                .orElseThrow();
    }

    DocumentText text(TestSignIn reader, UUID report) {
        UUID paper = detail(reader, report).documentId();
        return reader.call(() -> papers.written(paper).text());
    }

    static String words(Block block) {
        StringBuilder words = new StringBuilder();
        block.allRuns().forEach(run -> words.append(run instanceof Run.Text typed ? typed.text() : "#"));
        return words.toString();
    }

    static List<String> words(DocumentText text) {
        return text.blocks().stream().map(ReportBench::words).toList();
    }

    /** The words of phường Sông Cầu into the section of what went well. */
    void takeOver(Bench bench, UUID report, long version) {
        SectionDetail section = beside(detail(bench.officer(), report), UnitText.HIGHLIGHTS);
        bench.officer()
                .run(() -> sections.takeOver(new TakeOver(
                        report, section.blockId(), bench.world().songCau(), UnitText.HIGHLIGHTS, version)));
    }
}
