package vn.congtachoi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.programme.FundingSource;
import vn.congtachoi.programme.TestProgramme;
import vn.congtachoi.sheet.SheetFault;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskChoices;
import vn.congtachoi.task.TaskMeasure;
import vn.congtachoi.task.TaskNeeds;

/** A plan as a workbook: taken away, changed, and given back. */
abstract class PlanWorkbookTest {

    /** Rows above the first line: title, two lines on how, their number, a gap, the headings. */
    private static final int FIRST = 6;

    @Autowired
    TestCity cities;

    @Autowired
    TestProgramme programmes;

    @Autowired
    PlanService service;

    @Autowired
    PlanReading reading;

    @Autowired
    PlanWorkbook workbooks;

    @Autowired
    TaskChoices choices;

    @Autowired
    Clock clock;

    private TestCity.World world;
    private int year;
    private UUID plan;
    private UUID heading;
    private UUID training;

    @BeforeEach
    void found() {
        world = cities.build();
        year = LocalDate.now(clock).getYear();
        plan = world.officer().call(() -> service.begin(world.city(), year, "Kế hoạch năm " + year));
        heading = add(null, PlanItemForm.heading("Hội viên"));
        training = add(
                heading,
                PlanItemForm.work("Tập huấn", Assignee.unit(world.songCau()), LocalDate.of(year, 6, 15))
                        .needing(new TaskNeeds(
                                60,
                                TaskMeasure.PERSONS,
                                Map.of(FundingSource.UNION_FUND, new Money(17_000_000)),
                                List.of())));
    }

    private UUID add(UUID parent, PlanItemForm form) {
        return world.officer().call(() -> service.add(plan, parent, form));
    }

    private byte[] written() {
        return world.officer().call(() -> workbooks.write(plan));
    }

    private PlanImportResult dryRun(byte[] file) {
        return world.officer().call(() -> workbooks.dryRun(plan, file));
    }

    private void apply(byte[] file) {
        world.officer().run(() -> workbooks.apply(plan, file));
    }

    private Assignee officer() {
        return new Assignee(world.city(), world.officer().personId());
    }

    private String named(Assignee who) {
        return world.officer().call(() -> choices.assignees(world.city())).stream()
                .filter(choice -> choice.assignee().equals(who))
                .findFirst()
                .orElseThrow()
                .label();
    }

    private List<PlanNode> tree() {
        return world.officer().call(() -> reading.detail(plan)).tree();
    }

