package vn.congtachoi.task.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.event.SortEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.task.AssigneeChoice;
import vn.congtachoi.task.TaskAct;
import vn.congtachoi.task.TaskReading;
import vn.congtachoi.task.TaskRoute;
import vn.congtachoi.task.TaskRow;
import vn.congtachoi.task.TaskViewForm;
import vn.congtachoi.task.TaskViewKind;
import vn.congtachoi.task.TaskViewService;
import vn.congtachoi.task.TestTask;

/** The list of work and the quickest way to give more. */
class TasksPageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestTask tasks;

    @Autowired
    TaskViewService views;

    @Autowired
    TaskReading reading;

    @Autowired
    TaskRoute route;

    @Autowired
    Clock clock;

    private TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    @SuppressWarnings("unchecked")
    private Grid<TaskRow> grid() {
        return find(Grid.class).single();
    }

    /** As she does: the tester sorts as the program does. */
    private void sort(int column) {
        List<GridSortOrder<TaskRow>> order =
                GridSortOrder.asc(grid().getColumns().get(column)).build();
        grid().sort(order);
        ComponentUtil.fireEvent(grid(), new SortEvent<>(grid(), order, true));
    }

    private List<TaskRow> rows() {
        roundTrip();
        Grid<TaskRow> grid = grid();
        return java.util.stream.IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getRow(row))
                .toList();
    }

    private TextField what() {
        return find(TextField.class).withLabel("Việc gì").single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<AssigneeChoice> who() {
        return find(MultiSelectComboBox.class).single();
    }

    private DatePicker due() {
        return find(DatePicker.class).single();
    }

    private void choose(String words) {
        who().setValue(Set.of(who().getListDataView()
                .getItems()
                .filter(choice -> choice.words().contains(words))
                .findFirst()
                .orElseThrow()));
    }

    @Test
    void workIsGivenOnOneLine() {
        signIn(world.officer());
        open("nhiem-vu");
        assertThat(shown()).contains("Không có việc nào");
        press("Giao việc");
        assertThat(what().getErrorMessage()).contains("ghi việc cần làm");
        test(what()).setValue("Rà soát tổ truyền thông");
        press("Giao việc");
        assertThat(who().getErrorMessage()).contains("chọn người hoặc đơn vị");
        assertThat(due().getErrorMessage()).contains("chọn hạn");
        choose("Sông Cầu");
        due().setValue(LocalDate.now(clock).plusDays(3));
        assertThat(what().getValue()).isEqualTo("Rà soát tổ truyền thông");
        press("Giao việc");

        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Rà soát tổ truyền thông");
            assertThat(row.lead().unitId()).isEqualTo(world.songCau());
            assertThat(row.dueOn()).isEqualTo(LocalDate.now(clock).plusDays(3));
        });
        assertThat(what().getValue()).isEmpty();
        assertThat(who().getValue()).isEmpty();
        assertThat(due().getValue()).isNull();
    }

    @Test
    void aBlockFromASpreadsheetIsReadFirstAndThenGiven() {
        LocalDate day = LocalDate.now(clock).plusDays(3);
        String due = day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
        signIn(world.officer());
        open("nhiem-vu");
        press("Dán từ Excel");
        TextArea field = find(TextArea.class).single();
        field.setValue("Rà soát hội viên\tKhông có ai\t" + due);
        roundTrip();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Dòng 1, cột 2: Không có ai, đơn vị nào tên “Không có ai”.");
        field.setValue("Rà soát hội viên\tSông Cầu " + world.mark() + "\t" + due);
        roundTrip();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Đọc được 1 việc")
                .doesNotContain("hạn đã qua");
        field.setValue("Họp mặt\tCả 2 đơn vị\t1/2/2023\nRà soát hội viên\tSông Cầu " + world.mark() + "\t" + due);
        roundTrip();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Đọc được 2 việc", "1 việc có hạn đã qua");
        field.setValue("Rà soát hội viên\tSông Cầu " + world.mark() + "\t" + due);
        press("Giao tất cả");

        assertThat(rows()).extracting(TaskRow::title).containsExactly("Rà soát hội viên");
    }

    @Test
    void allUnitsBelowAreChosenAtOnce() {
        signIn(world.officer());
        open("nhiem-vu");
        test(what()).setValue("Báo số lượng hội viên");
        press("Chọn cả 2 đơn vị");
        due().setValue(LocalDate.now(clock).plusDays(3));
        press("Giao việc");
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row.parts())
                .isEqualTo(2));
        open("nhiem-vu?tung-phan=co");
        assertThat(rows()).hasSize(3);
    }

    @Test
    void theFilterStandsInTheAddress() {
        tasks.begin(world.officer(), world.city(), "Soạn kế hoạch");
        tasks.begin(world.officer(), world.city(), "Họp giao ban");
        signIn(world.officer());
        open("nhiem-vu?tim=ke+hoach");
        assertThat(rows()).extracting(TaskRow::title).containsExactly("Soạn kế hoạch");
        open("nhiem-vu?trang-thai=done");
        assertThat(rows()).isEmpty();
        open("nhiem-vu?trang-thai=tat-ca");
        assertThat(rows()).hasSize(2);
        open("nhiem-vu?cua-toi=co");
        assertThat(rows()).isEmpty();
        open("nhiem-vu?don-vi=" + world.songCau());
        assertThat(rows()).isEmpty();
    }

    @Test
    void theOrderStandsInTheAddressAndIsKept() {
        tasks.begin(world.officer(), world.city(), "Họp giao ban");
        tasks.begin(world.officer(), world.city(), "Soạn kế hoạch");
        signIn(world.officer());
        open("nhiem-vu");
        sort(0);
        assertThat(find(Anchor.class)
                        .withCondition(link -> words(link).equals("Danh sách"))
                        .single()
                        .getHref())
                .isEqualTo("nhiem-vu?xep=title");
        assertThat(rows()).extracting(TaskRow::title).containsExactly("Họp giao ban", "Soạn kế hoạch");
        open("nhiem-vu?xep=title-giam");
        assertThat(rows()).extracting(TaskRow::title).containsExactly("Soạn kế hoạch", "Họp giao ban");
        open("nhiem-vu?nhom=programme&xep=title-giam");
        assertThat(rows()).extracting(TaskRow::title).containsExactly("Soạn kế hoạch", "Họp giao ban");
        open("nhiem-vu?xep=khong-co");
        assertThat(rows()).hasSize(2);
    }

    @Test
    void whoMayNotGiveSeesTheListAlone() {
        signIn(world.viewer());
        open("nhiem-vu");
        roundTrip();
        assertThat(find(Button.class)
                        .withCondition(button -> words(button).equals("Giao việc"))
                        .exists())
                .isFalse();
    }

    @Test
    void theListIsDividedUnderHeadings() {
        tasks.begin(world.officer(), world.city(), "Soạn kế hoạch");
        tasks.begin(world.songCauChair(), world.songCau(), "Họp giao ban");
        signIn(world.officer());
        open("nhiem-vu?nhom=unit");
        assertThat(shown()).contains("Hội LHPN thành phố Bắc Kạn", "Hội LHPN phường Sông Cầu", "1 việc");
        assertThat(shown().indexOf("thành phố Bắc Kạn")).isLessThan(shown().indexOf("phường Sông Cầu"));
        open("nhiem-vu?nhom=person");
        assertThat(shown()).contains("Hội LHPN phường Sông Cầu");
        open("nhiem-vu?nhom=programme");
        assertThat(shown()).contains("Không thuộc đề án, dự án nào", "2 việc");
        open("nhiem-vu?nhom=month&tim=khong+co");
        assertThat(shown()).contains("Không có việc nào");
    }

    @Test
    void anotherViewKeepsTheFilterAndATaskLeadsBack() {
        UUID task = tasks.begin(world.officer(), world.city(), "Soạn kế hoạch");
        signIn(world.officer());
        open("nhiem-vu?tim=ke+hoach&nhom=unit");
        assertThat(find(Anchor.class)
                        .withCondition(link -> words(link).equals("Bảng"))
                        .single()
                        .getHref())
                .startsWith("nhiem-vu/bang?")
                .contains("tim=ke%20hoach", "nhom=unit");
        open("nhiem-vu/" + task + "?tu=nhiem-vu%3Ftim%3Dke%2Bhoach%26nhom%3Dunit");
        assertThat(find(Anchor.class)
                        .withCondition(link -> words(link).contains("Nhiệm vụ"))
                        .single()
                        .getHref())
                .startsWith("nhiem-vu?")
                .contains("tim=ke%20hoach", "nhom=unit", "viec=" + task);
        open("nhiem-vu/" + task + "?tu=https%3A%2F%2Fexample.org");
        assertThat(find(Anchor.class)
                        .withCondition(link -> words(link).contains("Nhiệm vụ"))
                        .single()
                        .getHref())
                .isEqualTo("nhiem-vu");
    }

    @Test
    void theViewThatSheWantsOpensFirst() {
        tasks.begin(world.officer(), world.city(), "Soạn kế hoạch");
        world.officer()
                .run(() -> views.openFirst(
                        views.keep(new TaskViewForm("Việc xong", TaskViewKind.LIST, "trang-thai=done", null, 0))));
        signIn(world.officer());
        open("nhiem-vu");
        assertThat(rows()).isEmpty();
        assertThat(address()).isEqualTo("nhiem-vu?trang-thai=done");
        open("nhiem-vu?trang-thai=chua-xong");
        assertThat(rows()).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void tickedTasksAreChangedTogetherAndTakenBack() {
        UUID task = tasks.begin(world.officer(), world.city(), "Soạn kế hoạch");
        UUID dropped = tasks.begin(world.officer(), world.city(), "Họp giao ban");
        world.officer().run(() -> route.take(dropped, TaskAct.DROP, "Thôi"));
        LocalDate before = LocalDate.now(clock).plusDays(7);
        signIn(world.officer());
        open("nhiem-vu?trang-thai=tat-ca");
        rows().forEach(row -> find(Grid.class).single().select(row));
        assertThat(shown()).contains("Đã chọn 2 việc");
        press("Đổi hạn");
        DatePicker day = find(DatePicker.class).withLabel("Hạn mới").single();
        day.setValue(before.plusDays(10));
        press("Đổi");
        assertThat(due(task)).isEqualTo(before.plusDays(10));
        assertThat(words(find(Dialog.class).single())).contains("Họp giao ban: Nhiệm vụ đã kết thúc.");
        press("Hoàn tác");
        assertThat(due(task)).isEqualTo(before);
        assertThat(shown()).doesNotContain("Đã chọn 2 việc");
    }

    private LocalDate due(UUID task) {
        return world.officer().call(() -> reading.detail(task)).row().dueOn();
    }
}
