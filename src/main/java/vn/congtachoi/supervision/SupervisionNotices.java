package vn.congtachoi.supervision;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.Notice;
import vn.congtachoi.security.UnitPeople;
import vn.congtachoi.uikit.VnFormat;

/** Tells the team and the body of what was done with a visit, in the transaction of the step. */
@Component
class SupervisionNotices {

    private static final Permission ANSWER = Permission.of(SupervisionPermissions.ANSWER);

    private final Inbox inbox;
    private final SupervisionStore store;
    private final SupervisionPlaces places;
    private final Seats seats;
    private final CampaignReaders readers;
    private final UnitPeople people;
    private final CurrentActor currentActor;

    SupervisionNotices(
            Inbox inbox,
            SupervisionStore store,
            SupervisionPlaces places,
            Seats seats,
            CampaignReaders readers,
            UnitPeople people,
            CurrentActor currentActor) {
        this.inbox = inbox;
        this.store = store;
        this.places = places;
        this.seats = seats;
        this.readers = readers;
        this.people = people;
        this.currentActor = currentActor;
    }

    @EventListener
    void on(CampaignMoved moved) {
        UUID id = moved.visitId();
        if (id == null) {
            return;
        }
        Visit visit = store.visit(id);
        Campaign campaign = store.campaign(moved.campaignId());
        boolean told = visit.state().isTold()
                || (moved.before() != null && moved.before().isTold());
        switch (moved.deed()) {
            case DECIDE -> inbox.send(others(team(visit)), joined(campaign));
            case NOTIFY -> send(body(campaign, visit), visit, campaign, "notified", moved);
            case REPORT -> send(team(visit), visit, campaign, "reported", moved);
            case MINUTE -> send(body(campaign, visit), visit, campaign, "minuted", moved);
            case REOPEN -> send(body(campaign, visit), visit, campaign, "reopened", moved);
            case AGREE -> send(team(visit), visit, campaign, "agreed", moved);
            case CONCLUDE -> send(body(campaign, visit), visit, campaign, "concluded", moved);
            case COMPLETE -> send(body(campaign, visit), visit, campaign, "completed", moved);
            case PLACE, POSTPONE, RESUME, CANCEL -> {
                if (told) {
                    Set<UUID> all = new HashSet<>(team(visit));
                    all.addAll(body(campaign, visit));
                    send(all, visit, campaign, key(moved.deed()), moved);
                }
            }
            default -> {}
        }
    }

    private static String key(CampaignDeed deed) {
        return switch (deed) {
            case POSTPONE -> "postponed";
            case CANCEL -> "cancelled";
            default -> "moved";
        };
    }

    private Set<UUID> team(Visit visit) {
        UUID team = visit.placing().teamId();
        return team == null
                ? Set.of()
                : seats.findByTeamIdOrderByPosition(team).stream()
                        .map(Seat::personId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
    }

    /** Of a restricted campaign nobody hears who is not on its list. */
    private Set<UUID> body(Campaign campaign, Visit visit) {
        UUID unit = visit.unitId();
        if (unit == null) {
            return Set.of();
        }
        Set<UUID> answering = new HashSet<>(people.at(unit, ANSWER));
        if (campaign.isRestricted()) {
            answering.removeIf(person -> !readers.existsByCampaignIdAndPersonId(campaign.id(), person));
        }
        return answering;
    }

    private Set<UUID> others(Set<UUID> people) {
        Set<UUID> others = new HashSet<>(people);
        if (currentActor.require() instanceof PersonActor me) {
            others.remove(me.ownPersonId());
        }
        return others;
    }

    private static Notice joined(Campaign campaign) {
        return Notice.of(
                        "supervision.notice.joined",
                        List.of(campaign.theme()),
                        "",
                        "kiem-tra-giam-sat/dot/" + campaign.id(),
                        campaign.subject())
                .once("supervision/" + campaign.id() + "/joined");
    }

    private void send(Set<UUID> to, Visit visit, Campaign campaign, String key, CampaignMoved moved) {
        inbox.send(
                others(to),
                Notice.of(
                        "supervision.notice." + key,
                        List.of(places.body(visit), SupervisionWords.day(visit.placing()), due(visit)),
                        campaign.isRestricted() ? "" : detail(campaign, moved.words()),
                        "kiem-tra-giam-sat/cuoc/" + visit.id(),
                        visit.subject()));
    }

    private static String detail(Campaign campaign, @Nullable String words) {
        return words == null || words.isBlank() ? campaign.theme() : words;
    }

    private static String due(Visit visit) {
        return visit.reportDue() == null ? "–" : VnFormat.day(visit.reportDue());
    }
}