    private byte[] edited(byte[] file, Consumer<XSSFSheet> edit) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            edit.accept(workbook.getSheetAt(0));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void type(XSSFSheet sheet, int row, PlanSheetColumn column, String text) {
        Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        Cell cell = line.getCell(column.index(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        // The library leaves the old words beside the new ones otherwise; a spreadsheet does not.
        cell.setBlank();
        cell.setCellValue(text);
    }

    @Test
    void whatIsTakenAwayAndGivenBackChangesNothing() {
        PlanImportResult result = dryRun(written());

        assertThat(result.faults()).isEmpty();
        assertThat(result.rows()).isEqualTo(2);
        assertThat(result.differences()).isEmpty();
        assertThat(result.unnamed()).isZero();
    }

    @Test
    void linesAreChangedAndAddedAndASecondTimeNothingIsDoubled() {
        byte[] file = edited(written(), sheet -> {
            type(sheet, FIRST + 1, PlanSheetColumn.DUE, "20/6");
            type(sheet, FIRST + 1, PlanSheetColumn.LEADS, "Tất cả đơn vị");
            type(sheet, FIRST + 1, PlanSheetColumn.TRUST_FEE, "2.500.000");
            type(sheet, FIRST + 2, PlanSheetColumn.NUMBER, "1.2");
            type(sheet, FIRST + 2, PlanSheetColumn.TITLE, "Hội nghị tổng kết");
            type(
                    sheet,
                    FIRST + 2,
                    PlanSheetColumn.LEADS,
                    VietnameseText.fold(named(Assignee.unit(world.nongThuong()))) + "; " + named(officer()));
            type(sheet, FIRST + 2, PlanSheetColumn.DUE, "15/12/" + year);
            type(sheet, FIRST + 3, PlanSheetColumn.NUMBER, "1.2.1");
            type(sheet, FIRST + 3, PlanSheetColumn.TITLE, "Mời đại biểu");
        });
        PlanImportResult told = dryRun(file);
        assertThat(told.faults()).isEmpty();
        assertThat(told.added()).isEqualTo(2);
        assertThat(told.differences()).hasSize(3);
        assertThat(tree().getFirst().children()).hasSize(1);

        apply(file);
        apply(file);

        PlanNode top = tree().getFirst();
        assertThat(top.children()).hasSize(2);
        PlanItemForm changed = top.children().getFirst().item().form();
        assertThat(top.children().getFirst().item().id()).isEqualTo(training);
        assertThat(changed.dueOn()).isEqualTo(LocalDate.of(year, 6, 20));
        assertThat(changed.leads()).hasSizeGreaterThan(1).contains(Assignee.unit(world.songCau()));
        assertThat(changed.needs().money())
                .containsEntry(FundingSource.TRUST_FEE, new Money(2_500_000))
                .containsEntry(FundingSource.UNION_FUND, new Money(17_000_000));
        PlanNode conference = top.children().get(1);
        assertThat(conference.item().form().leads()).containsExactly(Assignee.unit(world.nongThuong()), officer());
        assertThat(conference.children()).hasSize(1);
        assertThat(dryRun(file).differences()).isEmpty();
    }

    @Test
    void everyFaultIsToldByItsCellAndNothingIsSaved() {
        byte[] file = edited(written(), sheet -> {
            type(sheet, FIRST, PlanSheetColumn.FOCAL, "quan trọng");
            type(sheet, FIRST, PlanSheetColumn.CODE, "0000000000");
            type(sheet, FIRST + 1, PlanSheetColumn.TITLE, "Tập huấn mới");
            type(sheet, FIRST + 1, PlanSheetColumn.STARTS, "30/6/" + year);
            type(sheet, FIRST + 1, PlanSheetColumn.LEADS, "Hội ở đâu đó; " + named(Assignee.unit(world.songCau())));
            type(sheet, FIRST + 1, PlanSheetColumn.COUNT, "60,5");
            type(sheet, FIRST + 1, PlanSheetColumn.MEASURE, "hộ");
            type(sheet, FIRST + 1, PlanSheetColumn.UNION_FUND, "-5");
            type(sheet, FIRST + 2, PlanSheetColumn.NUMBER, "2.1");
            type(sheet, FIRST + 2, PlanSheetColumn.TITLE, " ");
            type(sheet, FIRST + 2, PlanSheetColumn.DUE, "31/2/" + year);
            type(sheet, FIRST + 2, PlanSheetColumn.STARTS, "1/1/" + (year + 1));
            type(sheet, FIRST + 2, PlanSheetColumn.CONTENT, "ND1");
            type(sheet, FIRST + 2, PlanSheetColumn.INDICATOR, "KHONG-CO");
            type(sheet, FIRST + 3, PlanSheetColumn.NUMBER, "I");
            type(sheet, FIRST + 3, PlanSheetColumn.TITLE, "x".repeat(PlanItem.TITLE_LENGTH + 1));
            type(sheet, FIRST + 3, PlanSheetColumn.PROGRAMME, "Đề án 000");
            type(sheet, FIRST + 4, PlanSheetColumn.NUMBER, "1.1");
            type(sheet, FIRST + 4, PlanSheetColumn.TITLE, "Lặp lại");
        });

        assertThat(dryRun(file).faults())
                .extracting(fault -> fault.cell() + " " + fault.message().key())
                .containsExactlyInAnyOrder(
                        "A7 plan.import.code-unknown",
                        "D7 plan.import.focal",
                        "H8 task.assignee.unknown",
                        "J8 task.error.dates",
                        "M8 plan.import.number",
                        "N8 plan.import.measure",
                        "R8 plan.import.number",
                        "B9 plan.import.number-above",
                        "C9 plan.error.item-title",
                        "E9 plan.import.programme-missing",
                        "G9 plan.import.indicator",
                        "J9 plan.error.year",
                        "K9 plan.import.day",
                        "B10 plan.import.number-form",
                        "C10 kernel.text.too-long",
                        "E10 plan.import.programme",
                        "B11 plan.import.number-twice");
        assertThatThrownBy(() -> apply(file)).hasMessageContaining("plan.import.faults");
        assertThat(tree().getFirst().children().getFirst().item().form().title())
                .isEqualTo("Tập huấn");
    }

    @Test
    void fortyFaultsAreFortySentences() {
        byte[] file = edited(written(), sheet -> {
            for (int row = FIRST + 2; row < FIRST + 12; row++) {
                type(sheet, row, PlanSheetColumn.NUMBER, String.valueOf(row));
                type(sheet, row, PlanSheetColumn.TITLE, "Việc " + row);
                type(sheet, row, PlanSheetColumn.LEADS, "Không có ai");
                type(sheet, row, PlanSheetColumn.DUE, "cuối tháng");
                type(sheet, row, PlanSheetColumn.COUNT, "nhiều");
                type(sheet, row, PlanSheetColumn.OTHER, "1,5 triệu");
            }
        });

        assertThat(dryRun(file).faults()).hasSize(40).doesNotHaveDuplicates();
        assertThat(dryRun(file).faults().stream().sorted(SheetFault.BY_CELL).map(SheetFault::cell))
                .startsWith("H9", "K9", "M9", "T9", "H10")
                .endsWith("T18");
    }

    @Test
    void aLineThatTheFileDoesNotNameStays() {
        byte[] before = written();
        UUID later = add(heading, PlanItemForm.heading("Thêm sau khi tải tệp"));
        byte[] file = edited(before, sheet -> type(sheet, FIRST, PlanSheetColumn.TITLE, "Công tác hội viên"));
        assertThat(dryRun(file).unnamed()).isEqualTo(1);

        apply(file);

        PlanNode top = tree().getFirst();
        assertThat(top.item().form().title()).isEqualTo("Công tác hội viên");
        assertThat(top.children()).extracting(node -> node.item().id()).containsExactly(training, later);
    }

    @Test
    void aProgrammeThatIsNamedGoesAlong() {
        TestProgramme.Made programme = programmes.make(world);
        byte[] file = edited(
                written(),
                sheet -> type(sheet, FIRST, PlanSheetColumn.PROGRAMME, VietnameseText.fold(programme.name())));

        apply(file);

        assertThat(tree().getFirst().item().form().aim().programmeId()).isEqualTo(programme.id());
    }

    @Test
    void onlyThePortalsTemplateAndOnlyWhoWritesThePlan() {
        byte[] file = written();
        byte[] other = edited(file, sheet -> type(sheet, FIRST - 1, PlanSheetColumn.LEADS, "Người làm"));
        byte[] foreign = edited(file, sheet -> type(sheet, FIRST - 1, PlanSheetColumn.TITLE, "Việc"));

        assertThat(dryRun(other).faults())
                .containsExactly(SheetFault.of("H6", "plan.import.heading", PlanSheetColumn.LEADS.heading()));
        assertThatThrownBy(() -> dryRun(foreign)).hasMessageContaining("plan.import.no-heading");
        assertThatThrownBy(() -> world.songCauChair().run(() -> workbooks.dryRun(plan, file)))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.songCauChair().run(() -> workbooks.write(plan)))
                .hasMessageContaining("plan.notFound");
    }

    @OnH2
    static class OnH2Test extends PlanWorkbookTest {}

    @OnPostgres
    static class OnPostgresTest extends PlanWorkbookTest {}
}
