package vn.congtachoi.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.agenda.KnownClashes;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.task.TaskDetail;
import vn.congtachoi.task.TaskReading;

/** The way of an event: prepared, its duties given out, issued, held, told of – and who may do which of it. */
abstract class EventRouteTest extends EventBench {

    private static final EventWords WORDS = new EventWords(
            "Thực hiện Kế hoạch số 05/KH-BTV",
            "Ôn lại truyền thống",
            "Thiết thực",
            "Gặp mặt",
            "Kinh phí Hội",
            "Văn phòng");

    @Autowired
    TaskReading tasks;

    @Autowired
    EventVersionReading versions;

    private EventPlanForm plan(UUID event) {
        return new EventPlanForm(
                WORDS,
                List.of(
                        new ProgrammePoint(
                                "Văn nghệ chào mừng", 15, "Phường Sông Cầu", "Kính mời các đồng chí ổn định"),
                        new ProgrammePoint("Diễn văn kỷ niệm", 20, "Chủ tịch", "")),
                List.of(new EventCostLine("Lẵng hoa", "Kinh phí Hội", new BigDecimal("2"), "lẵng", 350_000, null, "")),
                List.of(
                        EventDutyLine.of(
                                "Chuẩn bị hội trường",
                                world.city(),
                                world.officer().personId(),
                                inDays(5)),
                        EventDutyLine.of("Tiết mục văn nghệ", world.songCau(), null, inDays(6)),
                        EventDutyLine.of("Mời báo đài", null, null, null)),
                version(event));
    }

    @Test
    void anEventGoesFromItsPlanToItsResult() {
        UUID event = create(gathering(7));
        assertThat(notices(world.viceChair())).anyMatch(title -> title.contains("phụ trách hoặc chủ trì"));
        assertThat(waiting(world.viceChair()))
                .containsExactly("Lập kế hoạch: Gặp mặt kỷ niệm 93 năm Ngày thành lập Hội");
        world.officer().run(() -> service.plan(event, plan(event)));
        int given = world.officer().call(() -> route.giveOut(event));
        assertThat(given).isEqualTo(2);
        EventDetail planned = detail(world.officer(), event);
        UUID task = planned.plan().duties().get(1).taskId();
        assertThat(task).isNotNull();
        TaskDetail given2 = world.songCauChair().call(() -> tasks.detail(task));
        assertThat(given2.row().title()).isEqualTo("Tiết mục văn nghệ");
        assertThat(given2.source()).isEqualTo(SubjectRef.of("event", event));
        assertThatThrownBy(() -> world.officer().call(() -> route.giveOut(event)))
                .hasMessageContaining("events.error.nothing-to-give");

        take(world.officer(), event, EventAct.ISSUE);
        assertThat(detail(world.officer(), event).versions()).hasSize(1);
        assertThat(notices(world.songCauChair())).anyMatch(title -> title.startsWith("Đã ban hành kế hoạch"));
        assertThat(detail(world.songCauChair(), event).inside()).isFalse();
        assertThatThrownBy(() -> take(world.officer(), event, EventAct.HOLD)).hasMessageContaining("events.act.early");
    }

    @Test
    void whatWasIssuedStaysReadableBesideWhatBecameOfIt() {
        UUID event = create(gathering(7));
        world.officer().run(() -> service.plan(event, plan(event)));
        take(world.officer(), event, EventAct.ISSUE);
        assertThat(world.songCauChair().call(() -> versions.find(event, 1)).changed())
                .isEmpty();

        EventForm read = detail(world.officer(), event).form();
        world.officer()
                .run(() -> service.change(
                        event,
                        read.at(EventTime.on(inDays(8), EIGHT, LocalTime.of(10, 30)))
                                .in(EventWhere.at("Sân vận động")),
                        "Trùng lịch",
                        KnownClashes.NONE));
        EventPlanForm shorter = new EventPlanForm(
                WORDS,
                plan(event).points().subList(0, 1),
                plan(event).costs(),
                plan(event).duties(),
                version(event));
        world.officer().run(() -> service.plan(event, shorter));
        EventVersionDetail version = world.officer().call(() -> versions.find(event, 1));
        assertThat(version.changed())
                .extracting(EventVersionDetail.Part::part)
                .containsExactly(EventPlanPart.TIME, EventPlanPart.PLACE, EventPlanPart.POINTS);
        EventVersionDetail.Part points = version.changed().getLast();
        assertThat(points.then())
                .isEqualTo("Văn nghệ chào mừng · Phường Sông Cầu · 15 phút\nDiễn văn kỷ niệm · Chủ tịch · 20 phút");
        assertThat(points.now()).isEqualTo("Văn nghệ chào mừng · Phường Sông Cầu · 15 phút");
        assertThatThrownBy(() -> world.officer().call(() -> versions.find(event, 2)))
                .hasMessageContaining("events.version.error.unknown");
        UUID secret = create(gathering(9));
        assertThatThrownBy(() -> world.songCauChair().call(() -> versions.find(secret, 1)))
                .hasMessageContaining("events.notFound");
    }

