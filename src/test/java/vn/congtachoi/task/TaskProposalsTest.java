package vn.congtachoi.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.indicator.CellRef;
import vn.congtachoi.indicator.SessionForm;
import vn.congtachoi.indicator.SessionProposal;
import vn.congtachoi.indicator.Sessions;
import vn.congtachoi.indicator.TestRound;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;

/** What a task ended in is proposed to the sheet of the unit that carried it, and recorded once. */
abstract class TaskProposalsTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestRound rounds;

    @Autowired
    TaskService service;

    @Autowired
    TaskReading reading;

    @Autowired
    TaskRoute route;

    @Autowired
    TaskStore store;

    @Autowired
    Sessions sessions;

    private TestCity.World world;
    private TestRound.Attended asked;
    private UUID part;

    @BeforeEach
    void given() {
        world = cities.build();
        asked = rounds.openAttended(world);
        TaskForm form = TaskForm.of(
                        "Tập huấn",
                        List.of(Assignee.unit(world.songCau()), Assignee.unit(world.nongThuong())),
                        store.today().plusDays(3))
                .with(TaskMore.NONE.withAim(new TaskAim(null, null, asked.indicator())));
        UUID whole = world.officer().call(() -> service.give(world.city(), null, form));
        part = world.officer().call(() -> reading.detail(whole)).parts().stream()
                .filter(each -> each.lead().unitId().equals(world.songCau()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<SessionProposal> proposals(UUID unit) {
        return world.songCauChair()
                .call(() -> sessions.proposals(asked.round(), unit))
                .getOrDefault(asked.indicator(), List.of());
    }

    @Test
    void whoTookPartIsProposedAndRecordedOnce() {
        world.songCauChair().run(() -> route.finish(part, "Xong", 85));
        SessionProposal one = proposals(world.songCau()).getFirst();
        assertThat(one.people()).isEqualTo(85);
        assertThat(one.content()).isEqualTo("Tập huấn");
        assertThat(one.heldOn()).isEqualTo(store.today());
        assertThat(one.path()).isEqualTo("nhiem-vu/" + part);

        CellRef cell = new CellRef(asked.round(), world.songCau(), asked.indicator());
        SessionForm form = new SessionForm(one.heldOn(), one.content(), one.people());
        world.songCauChair().run(() -> sessions.add(one.id(), cell, form));
        world.songCauChair().run(() -> sessions.add(one.id(), cell, form));
        assertThat(world.songCauChair().call(() -> sessions.list(cell))).hasSize(1);
        assertThat(proposals(world.songCau())).isEmpty();
    }

    @Test
    void whatIsNotFinishedOrWasNotCountedProposesNothing() {
        assertThat(proposals(world.songCau())).isEmpty();
        assertThatThrownBy(() -> world.songCauChair().run(() -> route.finish(part, "Xong", 0)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("task.error.count");
        world.songCauChair().run(() -> route.finish(part, "Xong"));
        assertThat(proposals(world.songCau())).isEmpty();
        world.songCauChair().run(() -> route.take(part, TaskAct.TAKE_BACK, ""));
        world.songCauChair().run(() -> route.finish(part, "Xong", 20));
        assertThat(proposals(world.songCau())).hasSize(1);
        world.officer().run(() -> route.take(part, TaskAct.SEND_BACK, "Thiếu danh sách"));
        assertThat(proposals(world.songCau())).isEmpty();
        assertThatThrownBy(() -> proposals(world.nongThuong())).isInstanceOf(ForbiddenException.class);
    }

    @OnH2
    static class OnH2Test extends TaskProposalsTest {}

    @OnPostgres
    static class OnPostgresTest extends TaskProposalsTest {}
}
