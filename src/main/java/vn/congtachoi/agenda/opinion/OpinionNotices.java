package vn.congtachoi.agenda.opinion;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.Notice;
import vn.congtachoi.uikit.VnFormat;

/** Tells whoever takes part of what was done with a question, in the transaction of the step. */
@Component
class OpinionNotices {

    private final Inbox inbox;
    private final CurrentActor currentActor;

    OpinionNotices(Inbox inbox, CurrentActor currentActor) {
        this.inbox = inbox;
        this.currentActor = currentActor;
    }

    /** @param key last part of the sentence's name */
    void send(Collection<UUID> people, Opinion opinion, String key, String words) {
        inbox.send(others(people), notice(opinion, key, words));
    }

    /** The same to each of them at most once under this name. */
    int sendOnce(Collection<UUID> people, Opinion opinion, String key, String name) {
        return inbox.send(others(people), notice(opinion, key, "").once("opinion/" + opinion.id() + "/" + name));
    }

    private Set<UUID> others(Collection<UUID> people) {
        Set<UUID> others = new HashSet<>(people);
        if (currentActor.require() instanceof PersonActor me) {
            others.remove(me.ownPersonId());
        }
        return others;
    }

    private Notice notice(Opinion opinion, String key, String words) {
        return Notice.of(
                "agenda.opinion.notice." + key,
                List.of(
                        opinion.title(),
                        VnFormat.moment(opinion.dueAt()),
                        currentActor.require().name()),
                words,
                "xin-y-kien/" + opinion.id(),
                opinion.subject());
    }
}
