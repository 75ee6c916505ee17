package vn.congtachoi.task.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskForm;
import vn.congtachoi.task.TaskService;

/** The month and the week: tasks on their days, holidays, lunar days. */
class TaskCalendarPageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TaskService service;

    private TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    private UUID give(String title, LocalDate due) {
        return world.officer()
                .call(() -> service.give(
                        world.city(), null, TaskForm.of(title, List.of(Assignee.unit(world.songCau())), due)));
    }

    private Anchor link(String words) {
        roundTrip();
        return find(Anchor.class)
                .withCondition(link -> words(link).equals(words))
                .single();
    }

    @Test
    void aMonthShowsTasksHolidaysAndLunarDays() {
        give("Tọa đàm 20/10", LocalDate.of(2023, 10, 20));
        signIn(world.officer());
        open("nhiem-vu/lich?ngay=2023-10-06");
        assertThat(shown())
                .contains("Tháng 10/2023", "Tọa đàm 20/10", "Thứ Sáu 20/10/2023, âm lịch 6/9")
                .contains("Thứ Hai", "Chủ nhật");
        assertThat(link("Sau →").getHref()).isEqualTo("nhiem-vu/lich?ngay=2023-11-01");
        open("nhiem-vu/lich?ngay=2023-09-10");
        assertThat(shown()).contains("Tháng 9/2023").contains("Quốc khánh").doesNotContain("Tọa đàm");
    }

    @Test
    void aWeekShowsItsDaysAndTheTaskOpens() {
        UUID task = give("Tọa đàm 20/10", LocalDate.of(2023, 10, 20));
        signIn(world.officer());
        open("nhiem-vu/lich?ngay=2023-10-18&kieu=tuan");
        assertThat(shown()).contains("Tuần 16/10/2023 – 22/10/2023");
        roundTrip();
        assertThat(find(Anchor.class)
                        .withCondition(one -> one.getHref().startsWith("nhiem-vu/" + task + "?tu="))
                        .all())
                .hasSize(2);
        open("nhiem-vu/lich?ngay=2023-10-25&kieu=tuan");
        assertThat(shown()).contains("Không có việc nào đến hạn.");
    }

    @Test
    void manyTasksOfADayAreCountedAndLeadToTheWeek() {
        for (int i = 0; i < 6; i++) {
            give("Việc " + i, LocalDate.of(2023, 10, 20));
        }
        signIn(world.officer());
        open("nhiem-vu/lich?ngay=2023-10-06");
        Anchor more = link("còn 2 việc");
        assertThat(more.getHref()).contains("ngay=2023-10-20", "kieu=tuan");
    }
}
