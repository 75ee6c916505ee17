package vn.congtachoi.agenda.opinion;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.agenda.AgendaPermissions;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.organisation.PeopleDirectory;

/**
 * Who may do what with a question, with the reason when not. Whoever asked takes its steps, or others who may ask for
 * the unit once she has left; whoever is asked answers, once the due time has passed only if she had not answered yet.
 */
@Component
class OpinionRights {

    private static final Permission EDIT = Permission.of(AgendaPermissions.EDIT);

    private final Access access;
    private final CurrentActor currentActor;
    private final PeopleDirectory people;
    private final OpinionStore store;

    OpinionRights(Access access, CurrentActor currentActor, PeopleDirectory people, OpinionStore store) {
        this.access = access;
        this.currentActor = currentActor;
        this.people = people;
        this.store = store;
    }

    boolean isPortal() {
        return !(currentActor.require() instanceof PersonActor);
    }

    boolean reads() {
        return !isPortal() && access.holds(AgendaPermissions.READ);
    }

    UUID me() {
        return currentActor.person().personId();
    }

    boolean isMe(UUID person) {
        return currentActor.require() instanceof PersonActor me && me.personId().equals(person);
    }

    /** The name under which she asks. */
    String askerName() {
        return currentActor.person().personName();
    }

    /** Whether she acts for an absent person, for whom she gives no opinion: a voice is personal. */
    boolean isActing() {
        return currentActor.require() instanceof PersonActor me && me.isActing();
    }

    String name() {
        return currentActor.require().name();
    }

    /** The units for which she may ask. */
    Set<UUID> seats() {
        return access.seatsWith(EDIT);
    }

    Decision mayAskFor(UUID unit) {
        return isPortal() || seats().contains(unit) ? Decision.yes() : Decision.no("agenda.opinion.right.ask");
    }

    boolean mayRead(Opinion opinion) {
        if (isPortal() || isMe(opinion.asker().personId())) {
            return true;
        }
        return opinion.state() != OpinionState.DRAFT
                && (seats().contains(opinion.unitId())
                        || store.voices(opinion.id()).stream().anyMatch(voice -> isMe(voice.personId())));
    }

    /** Whether its steps are hers. */
    private Decision mayLead(Opinion opinion) {
        UUID asker = opinion.asker().personId();
        boolean left = people.postsOn(asker, store.today()).isEmpty();
        return isPortal() || isMe(asker) || (left && seats().contains(opinion.unitId()))
                ? Decision.yes()
                : Decision.no("agenda.opinion.right.asker", opinion.asker().name());
    }

    /** Whether she may change what it says. */
    Decision mayChange(Opinion opinion) {
        return opinion.state() == OpinionState.DRAFT ? mayLead(opinion) : Decision.no("agenda.opinion.right.sent");
    }

    Decision may(OpinionAct act, Opinion opinion) {
        return act.fits(opinion.state()) ? mayLead(opinion) : Decision.no("agenda.opinion.act.state");
    }

    /** Whether somebody is to be reminded, and she may do it. */
    Decision mayRemind(Opinion opinion, List<OpinionVoice> voices) {
        if (opinion.state() != OpinionState.ASKING) {
            return Decision.no("agenda.opinion.act.state");
        }
        return voices.stream().allMatch(OpinionVoice::isSaid)
                ? Decision.no("agenda.opinion.right.all-answered")
                : mayLead(opinion);
    }

    /** Whether she may answer for whoever is asked: herself, or as she told the asker by telephone or on paper. */
    Decision mayAnswer(Opinion opinion, OpinionVoice voice, Instant now) {
        if (opinion.state() != OpinionState.ASKING) {
            return Decision.no("agenda.opinion.right.closed");
        }
        if (voice.isSaid() && opinion.isOverdue(now)) {
            return Decision.no("agenda.opinion.right.due");
        }
        if (isMe(voice.personId())) {
            return isActing() ? Decision.no("agenda.opinion.right.personal") : Decision.yes();
        }
        return mayLead(opinion).allowed() && !voice.isHerOwn()
                ? Decision.yes()
                : Decision.no("agenda.opinion.right.answer");
    }
}
