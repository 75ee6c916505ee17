package vn.congtachoi.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;

/** Phiếu giao việc and Báo cáo tiến độ say what the work says. */
abstract class TaskPapersTest {

    @Autowired
    TestCity cities;

    @Autowired
    TaskService service;

    @Autowired
    TaskPapers papers;

    @Autowired
    TaskStore store;

    @Autowired
    DocumentReading documents;

    private TestCity.World world;
    private UUID task;

    @BeforeEach
    void given() {
        world = cities.build();
        task = world.officer()
                .call(() -> service.give(
                        world.city(),
                        null,
                        TaskForm.of(
                                "Tập huấn",
                                List.of(Assignee.unit(world.songCau()), Assignee.unit(world.nongThuong())),
                                store.today().plusDays(3))));
    }

    private String words(UUID paper) {
        DocumentDetail detail = world.officer().call(() -> documents.detail(paper));
        return detail.kind().name() + "|" + detail.form().subject() + "|"
                + String.join("|", detail.form().text().plainTexts());
    }

    @Test
    void theOrderSaysWhatWhoAndWhen() {
        UUID paper = world.officer().call(() -> papers.order(task));
        assertThat(words(paper))
                .startsWith("Phiếu giao việc|“Tập huấn”|")
                .contains("|Nội dung công việc|Tập huấn|")
                .contains("Sông Cầu " + world.mark())
                .contains("Nông Thượng " + world.mark());
        assertThat(world.officer().call(() -> papers.of(task)))
                .extracting(DocumentRow::id)
                .containsExactly(paper);
        assertThatThrownBy(() -> world.songCauChair().run(() -> papers.order(task)))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void theReportOfAMonthIsReadAloud() {
        YearMonth month = YearMonth.from(store.today().plusDays(3));
        UUID paper = world.officer().call(() -> papers.briefing(world.city(), month));
        assertThat(words(paper))
                .startsWith("Báo cáo|tiến độ thực hiện nhiệm vụ tháng " + month.getMonthValue())
                .contains("0/1 việc phát sinh")
                .contains("NHIỆM VỤ CHẬM TIẾN ĐỘ")
                .contains("Tập huấn, hạn ");
        assertThatThrownBy(() -> world.songCauChair().run(() -> papers.briefing(world.city(), month)))
                .isInstanceOf(ForbiddenException.class);
    }

    @OnH2
    static class OnH2Test extends TaskPapersTest {}

    @OnPostgres
    static class OnPostgresTest extends TaskPapersTest {}
}
