package vn.congtachoi.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.agenda.feed.ScheduleLinkService;
import vn.congtachoi.agenda.opinion.OpinionAnswers;
import vn.congtachoi.agenda.opinion.OpinionReading;
import vn.congtachoi.agenda.opinion.Stance;
import vn.congtachoi.agenda.opinion.TestOpinion;
import vn.congtachoi.agenda.opinion.VoiceRow;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.audit.HistoryLine;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.security.ui.TestActing;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** The deputy of an absent chair holds her meetings, gives no opinion for her, and leaves alone what is her own. */
abstract class MeetingActingTest extends AgendaBench {

    private static final String CHAIR = "Hà Thị Hương";

    @Autowired
    TestActing tabs;

    @Autowired
    TestOpinion questions;

    @Autowired
    OpinionReading opinions;

    @Autowired
    OpinionAnswers voices;

    @Autowired
    ScheduleLinkService links;

    @Autowired
    AuditTrail audit;

    private UUID delegation() {
        return tabs.given(world.chair(), world.viceChair());
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(
                        refusal.messageKey().key())
                .isEqualTo(key));
    }

    @Test
    void theHistoryAndTheAuditTrailSayForWhomTheMeetingWasHeld() {
        UUID delegation = delegation();
        UUID meeting = announced(0);
        tabs.run(world.viceChair(), delegation, () -> route.take(meeting, MeetingAct.HOLD, ""));
        assertThat(detail(world.officer(), meeting).steps())
                .filteredOn(step -> step.onBehalfOf().equals(CHAIR))
                .singleElement()
                .satisfies(step ->
                        assertThat(step.by()).isEqualTo(world.viceChair().username()));
        assertThat(audit.history(SubjectRef.of("meeting", meeting), 20))
                .extracting(HistoryLine::onBehalfOf)
                .contains(CHAIR);
    }

    @Test
    void aMeetingCalledForHerBearsHerName() {
        UUID delegation = delegation();
        UUID meeting = tabs.call(
                world.viceChair(),
                delegation,
                () -> service.call(
                        world.city(), briefing(morning(3), Invitee.unit(world.songCau())), KnownClashes.NONE));
        assertThat(detail(world.officer(), meeting).callerName()).isEqualTo(CHAIR);
    }

    @Test
    void aVoiceIsPersonal() {
        UUID delegation = delegation();
        TestSignIn chair = world.chair();
        UUID opinion = questions.send(world.officer(), world.city(), "Dự thảo", chair, world.viceChair());
        VoiceRow hers = world.officer().call(() -> opinions.detail(opinion)).voices().stream()
                .filter(voice -> voice.personId().equals(chair.personId()))
                .findFirst()
                .orElseThrow();
        refused(
                "agenda.opinion.right.personal",
                () -> tabs.run(world.viceChair(), delegation, () -> voices.answer(hers.id(), Stance.AGREE, "")));
        chair.run(() -> voices.answer(hers.id(), Stance.AGREE, ""));
    }

    @Test
    void herAbsencesAndCalendarAddressesAreHerOwn() {
        UUID delegation = delegation();
        AbsenceForm away = new AbsenceForm(
                world.chair().personId(),
                new AbsenceSpan(inDays(1), HalfDay.MORNING, inDays(2), HalfDay.AFTERNOON),
                "",
                null,
                0);
        refused("kernel.acting.personal", () -> tabs.run(world.viceChair(), delegation, () -> absences.enter(away)));
        assertThat(tabs.call(world.viceChair(), delegation, absences::people))
                .extracting(PersonChoice::personId)
                .doesNotContain(world.chair().personId());
        refused("kernel.acting.personal", () -> tabs.run(world.viceChair(), delegation, () -> links.make(null)));
        refused(
                "kernel.acting.personal",
                () -> tabs.run(world.viceChair(), delegation, () -> links.rows(world.city())));
    }

    @OnH2
    static class OnH2Test extends MeetingActingTest {}

    @OnPostgres
    static class OnPostgresTest extends MeetingActingTest {}
}
