package vn.congtachoi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.programme.FundingSource;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskDetail;
import vn.congtachoi.task.TaskMeasure;
import vn.congtachoi.task.TaskNeeds;
import vn.congtachoi.task.TaskService;
import vn.congtachoi.task.TaskState;

/** An approved plan is adjusted: beside what holds, then carried out or given up. */
abstract class PlanAdjustmentTest extends PlanBench {

    @Autowired
    TestCity cities;

    @Autowired
    PlanAdjustment adjustment;

    @Autowired
    TaskService taskService;

    private UUID plan;
    private UUID training;
    private UUID visit;

    @BeforeEach
    void approved() {
        world = cities.build();
        plan = begin();
        UUID programme = add(plan, null, PlanItemForm.heading("Dự án 8"));
        training = add(plan, programme, work("Tập huấn", 12, 10));
        visit = add(plan, programme, work("Thăm hộ nghèo", 12, 20));
        world.chair().run(() -> approval.approve(plan));
    }

    private void open() {
        world.officer().run(() -> adjustment.open(plan));
    }

    private void apply() {
        world.officer().run(() -> adjustment.apply(plan, "Trùng lịch"));
    }

    @Test
    void anotherPersonPlaceOrDayOfTheMonthNeedsOnlyAReason() {
        open();
        assertThat(detail(plan).differences()).isEmpty();
        change(plan, training, form -> form.lasting(null, LocalDate.of(year(), 12, 12))
                .led(List.of(Assignee.unit(world.nongThuong()))));
        PlanDifference difference = detail(plan).difference(training).orElseThrow();
        assertThat(difference.parts()).containsExactlyInAnyOrder(PlanPart.DAYS, PlanPart.LEADS);
        assertThat(difference.isSmall()).isTrue();
        assertThat(task(world.songCauChair(), plan, training).row().dueOn())
                .as("what was approved holds until then")
                .isEqualTo(LocalDate.of(year(), 12, 10));
        assertThatThrownBy(() -> world.officer().run(() -> adjustment.apply(plan, " ")))
                .hasMessageContaining("plan.error.reason");

        apply();
        TaskDetail task = task(world.nongThuongChair(), plan, training);
        assertThat(task.row().dueOn()).isEqualTo(LocalDate.of(year(), 12, 12));
        assertThat(task.row().lead()).isEqualTo(Assignee.unit(world.nongThuong()));
        assertThat(detail(plan).row().state()).isEqualTo(PlanState.APPROVED);
        assertThat(detail(plan).versions()).extracting(PlanVersion::number).containsExactly(0, 1);
        assertThat(detail(plan).versions().getLast().reason()).isEqualTo("Trùng lịch");
    }

    @Test
    void moneyAnotherMonthAddingAndDroppingAreForWhoeverApproves() {
        open();
        change(plan, training, form -> form.lasting(null, LocalDate.of(year(), 11, 30))
                .needing(new TaskNeeds(
                        50, TaskMeasure.PERSONS, Map.of(FundingSource.UNION_FUND, new Money(5_000_000)), List.of())));
        UUID fair = add(plan, null, work("Hội chợ", 10, 20));
        UUID list = add(plan, fair, work("Lập danh sách", 10, 1));
        world.officer().run(() -> service.remove(visit));
        assertThat(node(plan, visit).item().dropped()).isTrue();
        assertThat(detail(plan).differences())
                .extracting(PlanDifference::isSmall)
                .doesNotContain(true);
        assertThatThrownBy(this::apply).isInstanceOfSatisfying(ForbiddenException.class, refused -> assertThat(
                        refused.messageKey().key())
                .isEqualTo("plan.right.approve"));

        UUID dropped = node(plan, visit).item().taskId();
        world.chair().run(() -> adjustment.apply(plan, "Thiếu kinh phí"));
        assertThat(world.chair().call(() -> tasks.detail(dropped)).row().state())
                .isEqualTo(TaskState.DROPPED);
        assertThat(task(world.chair(), plan, training).form().more().needs().money())
                .containsEntry(FundingSource.UNION_FUND, new Money(5_000_000));
        assertThat(task(world.chair(), plan, list).row().parentId())
                .as("under the task of the line above")
                .isEqualTo(node(plan, fair).item().taskId());
        assertThat(titles(detail(plan).tree())).containsExactly("Dự án 8", "Hội chợ");
        assertThat(titles(detail(plan).tree().getFirst().children())).containsExactly("Tập huấn");
    }

