package vn.congtachoi.task.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskFilter;
import vn.congtachoi.task.TaskOrder;
import vn.congtachoi.task.TaskReading;
import vn.congtachoi.task.TaskRow;
import vn.congtachoi.task.ui.fields.AssigneeField;

/** Work is given from whatever page is open, by those who give work. */
class QuickTaskDoorTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TaskReading reading;

    @Autowired
    Clock clock;

    private List<String> titles(TestSignIn reader) {
        return reader.call(() -> reading.page(TaskFilter.OPEN, TaskOrder.DUE, PageRequest.of(0, 50))).stream()
                .map(TaskRow::title)
                .toList();
    }

    private void openAbove(String page) {
        UI.getCurrent().navigate(page);
        roundTrip();
        test(find(QuickTaskDoor.class).single()).click();
        roundTrip();
    }

    @Test
    void workIsGivenAboveAnyPage() {
        TestCity.World world = cities.build();
        signIn(world.officer());
        openAbove("van-ban");
        find(TextField.class).withLabel("Việc gì").single().setValue("Gọi điện");
        find(AssigneeField.class).single().setValue(List.of(Assignee.unit(world.songCau())));
        find(DatePicker.class)
                .withLabel("Hạn nào")
                .single()
                .setValue(LocalDate.now(clock).plusDays(3));
        press("Giao việc");
        assertThat(titles(world.songCauChair())).containsExactly("Gọi điện");
        assertThat(find(QuickTask.class).all()).as("the window is closed").isEmpty();
    }

    @Test
    void moreDetailsLeadToTheWholeFormAndTheWindowGoes() {
        TestCity.World world = cities.build();
        signIn(world.officer());
        openAbove("van-ban");
        press("Thêm chi tiết");
        assertThat((Object) getCurrentView()).isInstanceOf(TaskEditPage.class);
        assertThat(find(QuickTask.class).all()).isEmpty();
    }

    @Test
    void whoGivesNoWorkHasNoDoor() {
        signIn(cities.build().to1Head());
        UI.getCurrent().navigate("viec-cua-toi");
        roundTrip();
        assertThat(find(QuickTaskDoor.class).all()).isEmpty();
    }
}
