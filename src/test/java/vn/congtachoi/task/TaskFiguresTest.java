package vn.congtachoi.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.FigureChoices;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.FigureForm;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.FigureKey;
import vn.congtachoi.kernel.FigureOffer;
import vn.congtachoi.kernel.FigureSaying;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.programme.ProgrammeCatalogue;
import vn.congtachoi.programme.ProgrammeCodes;
import vn.congtachoi.programme.ProgrammeContentRef;
import vn.congtachoi.report.ReportChoices;
import vn.congtachoi.report.ReportForm;
import vn.congtachoi.report.ReportReading;
import vn.congtachoi.report.ReportService;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** A text says how much of the planned work is done, and the reports of programmes do so by themselves. */
abstract class TaskFiguresTest extends TaskBench {

    @Autowired
    TaskFigureSource figures;

    @Autowired
    FigureChoices choices;

    @Autowired
    ProgrammeCatalogue catalogue;

    @Autowired
    ProgrammeCodes programmes;

    @Autowired
    CurrentActor portal;

    @Autowired
    ReportService reports;

    @Autowired
    ReportReading reportReading;

    @Autowired
    ReportChoices reportChoices;

    @Autowired
    DocumentReading documents;

    private ProgrammeContentRef content;

    @BeforeEach
    void threeTasksForAContentOfAProgramme() {
        portal.runAs(new SystemActor("catalogue"), catalogue::load);
        content =
                world.officer().call(() -> programmes.findContent("DA8", "ND1").orElseThrow());
        done(give("Ra mắt tổ truyền thông", TaskOrigin.PLANNED, content, due(), world.songCau()));
        give("Tập huấn", TaskOrigin.PLANNED, content, due(), world.songCau(), world.nongThuong());
        give("Năm sau", TaskOrigin.PLANNED, content, due().plusYears(1), world.songCau());
        give("Việc của Hội", TaskOrigin.PLANNED, null, due(), world.nongThuong());
        done(give("Mưa lũ", TaskOrigin.EXTRA, null, due(), world.songCau()));
    }

    private LocalDate due() {
        return LocalDate.now(clock);
    }

    private Period year() {
        return Period.year(due().getYear());
    }

    private UUID give(
            String title, TaskOrigin origin, @Nullable ProgrammeContentRef aim, LocalDate due, UUID... units) {
        TaskMore none = TaskMore.NONE;
        TaskMore more = new TaskMore(
                origin,
                false,
                none.priority(),
                aim == null ? TaskAim.NONE : new TaskAim(aim.programmeId(), aim.id(), null),
                none.needs(),
                "",
                "",
                "",
                "",
                List.of());
        List<Assignee> leads = List.of(units).stream().map(Assignee::unit).toList();
        return world.officer()
                .call(() -> service.give(world.city(), null, new TaskForm(title, leads, null, due, more, 0)));
    }

    private void done(UUID task) {
        world.songCauChair().run(() -> route.finish(task, "Xong"));
        world.officer().run(() -> route.take(task, TaskAct.CONFIRM, ""));
    }

    private Optional<FigureSaying> say(TestSignIn reader, String code, UUID unit) {
        return reader.call(() -> figures.say(new FigureKey(code, unit, year())));
    }

    private String said(String code) {
        return say(world.officer(), code, world.city()).orElseThrow().valueWithUnit();
    }

    @Test
    void doneOfPlannedIsToldOfAllOfAProgrammeAndOfItsContents() {
        assertThat(said("VIEC:KH")).isEqualTo("1/3 việc theo kế hoạch");
        assertThat(said("VIEC:PS")).isEqualTo("1/1 việc phát sinh");
        assertThat(said("VIEC:KH:DA8")).isEqualTo("1/2 việc theo kế hoạch");
        assertThat(said("VIEC:KH:DA8:ND1")).isEqualTo("1/2 việc theo kế hoạch");
        assertThat(say(world.officer(), "VIEC:KH", world.city()).orElseThrow().percentOfPlan())
                .isEqualTo("33,3%");
    }

