package vn.congtachoi.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PeopleService;
import vn.congtachoi.organisation.PostRow;
import vn.congtachoi.organisation.UnitChange;
import vn.congtachoi.organisation.UnitDetail;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitService;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskDetail;
import vn.congtachoi.task.TaskReading;

/** The way of a meeting: called, announced, answered, held, concluded – and who may do which of it. */
abstract class MeetingRouteTest extends AgendaBench {

    @Autowired
    TaskReading tasks;

    @Autowired
    PeopleService people;

    @Autowired
    PeopleDirectory directory;

    @Autowired
    UnitService units;

    @Autowired
    UnitDirectory directoryOfUnits;

    @Test
    void aMeetingGoesFromTheDraftToItsConclusions() {
        UUID meeting =
                call(briefing(morning(0), person(world.viceChair(), world.city()), Invitee.unit(world.songCau())));
        assertThatThrownBy(() -> detail(world.songCauChair(), meeting)).hasMessageContaining("agenda.notFound");
        assertThatThrownBy(() -> detail(world.viewer(), meeting)).hasMessageContaining("agenda.notFound");
        take(world.officer(), meeting, MeetingAct.ANNOUNCE);
        assertThat(notices(world.songCauChair())).anyMatch(title -> title.contains("mời họp: Giao ban tháng 7, 08:00"));
        assertThat(notices(world.chair())).anyMatch(title -> title.contains("mời họp"));
        assertThat(waiting(world.songCauChair())).containsExactly("Trả lời giấy mời: Giao ban tháng 7");

        UUID commune = guest(meeting, Invitee.unit(world.songCau())).id();
        world.songCauChair().run(() -> answers.answer(commune, GuestAnswer.COMING, null, ""));
        assertThat(waiting(world.songCauChair())).isEmpty();
        take(world.officer(), meeting, MeetingAct.HOLD);
        assertThat(waiting(world.chair())).containsExactly("Kết luận cuộc họp: Giao ban tháng 7");
        world.officer().run(() -> answers.noteAsAnswered(meeting));
        assertThat(guest(meeting, Invitee.unit(world.songCau())).attendance()).isEqualTo(Attendance.PRESENT);
        UUID vice = guest(meeting, person(world.viceChair(), world.city())).id();
        world.officer().run(() -> answers.note(meeting, Map.of(vice, Attendance.ABSENT)));
        assertThat(guest(meeting, person(world.viceChair(), world.city())).attendance())
                .isEqualTo(Attendance.ABSENT);

        assertThatThrownBy(() -> take(world.chair(), meeting, MeetingAct.CONCLUDE))
                .hasMessageContaining("agenda.error.no-result");
        long version = detail(world.officer(), meeting).form().version();
        world.officer()
                .run(() -> records.write(
                        meeting,
                        new MeetingRecord("Chị Hương khai mạc", List.of(Conclusion.of("Nộp số liệu")), version)));
        take(world.chair(), meeting, MeetingAct.CONCLUDE);
        MeetingDetail done = detail(world.songCauChair(), meeting);
        assertThat(done.row().state()).isEqualTo(MeetingState.CONCLUDED);
        assertThat(done.minutes()).isEqualTo("Chị Hương khai mạc");
        assertThat(done.steps())
                .extracting(MeetingStepRow::deed)
                .containsExactly(
                        MeetingDeed.CALL,
                        MeetingDeed.ANNOUNCE,
                        MeetingDeed.ANSWER,
                        MeetingDeed.HOLD,
                        MeetingDeed.RECORD,
                        MeetingDeed.CONCLUDE);
        assertThat(notices(world.songCauChair())).anyMatch(title -> title.startsWith("Có kết luận cuộc họp"));
    }