    @Test
    void itsLeadConfirmsWhatCameOfIt() {
        UUID event = create(gathering(0));
        take(world.officer(), event, EventAct.HOLD);
        assertThat(waiting(world.viceChair()))
                .containsExactly("Ghi và xác nhận kết quả: Gặp mặt kỷ niệm 93 năm Ngày thành lập Hội");
        assertThatThrownBy(() -> take(world.viceChair(), event, EventAct.CLOSE))
                .hasMessageContaining("events.error.no-result");
        long read = version(event);
        world.officer()
                .run(() -> service.record(
                        event, new EventResultForm("120 hội viên dự", "Mời sớm hơn một tuần", List.of(), read)));
        assertThatThrownBy(() -> world.officer()
                        .run(() -> service.record(event, new EventResultForm("khác", "", List.of(), read))))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> take(world.officer(), event, EventAct.CLOSE))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("events.right.confirm");
        take(world.viceChair(), event, EventAct.CLOSE);
        assertThat(state(event)).isEqualTo(EventState.CLOSED);
        assertThat(waiting(world.viceChair())).isEmpty();
        assertThatThrownBy(() -> world.officer().run(() -> service.plan(event, plan(event))))
                .hasMessageContaining("events.right.over");
        take(world.chair(), event, EventAct.REOPEN);
        assertThat(state(event)).isEqualTo(EventState.HELD);
    }

    @Test
    void theNextOneBeginsAsTheLastWithItsDaysMoved() {
        UUID first = create(gathering(7));
        world.officer().run(() -> service.plan(first, plan(first)));
        UUID next = world.officer()
                .call(() ->
                        service.create(world.city(), gathering(37), EventBeginning.asBefore(first), KnownClashes.NONE));
        EventDetail begun = detail(world.officer(), next);
        assertThat(begun.plan().words()).isEqualTo(WORDS);
        assertThat(begun.plan().points()).hasSize(2);
        assertThat(begun.plan().duties().getFirst().dueOn()).isEqualTo(inDays(35));
        assertThat(begun.plan().duties().getFirst().taskId()).isNull();
        assertThat(begun.earlier()).isNotNull();
        assertThat(begun.plan().costs().getFirst().planned()).isEqualTo(700_000);
    }

    @Test
    void eachStepIsItsOwnersAndHasItsReason() {
        UUID event = create(gathering(7));
        assertThatThrownBy(() -> detail(world.songCauChair(), event)).hasMessageContaining("events.notFound");
        assertThatThrownBy(() -> world.songCauChair()
                        .call(() ->
                                service.create(world.city(), gathering(1), EventBeginning.EMPTY, KnownClashes.NONE)))
                .hasMessageContaining("events.right.begin");
        assertThatThrownBy(() -> world.viewer().run(() -> route.take(event, EventAct.POSTPONE, "mưa")))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.officer().run(() -> route.take(event, EventAct.POSTPONE, " ")))
                .hasMessageContaining("events.act.words");
        take(world.officer(), event, EventAct.POSTPONE);
        take(world.officer(), event, EventAct.RESUME);
        take(world.officer(), event, EventAct.CANCEL);
        assertThat(detail(world.officer(), event).steps())
                .extracting(EventStepRow::deed)
                .containsExactly(EventDeed.CREATE, EventDeed.POSTPONE, EventDeed.RESUME, EventDeed.CANCEL);
        assertThatThrownBy(() -> create(gathering(3).at(EventTime.days(inDays(4), inDays(3)))))
                .hasMessageContaining("events.error.days");
    }

    @Test
    void whatBecameATaskStaysInThePlan() {
        UUID event = create(gathering(7));
        world.officer().run(() -> service.plan(event, plan(event)));
        world.officer().run(() -> route.giveOut(event));
        EventPlanForm without = new EventPlanForm(WORDS, List.of(), List.of(), List.of(), version(event));
        assertThatThrownBy(() -> world.officer().run(() -> service.plan(event, without)))
                .hasMessageContaining("events.error.given");
        assertThat(detail(world.officer(), event).plan().duties()).hasSize(3);
    }

    @OnH2
    static class OnH2Test extends EventRouteTest {}

    @OnPostgres
    static class OnPostgresTest extends EventRouteTest {}
}
