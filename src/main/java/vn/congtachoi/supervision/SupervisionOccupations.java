package vn.congtachoi.supervision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.ClashQuestion;
import vn.congtachoi.agenda.Occupation;
import vn.congtachoi.agenda.OccupationSource;
import vn.congtachoi.uikit.Texts;

/**
 * Visits take their team and whoever answers for the body. That a body is to be visited is told only to those who may
 * know of it; that one of the team is taken is told to everybody, and not by what.
 */
@Component
class SupervisionOccupations implements OccupationSource {

    private final Visits visits;
    private final Campaigns campaigns;
    private final Seats seats;
    private final SupervisionPlaces places;
    private final SupervisionRights rights;

    SupervisionOccupations(
            Visits visits, Campaigns campaigns, Seats seats, SupervisionPlaces places, SupervisionRights rights) {
        this.visits = visits;
        this.campaigns = campaigns;
        this.seats = seats;
        this.places = places;
        this.rights = rights;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Occupation> during(ClashQuestion question) {
        if (question.people().isEmpty() && question.units().isEmpty()) {
            return List.of();
        }
        List<Visit> found = visits.around(
                question.units(),
                question.people(),
                question.time().firstDay(),
                question.time().lastDay(),
                SupervisionReading.LIVE);
        Set<UUID> ids = found.stream().map(Visit::campaignId).collect(Collectors.toSet());
        Map<UUID, Campaign> of =
                campaigns.findAllById(ids).stream().collect(Collectors.toMap(Campaign::id, Function.identity()));
        Map<UUID, Set<UUID>> teams = teams(ids);
        return found.stream()
                .flatMap(visit -> Stream.ofNullable(of.get(visit.campaignId()))
                        .map(campaign -> occupation(visit, campaign, teams)))
                .toList();
    }

    private Map<UUID, Set<UUID>> teams(Set<UUID> ids) {
        Map<UUID, Set<UUID>> teams = new HashMap<>();
        seats.findByCampaignIdInOrderByPosition(ids).forEach(seat -> {
            UUID person = seat.personId();
            if (person != null) {
                teams.computeIfAbsent(seat.teamId(), any -> new HashSet<>()).add(person);
            }
        });
        return teams;
    }

    private Occupation occupation(Visit visit, Campaign campaign, Map<UUID, Set<UUID>> teams) {
        VisitPlacing placing = visit.placing();
        boolean known = !rights.isPortal() && rights.reads() && rights.mayRead(campaign, visit);
        UUID team = placing.teamId();
        UUID body = visit.unitId();
        return new Occupation(
                visit.subject(),
                known ? Texts.of("supervision.work.dated", places.body(visit), campaign.theme()) : "",
                VisitHours.taken(Objects.requireNonNull(placing.day()), placing),
                VisitHours.words(placing),
                team == null ? Set.of() : teams.getOrDefault(team, Set.of()),
                known && body != null ? Set.of(body) : Set.of(),
                Set.of());
    }
}
