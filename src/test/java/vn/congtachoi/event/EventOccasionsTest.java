package vn.congtachoi.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.congtachoi.anniversary.TestAnniversary;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** An anniversary whose time to prepare has come: an event lies ready, once, and is taken on or left. */
abstract class EventOccasionsTest extends EventBench {

    @Autowired
    EventOccasions occasions;

    @Autowired
    TestAnniversary anniversaries;

    @Autowired
    CurrentActor actor;

    private int propose(UUID unit) {
        int[] proposed = new int[1];
        actor.runAs(EventOccasionJobs.portal(), () -> proposed[0] = occasions.propose(unit));
        return proposed[0];
    }

    private List<EventRow> list() {
        return world.songCauChair()
                .call(() -> reading.page(
                        EventFilter.ALL.withUnit(world.songCau()), EventSort.DAY, false, PageRequest.of(0, 20)));
    }

    @Test
    void whatIsDueLiesReadyOnceAndIsTakenOn() {
        LocalDate day = inDays(20);
        anniversaries.own(world.songCauChair(), world.songCau(), "Ngày thành lập Hội phường", day);
        anniversaries.own(world.songCauChair(), world.songCau(), "Ngày còn xa", inDays(200));
        assertThat(propose(world.songCau())).isEqualTo(1);
        assertThat(propose(world.songCau())).as("asked again").isZero();
        EventRow ready = list().getFirst();
        assertThat(ready.state()).isEqualTo(EventState.PROPOSED);
        assertThat(ready.title()).contains("Ngày thành lập Hội phường");
        assertThat(ready.time().from()).isEqualTo(day);
        EventDetail detail = detail(world.songCauChair(), ready.id());
        assertThat(detail.plan().points()).as("from a template").isNotEmpty();
        assertThat(detail.occasion()).isNotNull();
        assertThat(waiting(world.songCauChair())).anyMatch(title -> title.startsWith("Đến hạn chuẩn bị"));
        assertThat(notices(world.songCauChair())).anyMatch(title -> title.startsWith("Đến hạn chuẩn bị"));
        assertThatThrownBy(() -> detail(world.nongThuongChair(), ready.id())).hasMessageContaining("events.notFound");
        take(world.songCauChair(), ready.id(), EventAct.TAKE_ON);
        assertThat(detail(world.songCauChair(), ready.id()).form().heads().leadId())
                .isEqualTo(world.songCauChair().personId());
        assertThat(propose(world.songCau())).isZero();
    }

    @Test
    void whatIsTheCitysOwnIsNotPreparedForItsCommunes() {
        anniversaries.own(world.chair(), world.city(), "Ngày thành lập thành phố", inDays(20));
        assertThat(propose(world.nongThuong())).isZero();
        assertThat(propose(world.city())).isPositive();
    }

    @Test
    void whoeverLedItLastTimeIsAskedAgain() {
        LocalDate day = inDays(20);
        UUID anniversary = anniversaries.own(world.chair(), world.city(), "Ngày truyền thống", day);
        UUID last = create(gathering(0).on(new EventOccasion(anniversary, day.getYear() - 1)));
        take(world.officer(), last, EventAct.HOLD);
        propose(world.city());
        UUID ready = world
                .officer()
                .call(() -> reading.page(
                        EventFilter.ALL.withUnit(world.city()).withState(EventState.PROPOSED),
                        EventSort.DAY,
                        false,
                        PageRequest.of(0, 100)))
                .stream()
                .filter(row -> row.title().contains("Ngày truyền thống"))
                .map(EventRow::id)
                .findFirst()
                .orElseThrow();
        assertThat(detail(world.officer(), ready).form().heads().leadId())
                .isEqualTo(world.viceChair().personId());
    }

    @OnH2
    static class OnH2Test extends EventOccasionsTest {}

    @OnPostgres
    static class OnPostgresTest extends EventOccasionsTest {}
}