    @Test
    void aUnitCountsWhatOthersGaveIt() {
        assertThat(say(world.songCauChair(), "VIEC:KH:DA8", world.songCau())
                        .orElseThrow()
                        .value())
                .isEqualTo("1/2");
        assertThat(say(world.officer(), "VIEC:KH", world.nongThuong())
                        .orElseThrow()
                        .value())
                .isEqualTo("0/2");
    }

    @Test
    void thereIsNoFigureWhereNothingFellDueOrSheDoesNotRead() {
        assertThat(say(world.officer(), "VIEC:KH:DA938", world.city())).isEmpty();
        assertThat(say(world.officer(), "VIEC:KH:DA8:ND99", world.city())).isEmpty();
        assertThat(say(world.officer(), "VIEC:KHAC", world.city())).isEmpty();
        assertThat(say(world.officer(), "TT-01", world.city())).isEmpty();
        assertThat(say(world.songCauChair(), "VIEC:KH", world.nongThuong())).isEmpty();
    }

    @Test
    void itsRevisionTellsThatSomethingWasDone() {
        long before = say(world.officer(), "VIEC:KH", world.city())
                .orElseThrow()
                .reading()
                .revision();
        done(give("Thêm", TaskOrigin.PLANNED, null, due(), world.songCau()));
        assertThat(say(world.officer(), "VIEC:KH", world.city())
                        .orElseThrow()
                        .reading()
                        .revision())
                .isNotEqualTo(before);
    }

    @Test
    void itIsFoundByWordsBesideTheIndicators() {
        List<FigureOffer> offers = world.officer().call(() -> choices.find("viec du an 8", 20));
        assertThat(offers)
                .extracting(FigureOffer::indicator)
                .contains("VIEC:KH:DA8", "VIEC:KH:DA8:ND1")
                .doesNotContain("VIEC:KH", "VIEC:KH:DA938");
        assertThat(offers.getFirst().name()).isEqualTo("Việc theo kế hoạch đã hoàn thành – Dự án 8");
    }

    @Test
    void theReportOfAProgrammeSaysItUnderEachContentThatHasWork() {
        UUID template = world.officer().call(reportChoices::templates).stream()
                .filter(row -> row.code().equals("DA8-NAM"))
                .findFirst()
                .orElseThrow()
                .id();
        DocumentText text = world.officer().call(() -> {
            UUID report = reports.create(new ReportForm(template, year(), world.city(), null, null));
            return documents.written(reportReading.detail(report).documentId()).text();
        });
        List<Block> blocks = text.blocks();
        List<FigureReference> said = blocks.stream()
                .flatMap(block -> block.allRuns())
                .filter(Run.Figure.class::isInstance)
                .map(run -> ((Run.Figure) run).reference())
                .toList();
        assertThat(said).containsExactly(reference("VIEC:KH:DA8"), reference("VIEC:KH:DA8:ND1"));
        assertThat(world.officer().call(() -> choices.wording(said.getLast())).words())
                .isEqualTo("1/2 việc theo kế hoạch");
        int sentence = (int) blocks.stream()
                .takeWhile(block -> block.allRuns()
                        .noneMatch(run -> run instanceof Run.Figure figure
                                && figure.reference().equals(said.getLast())))
                .count();
        assertThat(blocks.get(sentence - 1))
                .isInstanceOfSatisfying(Block.Heading.class, heading -> assertThat(heading.runs())
                        .containsExactly(Run.Text.plain(content.wording())));
    }

    private FigureReference reference(String code) {
        return new FigureReference(code, world.city(), year().code(), FigureForm.VALUE_WITH_UNIT);
    }

    @OnH2
    static class OnH2Test extends TaskFiguresTest {}

    @OnPostgres
    static class OnPostgresTest extends TaskFiguresTest {}
}