    @Test
    void givenUpItSaysAgainWhatWasApproved() {
        open();
        change(plan, training, form -> form.lasting(null, LocalDate.of(year(), 11, 30)));
        world.officer().run(() -> service.place(training, null, 0));
        add(plan, training, work("Lập danh sách", 10, 1));
        world.officer().run(() -> service.remove(visit));
        world.officer().run(() -> adjustment.discard(plan));
        assertThat(detail(plan).row().state()).isEqualTo(PlanState.APPROVED);
        PlanNode programme = detail(plan).tree().getFirst();
        assertThat(titles(programme.children())).containsExactly("Tập huấn", "Thăm hộ nghèo");
        assertThat(programme.children()).allSatisfy(node -> {
            assertThat(node.item().dropped()).isFalse();
            assertThat(node.children()).isEmpty();
        });
        assertThat(node(plan, training).item().form().dueOn()).isEqualTo(LocalDate.of(year(), 12, 10));
    }

    @Test
    void itBeginsWithWhatTheTasksSayByNow() {
        UUID task = node(plan, training).item().taskId();
        world.chair()
                .run(() -> taskService.change(
                        task, tasks.detail(task).form().due(LocalDate.of(year(), 12, 15)), "Hội trường bận"));
        open();
        assertThat(detail(plan).difference(training).orElseThrow().parts()).containsExactly(PlanPart.DAYS);
        world.officer().run(() -> adjustment.discard(plan));
        assertThat(task(world.chair(), plan, training).row().dueOn())
                .as("a plan given up does not move the task back")
                .isEqualTo(LocalDate.of(year(), 12, 15));
    }

    @Test
    void aLineLeftOutIsTakenInAgain() {
        open();
        UUID programme = detail(plan).tree().getFirst().item().id();
        world.officer().run(() -> service.remove(programme));
        assertThat(detail(plan).differences()).hasSize(3);
        world.officer().run(() -> service.restore(training));
        assertThat(detail(plan).differences())
                .extracting(difference -> difference.line().id())
                .containsExactly(visit);
        assertThatThrownBy(() -> world.songCauChair().run(() -> adjustment.open(plan)))
                .isInstanceOf(ForbiddenException.class);
        world.officer().run(() -> service.restore(visit));
        assertThatThrownBy(this::apply).hasMessageContaining("plan.error.unchanged");
    }

    @Test
    void oneLeadBecomesSeveralAndOneOfThemGoes() {
        open();
        change(
                plan,
                training,
                form -> form.led(List.of(Assignee.unit(world.songCau()), Assignee.unit(world.nongThuong()))));
        apply();
        assertThat(task(world.chair(), plan, training).parts())
                .extracting(part -> part.lead().unitId())
                .containsExactlyInAnyOrder(world.songCau(), world.nongThuong());
        open();
        assertThat(detail(plan).differences()).isEmpty();
        change(plan, training, form -> form.led(List.of(Assignee.unit(world.nongThuong()))));
        apply();
        assertThat(task(world.chair(), plan, training).parts())
                .filteredOn(part -> part.state() != TaskState.DROPPED)
                .extracting(part -> part.lead().unitId())
                .containsExactly(world.nongThuong());
    }

    @OnH2
    static class OnH2Test extends PlanAdjustmentTest {}

    @OnPostgres
    static class OnPostgresTest extends PlanAdjustmentTest {}
}
