package vn.congtachoi.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** What is said at the briefing: done of what was due, who is late on which side, what comes and what waits. */
abstract class TaskBriefingTest extends TaskBench {

    @Autowired
    TaskBriefings briefings;

    private YearMonth month() {
        return YearMonth.from(LocalDate.now(clock));
    }

    private LocalDate inMonth() {
        return month().atEndOfMonth();
    }

    private UUID give(String title, TaskOrigin origin, LocalDate due, UUID... units) {
        TaskMore none = TaskMore.NONE;
        TaskMore more = new TaskMore(
                origin,
                false,
                none.priority(),
                none.aim(),
                none.needs(),
                "",
                "",
                "",
                "",
                List.of(Assignee.unit(world.to1())));
        List<Assignee> leads = List.of(units).stream().map(Assignee::unit).toList();
        return world.officer()
                .call(() -> service.give(world.city(), null, new TaskForm(title, leads, null, due, more, 0)));
    }

    private TaskBriefing brief() {
        return world.officer().call(() -> briefings.brief(world.city(), month()));
    }

    private void done(UUID task) {
        world.songCauChair().run(() -> route.finish(task, "Xong"));
        world.officer().run(() -> route.take(task, TaskAct.CONFIRM, ""));
    }

    @Test
    void whatIsDoneIsCountedByPlanAndByWhatCameUp() {
        done(give("Tập huấn", TaskOrigin.PLANNED, inMonth(), world.songCau()));
        give("Hội thảo", TaskOrigin.PLANNED, inMonth(), world.songCau(), world.nongThuong());
        give("Tháng sau", TaskOrigin.PLANNED, inMonth().plusDays(1), world.songCau());
        UUID dropped = give("Bỏ", TaskOrigin.PLANNED, inMonth(), world.songCau());
        world.officer().run(() -> route.take(dropped, TaskAct.DROP, "Không còn cần"));
        done(give("Mưa lũ", TaskOrigin.EXTRA, inMonth(), world.songCau()));
        assertThat(brief().planned()).isEqualTo(new TaskBriefing.Count(1, 2));
        assertThat(brief().extra()).isEqualTo(new TaskBriefing.Count(1, 1));
    }

    @Test
    void lateIsToldOfTheLeadAndOfWhoeverHelpsApart() {
        LocalDate past = inDays(-2);
        UUID whole = give("Báo số", TaskOrigin.PLANNED, past, world.songCau(), world.nongThuong());
        done(part(whole, world.songCau()));
        give("Khảo sát", TaskOrigin.PLANNED, past, world.nongThuong());
        TaskBriefing briefing = brief();
        assertThat(briefing.leads()).hasSize(1);
        assertThat(briefing.leads().getFirst().who()).isEqualTo(Assignee.unit(world.nongThuong()));
        assertThat(briefing.leads().getFirst().tasks())
                .extracting(TaskRow::title)
                .containsExactlyInAnyOrder("Báo số", "Khảo sát");
        assertThat(briefing.helpers()).hasSize(1);
        assertThat(briefing.helpers().getFirst().who()).isEqualTo(Assignee.unit(world.to1()));
        assertThat(briefing.helpers().getFirst().tasks())
                .extracting(TaskRow::title)
                .containsExactlyInAnyOrder("Báo số", "Khảo sát");
    }

    @Test
    void whatComesAndWhatWaitsIsNamed() {
        UUID plan = give("Kế hoạch", TaskOrigin.PLANNED, inDays(3), world.songCau());
        UUID script = give("Kịch bản", TaskOrigin.PLANNED, inDays(20), world.songCau());
        give("Năm sau", TaskOrigin.PLANNED, inDays(200), world.songCau());
        TaskForm form = detail(world.officer(), script).form();
        TaskNeeds needs = new TaskNeeds(null, TaskMeasure.TURNS, Map.of(), List.of(plan));
        world.officer().run(() -> service.change(script, form.with(form.more().withNeeds(needs)), ""));

        assertThat(brief().next()).extracting(TaskRow::title).containsExactly("Kế hoạch", "Kịch bản");
        assertThat(brief().blocked())
                .extracting(pair -> pair.task().title(), pair -> pair.awaited().title())
                .containsExactly(tuple("Kịch bản", "Kế hoạch"));
        done(plan);
        assertThat(brief().blocked()).isEmpty();
    }

    @Test
    void onlyWhoReadsTheUnitsWorkIsBriefed() {
        assertThatThrownBy(() -> world.songCauChair().run(() -> briefings.brief(world.city(), month())))
                .isInstanceOf(ForbiddenException.class);
    }

    @OnH2
    static class OnH2Test extends TaskBriefingTest {}

    @OnPostgres
    static class OnPostgresTest extends TaskBriefingTest {}
}
