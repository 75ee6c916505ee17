package vn.congtachoi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.congtachoi.calendar.WorkingDays;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskAct;
import vn.congtachoi.task.TaskDetail;
import vn.congtachoi.task.TaskOrigin;
import vn.congtachoi.task.TaskReading;
import vn.congtachoi.task.TaskRoute;

/** A year's plan: written, approved into tasks, followed, and copied into the next year. */
abstract class PlanTest {

    @Autowired
    TestCity cities;

    @Autowired
    PlanService service;

    @Autowired
    PlanApproval approval;

    @Autowired
    PlanReading reading;

    @Autowired
    PlanCopy copy;

    @Autowired
    TaskReading tasks;

    @Autowired
    TaskRoute route;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    Clock clock;

    private TestCity.World world;
    private int year;

    @BeforeEach
    void found() {
        world = cities.build();
        year = LocalDate.now(clock).getYear();
    }

    private UUID begin() {
        return world.officer().call(() -> service.begin(world.city(), year, "Kế hoạch năm " + year));
    }

    private UUID add(UUID plan, UUID parent, PlanItemForm form) {
        return world.officer().call(() -> service.add(plan, parent, form));
    }

    private UUID heading(UUID plan, String title) {
        return world.officer().call(() -> service.add(plan, null, PlanItemForm.heading(title)));
    }

    private PlanItemForm work(String title, int month, int day) {
        return PlanItemForm.work(title, Assignee.unit(world.songCau()), LocalDate.of(year, month, day));
    }

    private PlanDetail detail(UUID plan) {
        return world.officer().call(() -> reading.detail(plan));
    }

    private static List<String> titles(List<PlanNode> nodes) {
        return nodes.stream().map(node -> node.item().form().title()).toList();
    }

