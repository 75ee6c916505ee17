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
import vn.congtachoi.task.TaskService;

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

    @Test
    void theWorkbookHasTheFilteredTasksAndNoFormula() throws IOException {
        byte[] bytes = world.officer().call(() -> files.excel(mine));
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
        byte[] bytes = world.officer().call(() -> files.pdf(mine, world.city()));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Tập huấn")
                    .contains("2 việc")
                    .doesNotContain("Việc khác");
        }
    }
}
