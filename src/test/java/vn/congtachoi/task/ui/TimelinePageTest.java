package vn.congtachoi.task.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskFilter;
import vn.congtachoi.task.TaskForm;
import vn.congtachoi.task.TaskService;
import vn.congtachoi.task.paper.TimelineFiles;
import vn.congtachoi.uikit.YearTimeline;

/** The year of the units, on the screen and on A3. */
class TimelinePageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TaskService service;

    @Autowired
    TimelineFiles files;

    private TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    private UUID give(String title, LocalDate due, UUID... units) {
        List<Assignee> leads = List.of(units).stream().map(Assignee::unit).toList();
        return world.officer().call(() -> service.give(world.city(), null, TaskForm.of(title, leads, due)));
    }

    private String drawn() {
        roundTrip();
        return find(YearTimeline.class).single().getElement().getProperty("model");
    }

    @Test
    void eachUnitHasARowWithItsPartOfTheWork() {
        UUID task = give("Tọa đàm 20/10", LocalDate.of(2023, 10, 20), world.songCau(), world.nongThuong());
        signIn(world.officer());
        open("nhiem-vu/dong-thoi-gian?ngay=2023-01-01");
        assertThat(shown()).contains("Năm 2023", "In khổ A3");
        assertThat(drawn())
                .contains("Sông Cầu", "Nông Thượng", "! Tọa đàm 20/10", "Quá hạn", "\"tone\":\"late\"")
                .doesNotContain(task.toString());
        open("nhiem-vu/dong-thoi-gian?ngay=2022-01-01");
        assertThat(shown()).contains("Không có việc nào");
    }

    @Test
    void theSheetIsA3AndHoldsEveryTask() throws Exception {
        for (int i = 1; i <= 40; i++) {
            give("Tổ chức hoạt động truyền thông số " + i, LocalDate.of(2023, 1 + i % 12, 10), world.songCau());
        }
        give(
                "Tọa đàm <b>20/10</b> & \"nghĩa tình\" " + "rất dài ".repeat(30),
                LocalDate.of(2023, 10, 20),
                world.city());
        byte[] pdf = world.officer().call(() -> files.pdf(TaskFilter.OPEN, 2023));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            // A lying sheet is an upright one, turned.
            assertThat(page.getRotation()).isEqualTo(90);
            assertThat(page.getMediaBox().getWidth()).isEqualTo(842);
            assertThat(page.getMediaBox().getHeight()).isEqualTo(1191);
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("NHIỆM VỤ NĂM 2023 THEO ĐƠN VỊ", "Tháng 12", "Sông Cầu");
            for (int i = 1; i <= 40; i++) {
                assertThat(text).contains("! Tổ chức hoạt động truyền thông số " + i + " (hạn");
            }
            assertThat(text.replaceAll("\\s+", " "))
                    .contains("Tọa đàm <b>20/10</b> & \"nghĩa tình\"")
                    .contains("rất dài (hạn 20/10/2023)");
        }
    }
}
