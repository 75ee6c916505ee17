package vn.congtachoi.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.organisation.PeopleService;
import vn.congtachoi.organisation.Position;
import vn.congtachoi.organisation.PostForm;
import vn.congtachoi.support.OnH2;

/** Who can be invited: each person once, whatever posts she holds. */
@OnH2
class MeetingChoicesTest extends AgendaBench {

    @Autowired
    MeetingChoices choices;

    @Autowired
    PeopleService people;

    @Autowired
    CurrentActor currentActor;

    @Test
    void whoHoldsPostsInTheUnitAndBelowIsOfferedOnce() {
        UUID chair = world.songCauChair().personId();
        currentActor.runAs(
                new SystemActor("test"),
                () -> people.givePost(PostForm.of(chair, world.city(), Position.STANDING_MEMBER, inDays(0))));
        assertThat(world.officer().call(() -> choices.invitees(world.city())))
                .extracting(InviteeChoice::invitee)
                .filteredOn(invitee -> Objects.equals(invitee.personId(), chair))
                .containsExactly(Invitee.person(world.city(), chair));
    }
}
