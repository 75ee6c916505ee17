package vn.congtachoi.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskDetail;
import vn.congtachoi.task.TaskReading;

/** A city that writes the plan of this year. */
abstract class PlanBench {

    @Autowired
    PlanService service;

    @Autowired
    PlanReading reading;

    @Autowired
    PlanApproval approval;

    @Autowired
    TaskReading tasks;

    @Autowired
    Clock clock;

    TestCity.World world;

    int year() {
        return LocalDate.now(clock).getYear();
    }

    UUID begin() {
        return world.officer().call(() -> service.begin(world.city(), year(), "Kế hoạch công tác năm " + year()));
    }

    UUID add(UUID plan, UUID parent, PlanItemForm form) {
        return world.officer().call(() -> service.add(plan, parent, form));
    }

    PlanItemForm work(String title, int month, int day) {
        return PlanItemForm.work(title, Assignee.unit(world.songCau()), LocalDate.of(year(), month, day));
    }

    PlanDetail detail(UUID plan) {
        return world.officer().call(() -> reading.detail(plan));
    }

    PlanNode node(UUID plan, UUID item) {
        return detail(plan).tree().stream()
                .flatMap(top -> top.find(item).stream())
                .findFirst()
                .orElseThrow();
    }

    /** Changes a line of the plan as its form would. */
    void change(UUID plan, UUID item, UnaryOperator<PlanItemForm> typed) {
        PlanItemForm form = node(plan, item).item().form();
        world.officer().run(() -> service.change(item, typed.apply(form)));
    }

    TaskDetail task(TestSignIn reader, UUID plan, UUID item) {
        UUID task = node(plan, item).item().taskId();
        return reader.call(() -> tasks.detail(task));
    }

    static List<String> titles(List<PlanNode> nodes) {
        return nodes.stream().map(node -> node.item().form().title()).toList();
    }
}
