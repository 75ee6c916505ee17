package vn.congtachoi.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.uikit.Texts;

/** A room goes to one after the other, however close together they save. */
abstract class FacilityTakingTest extends AgendaBench {

    private static final int MANY = 6;
    private static final LocalDate WEDNESDAY = LocalDate.of(2023, 7, 12);

    private UUID room;

    @BeforeEach
    void build() {
        room = world.officer()
                .call(() -> facilities.add(
                        world.city(), new FacilityForm(FacilityKind.ROOM, "Hội trường tầng 2", 120, true, 0)));
    }

    private MeetingForm inRoom(int hour) {
        return MeetingForm.of(
                MeetingKind.STANDING,
                "Họp Ban Thường vụ",
                new MeetingTime(WEDNESDAY, LocalTime.of(hour, 0), LocalTime.of(hour + 2, 0)),
                MeetingWhere.in(room),
                MeetingHeads.chair(world.chair().personId()),
                List.of());
    }

    @Test
    void ofManyWhoSaveAtTheSameMomentOneHasTheRoomAndTheOthersAreTold() throws Exception {
        CyclicBarrier together = new CyclicBarrier(MANY);
        Callable<String> save = () -> {
            together.await();
            try {
                return call(inRoom(8)).toString();
            } catch (BusinessException refusal) {
                return refusal.getMessage();
            }
        };
        List<String> ends = new ArrayList<>();
        try (ExecutorService phones = Executors.newFixedThreadPool(MANY)) {
            for (Future<String> end : phones.invokeAll(List.of(save, save, save, save, save, save))) {
                ends.add(end.get());
            }
        }
        assertThat(ends)
                .filteredOn(end -> end.contains("agenda.clash.meanwhile"))
                .hasSize(MANY - 1);
    }

    @Test
    void whoeverHasReadOfItMaySaveAllTheSame() {
        call(inRoom(8));
        MeetingForm other = inRoom(9);
        KnownClashes told = KnownClashes.of(world.viceChair().call(() -> clashes.of(ClashQuestion.of(null, other))));
        UUID saved = world.viceChair().call(() -> service.call(world.city(), other, told));

        call(inRoom(11).withTitle("Họp khối")); // somebody else, after she has read the first warning
        assertThatThrownBy(() -> world.viceChair()
                        .run(() -> service.change(
                                saved,
                                detail(world.viceChair(), saved)
                                        .form()
                                        .withTime(
                                                new MeetingTime(WEDNESDAY, LocalTime.of(9, 30), LocalTime.of(11, 30))),
                                "",
                                told)))
                .as("of one she knew, of the other she does not")
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(Texts.of(refusal))
                        .contains("Họp khối")
                        .doesNotContain("Họp Ban Thường vụ"));
        assertThat(detail(world.viceChair(), saved).form().time().from())
                .as("nothing of it was saved")
                .isEqualTo(LocalTime.of(9, 0));
    }

    @Test
    void whatStaysWhereItIsIsNotAskedAgain() {
        UUID first = call(inRoom(8));
        world.officer()
                .run(() -> service.change(
                        first,
                        detail(world.officer(), first).form().withTitle("Họp Ban Thường vụ mở rộng"),
                        "",
                        KnownClashes.NONE));
        assertThat(detail(world.officer(), first).row().title()).isEqualTo("Họp Ban Thường vụ mở rộng");
    }

    @OnH2
    static class OnH2Test extends FacilityTakingTest {}

    @OnPostgres
    static class OnPostgresTest extends FacilityTakingTest {}
}