    @Test
    void eachStepIsItsOwnersAndHasItsDay() {
        UUID meeting = announced(3);
        assertThatThrownBy(() -> take(world.officer(), meeting, MeetingAct.HOLD))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("agenda.act.early");
        assertThatThrownBy(() -> take(world.songCauChair(), meeting, MeetingAct.CANCEL))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.officer().run(() -> route.take(meeting, MeetingAct.POSTPONE, " ")))
                .hasMessageContaining("agenda.act.words");
        assertThatThrownBy(() -> world.viewer()
                        .run(() -> service.change(
                                meeting, detail(world.officer(), meeting).form(), "", KnownClashes.NONE)))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.songCauChair()
                        .run(() -> service.call(world.city(), briefing(morning(1)), KnownClashes.NONE)))
                .hasMessageContaining("agenda.right.call");
        UUID today = announced(0);
        take(world.officer(), today, MeetingAct.HOLD);
        assertThatThrownBy(() -> take(world.officer(), today, MeetingAct.CONCLUDE))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("agenda.right.conclude");
        assertThatThrownBy(() -> take(world.officer(), today, MeetingAct.POSTPONE))
                .hasMessageContaining("agenda.act.state");
        assertThat(state(today)).isEqualTo(MeetingState.HELD);
    }

    @Test
    void aPostponedMeetingIsAnnouncedAnewAndAskedAnew() {
        UUID meeting = announced(2);
        UUID commune = guest(meeting, Invitee.unit(world.songCau())).id();
        world.songCauChair().run(() -> answers.answer(commune, GuestAnswer.COMING, null, ""));
        take(world.officer(), meeting, MeetingAct.POSTPONE);
        assertThat(notices(world.songCauChair())).anyMatch(title -> title.startsWith("Hoãn họp"));
        MeetingForm read = detail(world.officer(), meeting).form();
        world.officer().run(() -> service.change(meeting, read.withTime(morning(-1)), "", KnownClashes.NONE));
        assertThatThrownBy(() -> take(world.officer(), meeting, MeetingAct.ANNOUNCE))
                .hasMessageContaining("agenda.error.past");
        MeetingForm again = detail(world.officer(), meeting).form();
        world.officer().run(() -> service.change(meeting, again.withTime(morning(5)), "", KnownClashes.NONE));
        take(world.officer(), meeting, MeetingAct.ANNOUNCE);
        assertThat(guest(meeting, Invitee.unit(world.songCau())).answer()).isEqualTo(GuestAnswer.PENDING);
        take(world.chair(), meeting, MeetingAct.CANCEL);
        assertThat(state(meeting)).isEqualTo(MeetingState.CANCELLED);
        assertThat(notices(world.songCauChair())).anyMatch(title -> title.startsWith("Hủy họp"));
    }

    @Test
    void anotherHourAsksAgainAndAnotherGuestIsInvited() {
        UUID meeting = announced(3);
        UUID commune = guest(meeting, Invitee.unit(world.songCau())).id();
        world.songCauChair().run(() -> answers.answer(commune, GuestAnswer.COMING, null, ""));
        MeetingForm read = detail(world.officer(), meeting).form();
        List<Invitee> more =
                List.of(Invitee.unit(world.songCau()), Invitee.unit(world.nongThuong()), Invitee.guest("Báo Bắc Kạn"));
        world.officer().run(() -> service.change(meeting, read.withInvited(more), "", KnownClashes.NONE));
        assertThat(notices(world.nongThuongChair())).anyMatch(title -> title.contains("mời họp"));
        assertThat(guest(meeting, Invitee.unit(world.songCau())).answer()).isEqualTo(GuestAnswer.COMING);

        MeetingForm now = detail(world.officer(), meeting).form();
        world.officer()
                .run(() -> service.change(meeting, now.withTime(morning(4)), "Trùng họp Thành ủy", KnownClashes.NONE));
        assertThat(guest(meeting, Invitee.unit(world.songCau())).answer()).isEqualTo(GuestAnswer.PENDING);
        assertThat(notices(world.songCauChair())).anyMatch(title -> title.startsWith("Đổi lịch họp"));
        assertThat(detail(world.officer(), meeting).steps().getLast().deed()).isEqualTo(MeetingDeed.MOVE);
    }

    @Test
    void whoeverIsInvitedAnswersForHerselfOrSendsSomebody() {
        UUID meeting = announced(3);
        UUID commune = guest(meeting, Invitee.unit(world.songCau())).id();
        UUID vice = guest(meeting, person(world.viceChair(), world.city())).id();
        assertThatThrownBy(
                        () -> world.nongThuongChair().run(() -> answers.answer(commune, GuestAnswer.COMING, null, "")))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.songCauChair().run(() -> answers.answer(vice, GuestAnswer.COMING, null, "")))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() ->
                        world.songCauChair().run(() -> answers.answer(commune, GuestAnswer.NOT_COMING, null, " ")))
                .hasMessageContaining("agenda.act.words");
        assertThatThrownBy(
                        () -> world.songCauChair().run(() -> answers.answer(commune, GuestAnswer.STAND_IN, null, "")))
                .hasMessageContaining("agenda.error.stand-in");

        TestSignIn instead = world.to1Head();
        world.songCauChair().run(() -> answers.answer(commune, GuestAnswer.STAND_IN, instead.personId(), "Đi học"));
        assertThat(guest(meeting, Invitee.unit(world.songCau())).standInName()).isEqualTo("Lục Thị Mai");
        assertThat(notices(instead)).anyMatch(title -> title.startsWith("Đồng chí được cử dự thay"));
        assertThat(notices(world.officer())).anyMatch(title -> title.startsWith("Cử người dự thay"));
        assertThat(detail(instead, meeting).row().title()).isEqualTo("Giao ban tháng 7");
        assertThat(instead.call(() -> work.between(inDays(0), inDays(5))))
                .singleElement()
                .satisfies(item -> assertThat(item.title()).contains("(dự thay Hội LHPN phường Sông Cầu"));
        assertThat(world.songCauChair().call(() -> work.between(inDays(0), inDays(5))))
                .singleElement()
                .satisfies(item -> assertThat(item.title()).contains("(cử đ/c Lục Thị Mai dự thay)"));

        world.officer().run(() -> answers.answer(vice, GuestAnswer.NOT_COMING, null, "Báo qua điện thoại: ốm"));
        assertThat(guest(meeting, person(world.viceChair(), world.city())).answeredBy())
                .isEqualTo(world.officer().username());
    }

    @Test
    void onlyWhoIsThereIsInvitedAndNobodyTwice() {
        Invitee wrongUnit = person(world.nongThuongChair(), world.songCau());
        assertThatThrownBy(() -> call(briefing(morning(1), wrongUnit)))
                .hasMessageContaining("agenda.error.person-left");
        Invitee commune = Invitee.unit(world.songCau());
        assertThatThrownBy(() -> call(briefing(morning(1), commune, commune)))
                .hasMessageContaining("agenda.error.twice");
        assertThatThrownBy(() -> call(briefing(morning(1), Invitee.unit(UUID.randomUUID()))))
                .hasMessageContaining("agenda.error.unit-closed");
        assertThatThrownBy(() -> call(briefing(morning(1), Invitee.guest(" "))))
                .hasMessageContaining("agenda.error.guest");
        assertThatThrownBy(() -> call(briefing(new MeetingTime(inDays(1), TEN, EIGHT))))
                .hasMessageContaining("agenda.error.hours");
        assertThatThrownBy(() -> call(briefing(morning(1)).withTitle(" "))).hasMessageContaining("agenda.error.title");
        UUID alone = call(briefing(morning(1)));
        assertThatThrownBy(() -> take(world.officer(), alone, MeetingAct.ANNOUNCE))
                .hasMessageContaining("agenda.error.nobody");
    }

    @Test
    void whoeverLeftIsNotInvitedAnewAndDoesNotKeepOthersFromChangingIt() {
        Invitee vice = person(world.viceChair(), world.city());
        Invitee branch = Invitee.unit(world.to2());
        UUID meeting = call(briefing(morning(3), vice));
        world.chair().run(() -> {
            PostRow post =
                    directory.postsOn(world.viceChair().personId(), inDays(0)).getFirst();
            people.endPost(post.id(), post.version(), inDays(0), "Nghỉ hưu");
        });
        world.chair().run(() -> {
            UnitDetail unit = directoryOfUnits.detail(world.to2()).orElseThrow();
            units.close(new UnitChange.Close(world.to2(), unit.version(), List.of(), inDays(0), "Sáp nhập tổ"));
        });
        assertThatThrownBy(() -> call(briefing(morning(3), vice))).hasMessageContaining("agenda.error.person-left");
        MeetingForm read = detail(world.officer(), meeting).form();
        assertThatThrownBy(() -> world.officer()
                        .run(() -> service.change(
                                meeting, read.withInvited(List.of(vice, branch)), "", KnownClashes.NONE)))
                .hasMessageContaining("agenda.error.unit-closed");
        world.officer().run(() -> service.change(meeting, read.withTitle("Giao ban muộn"), "", KnownClashes.NONE));
        assertThat(detail(world.officer(), meeting).row().title()).isEqualTo("Giao ban muộn");
    }

    @Test
    void aFormThatWasReadEarlierDoesNotOverwrite() {
        UUID meeting = announced(3);
        MeetingForm read = detail(world.officer(), meeting).form();
        world.officer()
                .run(() -> service.change(
                        meeting, read.withInvited(List.of(Invitee.unit(world.songCau()))), "", KnownClashes.NONE));
        assertThatThrownBy(() -> world.viceChair()
                        .run(() -> service.change(meeting, read.withTitle("Cũ"), "", KnownClashes.NONE)))
                .as("also when only whoever is invited was changed")
                .isInstanceOf(StaleDataException.class);
        assertThat(detail(world.officer(), meeting).row().title()).isEqualTo("Giao ban tháng 7");
    }

    @Test
    void aConclusionBecomesWorkOnceAndThenStands() {
        UUID meeting = announced(0);
        take(world.officer(), meeting, MeetingAct.HOLD);
        Conclusion order =
                new Conclusion(null, "Nộp danh sách tổ truyền thông", Invitee.unit(world.songCau()), inDays(7));
        long version = detail(world.officer(), meeting).form().version();
        world.officer()
                .run(() -> records.write(
                        meeting, new MeetingRecord("", List.of(order, Conclusion.of("Biểu dương")), version)));
        List<ConclusionRow> rows = detail(world.officer(), meeting).conclusions();
        UUID first = rows.getFirst().conclusion().id();
        UUID second = rows.getLast().conclusion().id();
        assertThatThrownBy(() -> world.songCauChair().run(() -> records.handOn(first)))
                .isInstanceOf(ForbiddenException.class);
        SubjectRef work = world.officer().call(() -> records.handOn(first));
        TaskDetail task = world.songCauChair().call(() -> tasks.detail(work.id()));
        assertThat(task.row().title()).isEqualTo("Nộp danh sách tổ truyền thông");
        assertThat(task.row().lead()).isEqualTo(Assignee.unit(world.songCau()));
        assertThat(task.row().dueOn()).isEqualTo(inDays(7));
        assertThat(task.source()).isEqualTo(SubjectRef.of("meeting", meeting));
        assertThatThrownBy(() -> world.officer().run(() -> records.handOn(first)))
                .hasMessageContaining("agenda.error.handed-on");
        assertThatThrownBy(() -> world.officer().run(() -> records.handOn(second)))
                .hasMessageContaining("agenda.error.order");

        MeetingDetail now = detail(world.officer(), meeting);
        assertThat(now.conclusions().getFirst().work()).isNotNull();
        Conclusion kept = now.conclusions().getFirst().conclusion();
        long current = now.form().version();
        assertThatThrownBy(() ->
                        world.officer().run(() -> records.write(meeting, new MeetingRecord("", List.of(), current))))
                .hasMessageContaining("agenda.error.conclusion-stands");
        assertThatThrownBy(() -> world.officer()
                        .run(() -> records.write(meeting, new MeetingRecord("", List.of(kept), version))))
                .isInstanceOf(StaleDataException.class);
        world.officer().run(() -> records.write(meeting, new MeetingRecord("Biên bản", List.of(kept), current)));
        assertThat(detail(world.officer(), meeting).conclusions()).hasSize(1);
    }

    @OnH2
    static class OnH2Test extends MeetingRouteTest {}

    @OnPostgres
    static class OnPostgresTest extends MeetingRouteTest {}
}