    private PlanNode node(UUID plan, UUID item) {
        return detail(plan).tree().stream()
                .flatMap(top -> top.find(item).stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void linesStandUnderEachOtherAndAreMoved() {
        UUID plan = begin();
        UUID first = heading(plan, "Dự án 8");
        UUID second = heading(plan, "Đề án 938");
        UUID training = add(plan, first, work("Tập huấn", 6, 15));
        UUID day = add(plan, training, work("Ngày thứ nhất", 6, 10));
        assertThat(titles(detail(plan).tree())).containsExactly("Dự án 8", "Đề án 938");
        world.officer().run(() -> service.place(training, second, 0));
        assertThat(node(plan, first).children()).isEmpty();
        assertThat(titles(node(plan, second).children())).containsExactly("Tập huấn");
        world.officer().run(() -> service.place(second, null, 0));
        assertThat(titles(detail(plan).tree())).containsExactly("Đề án 938", "Dự án 8");
        assertThatThrownBy(() -> world.officer().run(() -> service.place(second, day, 0)))
                .hasMessageContaining("plan.error.ring");
        world.officer().run(() -> service.remove(training));
        assertThat(node(plan, second).children()).isEmpty();
    }

    @Test
    void aUnitHasOnePlanForAYearAndItsDaysLieInIt() {
        UUID plan = begin();
        assertThatThrownBy(this::begin).hasMessageContaining("plan.error.there");
        PlanItemForm otherYear =
                PlanItemForm.work("Muộn", Assignee.unit(world.songCau()), LocalDate.of(year + 1, 1, 5));
        assertThatThrownBy(() -> world.officer().run(() -> service.add(plan, null, otherYear)))
                .hasMessageContaining("plan.error.year");
        assertThatThrownBy(() -> world.officer().run(() -> service.add(plan, null, PlanItemForm.heading(" "))))
                .hasMessageContaining("plan.error.item-title");
        assertThatThrownBy(() -> world.songCauChair().run(() -> service.begin(world.city(), year + 1, "Của tôi")))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.songCauChair().run(() -> reading.detail(plan)))
                .hasMessageContaining("plan.notFound");
    }

    @Test
    void aStaleLineIsRefused() {
        UUID plan = begin();
        UUID item = add(plan, null, work("Tập huấn", 6, 15));
        PlanItemForm read = node(plan, item).item().form();
        world.viceChair().run(() -> service.change(item, read.led(List.of(Assignee.unit(world.nongThuong())))));
        assertThatThrownBy(() -> world.officer().run(() -> service.change(item, read.led(List.of()))))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void approvedItsWorkIsGivenAndItsLinesStand() {
        UUID plan = begin();
        UUID programme = heading(plan, "Dự án 8");
        UUID training = add(plan, programme, work("Tập huấn", 12, 15));
        UUID list = add(plan, training, work("Lập danh sách", 12, 1));
        assertThatThrownBy(() -> world.officer().run(() -> approval.approve(plan)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(world.chair().call(() -> approval.approve(plan))).isEqualTo(2);

        UUID whole = node(plan, training).item().taskId();
        UUID small = node(plan, list).item().taskId();
        TaskDetail task = world.songCauChair().call(() -> tasks.detail(small));
        assertThat(task.row().parentId()).isEqualTo(whole);
        assertThat(task.row().origin()).isEqualTo(TaskOrigin.PLANNED);
        assertThat(task.source()).isEqualTo(SubjectRef.of("plan", plan));
        assertThat(node(plan, programme).item().taskId())
                .as("a heading is no work")
                .isNull();
        assertThatThrownBy(() -> world.officer().run(() -> service.remove(list)))
                .hasMessageContaining("plan.right.approved");
        assertThatThrownBy(() -> world.chair().run(() -> approval.approve(plan)))
                .hasMessageContaining("plan.right.approved");

        world.songCauChair().run(() -> route.finish(small, "Xong"));
        world.chair().run(() -> route.take(small, TaskAct.CONFIRM, ""));
        assertThat(node(plan, programme).done()).isEqualTo(1);
        assertThat(node(plan, programme).work()).isEqualTo(2);
        assertThat(node(plan, programme).percent()).isEqualTo(50);
    }

    @Test
    void aPlanWithoutWorkIsNotApproved() {
        UUID plan = begin();
        heading(plan, "Dự án 8");
        assertThatThrownBy(() -> world.chair().run(() -> approval.approve(plan)))
                .hasMessageContaining("plan.error.empty");
    }

    @Test
    void nextYearsPlanIsCopiedWithItsDaysMoved() {
        UUID plan = begin();
        UUID programme = heading(plan, "Dự án 8");
        UUID done = add(plan, programme, work("Tập huấn", 12, 15));
        add(plan, done, work("Lập danh sách", 12, 1));
        world.chair().run(() -> approval.approve(plan));
        UUID task = node(plan, done).item().taskId();
        world.songCauChair().run(() -> route.finish(task, "Xong"));
        world.chair().run(() -> route.take(task, TaskAct.CONFIRM, ""));

        UUID next = world.officer().call(() -> copy.copy(plan, year + 1, "Kế hoạch năm sau"));
        PlanNode top = detail(next).tree().getFirst();
        PlanNode training = top.children().getFirst();
        PlanNode list = training.children().getFirst();
        assertThat(top.item().undoneBefore()).as("a heading is no work").isFalse();
        assertThat(training.item().undoneBefore()).isFalse();
        assertThat(list.item().undoneBefore()).as("was never done").isTrue();
        LocalDate moved = training.item().form().dueOn();
        assertThat(moved.getYear()).isEqualTo(year + 1);
        assertThat(world.officer().call(() -> workingDays.isWorkingDay(moved))).isTrue();
        assertThat(training.item().taskId())
                .as("nobody is given work by a draft")
                .isNull();
        assertThat(detail(next).row().copiedFrom()).isEqualTo(plan);
        assertThatThrownBy(() -> world.officer().run(() -> copy.copy(plan, year + 1, "Lần nữa")))
                .hasMessageContaining("plan.error.there");
    }

    @OnH2
    static class OnH2Test extends PlanTest {}

    @OnPostgres
    static class OnPostgresTest extends PlanTest {}
}
