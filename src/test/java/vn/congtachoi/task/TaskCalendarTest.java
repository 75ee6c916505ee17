package vn.congtachoi.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.agenda.ScheduleReading;
import vn.congtachoi.agenda.calendar.CalendarEntry;
import vn.congtachoi.agenda.calendar.CalendarLayer;
import vn.congtachoi.agenda.calendar.CalendarMoves;
import vn.congtachoi.agenda.calendar.CalendarQuestion;
import vn.congtachoi.agenda.calendar.CalendarReading;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.uikit.Tone;

/** Due days in the calendar: whose they are, and who moves them. */
abstract class TaskCalendarTest extends TaskBench {

    @Autowired
    CalendarReading calendar;

    @Autowired
    CalendarMoves moves;

    @Autowired
    TaskRepeats repeats;

    @Autowired
    ScheduleReading schedule;

    private CalendarQuestion week() {
        return CalendarQuestion.all(inDays(5), inDays(9)).with(Set.of(CalendarLayer.TASK));
    }

    private List<CalendarEntry> entries(TestSignIn reader, CalendarQuestion question) {
        return reader.call(() -> calendar.entries(question));
    }

    private List<String> titles(TestSignIn reader, CalendarQuestion question) {
        return entries(reader, question).stream().map(CalendarEntry::title).toList();
    }

    @Test
    void aTaskStandsOnItsDueDayForWhomItConcerns() {
        give("Báo số hội viên", world.songCau(), world.nongThuong());
        UUID dropped = give("Bỏ", world.songCau());
        world.officer().run(() -> route.take(dropped, TaskAct.DROP, "Không còn cần"));
        assertThat(titles(world.officer(), week())).containsExactly("Báo số hội viên");
        assertThat(entries(world.officer(), week()).getFirst()).satisfies(entry -> {
            assertThat(entry.detail()).isEqualTo("Chủ trì: 2 đơn vị");
            assertThat(entry.from()).isEqualTo(inDays(7));
            assertThat(entry.standing().tone()).isEqualTo(Tone.NEUTRAL);
        });
        assertThat(titles(world.songCauChair(), week())).as("her part").containsExactly("Báo số hội viên");
        assertThat(titles(world.khauDangHead(), week())).isEmpty();
        assertThat(world.officer()
                        .call(() -> calendar.year(week(), inDays(7).getYear()))
                        .on(inDays(7)))
                .isEqualTo(1);
    }

    @Test
    void aUnitOrAPersonIsSingledOut() {
        give("Của Sông Cầu", world.songCau());
        give("Của hai đơn vị", world.songCau(), world.nongThuong());
        TestSignIn officer = world.officer();
        world.officer()
                .run(() -> service.give(
                        world.city(),
                        null,
                        TaskForm.of(
                                "Của phó chủ tịch",
                                List.of(new Assignee(
                                        world.city(), world.viceChair().personId())),
                                inDays(7))));
        assertThat(titles(officer, week().ofUnit(world.nongThuong()))).containsExactly("Của hai đơn vị");
        assertThat(titles(officer, week().ofUnit(world.city())))
                .containsExactly("Của Sông Cầu", "Của hai đơn vị", "Của phó chủ tịch");
        assertThat(titles(officer, week().ofPerson(world.viceChair().personId())))
                .containsExactly("Của phó chủ tịch");
        assertThat(titles(officer, week().ofPerson(world.songCauChair().personId())))
                .containsExactly("Của Sông Cầu", "Của hai đơn vị");
    }

    @Test
    void whoeverGaveItMovesItAndItsPartsGoAlong() {
        UUID task = give("Báo số hội viên", world.songCau(), world.nongThuong());
        CalendarEntry seen = entries(world.officer(), week()).getFirst();
        assertThat(seen.move().may().allowed()).isTrue();
        long version = world.officer().call(() -> moves.move(seen, inDays(8), "Hoãn", List.of()));
        assertThat(detail(world.officer(), part(task, world.songCau())).row().dueOn())
                .isEqualTo(inDays(8));
        assertThatThrownBy(() -> world.officer().call(() -> moves.move(seen, inDays(9), "", List.of())))
                .isInstanceOf(StaleDataException.class);
        world.officer().run(() -> moves.undo(seen, "", version));
        assertThat(detail(world.officer(), task).row().dueOn()).isEqualTo(inDays(7));
        CalendarEntry hers = entries(world.songCauChair(), week()).getFirst();
        assertThat(hers.move().may().allowed()).isFalse();
        assertThatThrownBy(() -> world.songCauChair().call(() -> moves.move(hers, inDays(9), "", List.of())))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("task.right.giver");
    }

    @Test
    void theTurnsOfWorkThatComesAgainAreReckonedWith() {
        UUID task = give("Báo cáo tháng", world.songCau(), world.nongThuong());
        world.officer()
                .run(() -> repeats.repeat(
                        task, new TaskRepeat(TaskCadence.MONTHLY, false, false, TaskRepeatMode.COPY, 0, null)));
        LocalDate next = inDays(7).plusMonths(1);
        CalendarQuestion then =
                CalendarQuestion.all(next.minusDays(3), next.plusDays(3)).with(Set.of(CalendarLayer.TASK));
        assertThat(entries(world.officer(), then)).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("Lặp: Báo cáo tháng");
            assertThat(entry.from()).isEqualTo(next);
            assertThat(entry.detail()).isEqualTo("Chủ trì: 2 đơn vị");
            assertThat(entry.path()).isEqualTo("nhiem-vu/" + task);
            assertThat(entry.standing().coming()).isTrue();
            assertThat(entry.standing().state()).isEqualTo("Lặp lại, chưa giao");
            assertThatThrownBy(() -> world.officer().call(() -> moves.move(entry, next.plusDays(1), "", List.of())))
                    .isInstanceOf(ForbiddenException.class)
                    .hasMessageContaining("task.calendar.coming-fixed");
        });
        assertThat(world.officer()
                        .call(() -> calendar.year(then, next.getYear()))
                        .on(next))
                .isEqualTo(1);
        assertThat(titles(world.officer(), then.ofUnit(world.nongThuong()))).containsExactly("Lặp: Báo cáo tháng");
        assertThat(titles(world.officer(), then.ofUnit(world.khauDang()))).isEmpty();
        assertThat(titles(
                        world.songCauChair(), then.ofPerson(world.songCauChair().personId())))
                .containsExactly("Lặp: Báo cáo tháng");
        assertThat(world.songCauChair().call(() -> schedule.mine(next, next)))
                .as("given to nobody yet")
                .isEmpty();
        assertThat(titles(world.khauDangHead(), then)).isEmpty();

        world.officer().run(() -> repeats.stop(task));
        assertThat(titles(world.officer(), then)).isEmpty();
    }

    @OnH2
    static class OnH2Test extends TaskCalendarTest {}

    @OnPostgres
    static class OnPostgresTest extends TaskCalendarTest {}
}
