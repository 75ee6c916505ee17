package vn.congtachoi.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.agenda.HalfDay;
import vn.congtachoi.agenda.ScheduleSource;
import vn.congtachoi.agenda.WeekEntry;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Work that falls due stands in the schedule of the unit that gave it, once for all its parts. */
abstract class TaskScheduleTest extends TaskBench {

    @Autowired
    TaskSchedule schedule;

    private List<ScheduleSource.Offer> offers(int from, int to) {
        return world.officer().call(() -> schedule.ofUnit(world.city(), inDays(from), inDays(to)));
    }

    @Test
    void aWholeIsOneLineOnItsDay() {
        UUID whole = give("Báo số hội viên", world.songCau(), world.nongThuong());
        assertThat(offers(0, 6)).isEmpty();
        List<ScheduleSource.Offer> due = offers(7, 7);
        assertThat(due).hasSize(1);
        assertThat(due.getFirst().subject().id()).isEqualTo(whole);
        WeekEntry entry = due.getFirst().entry();
        assertThat(entry.day()).isEqualTo(inDays(7));
        assertThat(entry.half()).isEqualTo(HalfDay.AFTERNOON);
        assertThat(entry.hour()).isNull();
        assertThat(entry.content()).isEqualTo("Hạn xong: Báo số hội viên");
        assertThat(entry.chair()).isEqualTo("2 đơn vị");
    }

    @Test
    void whatIsDoneOrDroppedDoesNotStandThere() {
        UUID dropped = give("Bỏ", world.songCau());
        world.officer().run(() -> route.take(dropped, TaskAct.DROP, "Không còn cần"));
        give("Còn", world.songCau());
        assertThat(offers(7, 7)).extracting(offer -> offer.entry().content()).containsExactly("Hạn xong: Còn");
    }

    @OnH2
    static class OnH2Test extends TaskScheduleTest {}

    @OnPostgres
    static class OnPostgresTest extends TaskScheduleTest {}
}
