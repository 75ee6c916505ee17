package vn.congtachoi.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.Notice;
import vn.congtachoi.uikit.VnFormat;

/** Tells the other side of what was done with a recommendation, in the transaction of the step. */
@Component
class RecommendationNotices {

    private final Inbox inbox;
    private final RecommendationStore store;
    private final RecommendationPeople people;
    private final CurrentActor currentActor;

    RecommendationNotices(
            Inbox inbox, RecommendationStore store, RecommendationPeople people, CurrentActor currentActor) {
        this.inbox = inbox;
        this.store = store;
        this.people = people;
        this.currentActor = currentActor;
    }

    @EventListener
    void on(RecommendationMoved moved) {
        Recommendation recommendation = store.get(moved.id());
        Set<UUID> addressee = people.addressee(recommendation);
        Set<UUID> issuer = people.issuer(recommendation);
        switch (moved.deed()) {
            case ISSUE -> send(addressee, recommendation, moved, "issued");
            case ANSWER -> send(issuer, recommendation, moved, "answered");
            case DISAGREE -> send(issuer, recommendation, moved, "disagreed");
            case CLOSE_PROVEN, CLOSE_STATED -> send(addressee, recommendation, moved, "closed");
            case CLOSE_OBSOLETE -> send(addressee, recommendation, moved, "obsolete");
            case KEEP_OPEN -> send(addressee, recommendation, moved, "kept-open");
            case EXTEND -> send(addressee, recommendation, moved, "extended");
            case REOPEN -> send(addressee, recommendation, moved, "reopened");
            case REPORT_UP -> send(both(addressee, issuer), recommendation, moved, "reported-up");
            case ESCALATE -> send(both(addressee, issuer), recommendation, moved, "escalated");
            case START -> {}
        }
    }

    private static Set<UUID> both(Set<UUID> one, Set<UUID> other) {
        Set<UUID> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    private void send(Set<UUID> to, Recommendation recommendation, RecommendationMoved moved, String key) {
        Set<UUID> others = new HashSet<>(to);
        if (currentActor.require() instanceof PersonActor me) {
            others.remove(me.ownPersonId());
        }
        inbox.send(
                others,
                notice(recommendation, key, List.of(moved.by()), recommendation.isRestricted() ? "" : moved.words()));
    }

    /**
     * Tells of a day that comes near: those who answer, or the leader of the team, who asks the outside body. Each once
     * for that day.
     *
     * @return how many notices were written
     */
    int soon(Recommendation recommendation) {
        LocalDate due = recommendation.dueOn();
        Set<UUID> to =
                recommendation.isOutside() ? Set.of(recommendation.keeperId()) : people.addressee(recommendation);
        return inbox.send(
                to,
                notice(recommendation, "soon", List.of(), "")
                        .once("recommendation/" + recommendation.id() + "/" + due + "/soon"));
    }

    private static Notice notice(Recommendation recommendation, String key, List<Object> more, String words) {
        List<Object> args = new ArrayList<>(List.of(recommendation.title(), VnFormat.day(recommendation.dueOn())));
        args.addAll(more);
        return Notice.of("recommendation.notice." + key, args, words, recommendation.path(), recommendation.subject());
    }
}
