package vn.congtachoi.task.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskFilter;
import vn.congtachoi.task.TaskForm;
import vn.congtachoi.task.TaskGrouping;
import vn.congtachoi.task.TaskOrder;
import vn.congtachoi.task.TaskService;
import vn.congtachoi.task.TaskSort;
import vn.congtachoi.uikit.Texts;

/** What leaves the list of tasks: exactly what the filter shows. */
@OnH2
class TaskListFilesTest {

    @Autowired
    TestCity cities;

    @Autowired
    TaskService service;

    @Autowired
    TaskListFiles files;

    @Autowired
    Clock clock;

    private TestCity.World world;
    private TaskFilter mine;

    @BeforeEach
    void given() {
        world = cities.build();
        mine = TaskFilter.OPEN.withText(world.mark());
        give("=1+1 " + world.mark(), List.of(Assignee.unit(world.songCau())));
        give("Tập huấn " + world.mark(), List.of(Assignee.unit(world.songCau()), Assignee.unit(world.nongThuong())));
        give("Việc khác", List.of(Assignee.unit(world.songCau())));
    }

    private void give(String title, List<Assignee> leads) {
        LocalDate due = LocalDate.now(clock).plusDays(3);
        world.officer().run(() -> service.give(world.city(), null, TaskForm.of(title, leads, due)));
    }

    private TaskListing listing(TaskGrouping by, TaskOrder order) {
        return new TaskListing(mine, by, order);
    }

    @Test
    void theWorkbookHasTheFilteredTasksAndNoFormula() throws IOException {
        byte[] bytes = world.officer().call(() -> files.excel(listing(TaskGrouping.NONE, TaskOrder.DUE)));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> rows = StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .toList();
            List<String> titles = rows.stream()
                    .map(row -> row.getCell(0))
                    .map(Cell::getStringCellValue)
                    .toList();
            assertThat(titles).anyMatch(title -> title.endsWith("1+1 " + world.mark()));
            assertThat(titles).contains("Tập huấn " + world.mark()).doesNotContain("Việc khác");
            assertThat(rows)
                    .allSatisfy(row ->
                            row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
        }
    }

    @Test
    void theListStandsUnderTheLetterhead() throws IOException {
        byte[] bytes = world.officer().call(() -> files.pdf(listing(TaskGrouping.NONE, TaskOrder.DUE), world.city()));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Tập huấn")
                    .contains("2 việc")
                    .doesNotContain("Việc khác");
        }
    }

    @Test
    void theWorkbookKeepsTheOrderAndHasRealDaysAndTheHeadingOfEachLine() throws IOException {
        TaskOrder order = new TaskOrder(TaskSort.TITLE, true);
        byte[] bytes = world.officer().call(() -> files.excel(listing(TaskGrouping.MONTH, order)));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> lines = StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .filter(row -> row.getCell(2) != null && !isHeading(row))
                    .toList();
            LocalDate due = LocalDate.now(clock).plusDays(3);
            String month = Texts.of("task.ui.briefing.of-month", due.getMonthValue(), String.valueOf(due.getYear()));
            assertThat(lines)
                    .extracting(row -> row.getCell(1).getStringCellValue())
                    .containsExactly("Tập huấn " + world.mark(), "=1+1 " + world.mark());
            assertThat(lines).allSatisfy(row -> {
                assertThat(row.getCell(0).getStringCellValue()).isEqualTo(month);
                assertThat(row.getCell(4).getLocalDateTimeCellValue().toLocalDate())
                        .isEqualTo(due);
            });
        }
    }

    private static boolean isHeading(Row row) {
        return row.getCell(2).getStringCellValue().equals(Texts.of("task.ui.lead"));
    }

    @Test
    void eachHeadingOfThePaperStandsOverItsLines() throws IOException {
        byte[] bytes = world.officer().call(() -> files.pdf(listing(TaskGrouping.UNIT, TaskOrder.DUE), world.city()));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text.lines().filter(line -> line.endsWith(" việc") && line.startsWith("Hội")))
                    .as("the part of each stands under its unit")
                    .containsExactly(
                            "Hội LHPN xã Nông Thượng " + world.mark() + ": 1 việc",
                            "Hội LHPN phường Sông Cầu " + world.mark() + ": 2 việc");
        }
    }
}
