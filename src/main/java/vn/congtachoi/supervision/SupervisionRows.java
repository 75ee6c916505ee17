package vn.congtachoi.supervision;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.supervision.rules.VisitState;

/** Campaigns, teams and visits as lists show them, with the names of today. */
@Component
class SupervisionRows {

    private final Campaigns campaigns;
    private final Visits visits;
    private final Teams teams;
    private final Seats seats;
    private final SupervisionPlaces places;

    SupervisionRows(Campaigns campaigns, Visits visits, Teams teams, Seats seats, SupervisionPlaces places) {
        this.campaigns = campaigns;
        this.visits = visits;
        this.teams = teams;
        this.seats = seats;
        this.places = places;
    }

    List<CampaignRow> campaigns(List<Campaign> of) {
        List<UUID> ids = of.stream().map(Campaign::id).toList();
        Map<UUID, List<Visit>> visitsOf = visits.findByCampaignIdInOrderByPosition(ids).stream()
                .collect(Collectors.groupingBy(Visit::campaignId));
        Map<UUID, List<TeamRow>> teamsOf = teams(ids);
        return of.stream()
                .map(campaign -> campaign(
                        campaign,
                        teamsOf.getOrDefault(campaign.id(), List.of()),
                        visitsOf.getOrDefault(campaign.id(), List.of())))
                .toList();
    }

    CampaignRow campaign(Campaign campaign, List<TeamRow> led, List<Visit> all) {
        List<Visit> counted = all.stream()
                .filter(visit -> visit.state() != VisitState.CANCELLED)
                .toList();
        return new CampaignRow(
                campaign.id(),
                campaign.planId(),
                campaign.unitId(),
                campaign.kind(),
                campaign.theme(),
                campaign.organ(),
                campaign.times(),
                led.stream()
                        .map(TeamRow::leader)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(", ")),
                counted.size(),
                (int) counted.stream().filter(visit -> visit.state().isHeld()).count(),
                state(all),
                campaign.isPlanned(),
                campaign.isRestricted());
    }

    /** Its own is that of the visit which is least far; what stands aside counts when nothing else is left. */
    static VisitState state(List<Visit> all) {
        List<VisitState> states = all.stream().map(Visit::state).toList();
        return states.stream()
                .filter(VisitState::isLive)
                .min(Comparator.naturalOrder())
                .or(() -> states.stream().min(Comparator.naturalOrder()))
                .orElse(VisitState.PLANNED);
    }

    /** One team of the campaign; null where none is chosen. */
    @Nullable
    TeamRow team(UUID campaignId, @Nullable UUID teamId) {
        return teams(List.of(campaignId)).getOrDefault(campaignId, List.of()).stream()
                .filter(team -> team.id().equals(teamId))
                .findFirst()
                .orElse(null);
    }

    Map<UUID, List<TeamRow>> teams(Collection<UUID> campaignIds) {
        List<Seat> filled = seats.findByCampaignIdInOrderByPosition(campaignIds);
        Map<UUID, PersonOnDay> people = places.people(
                filled.stream().map(Seat::personId).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<UUID, List<Seat>> seatsOf = filled.stream().collect(Collectors.groupingBy(Seat::teamId));
        return teams.findByCampaignIdInOrderByPosition(campaignIds).stream()
                .collect(Collectors.groupingBy(
                        Team::campaignId,
                        Collectors.mapping(
                                team -> new TeamRow(
                                        team.id(),
                                        team.name(),
                                        seatsOf.getOrDefault(team.id(), List.of()).stream()
                                                .map(seat -> member(seat, people))
                                                .toList()),
                                Collectors.toList())));
    }

    private static TeamRow.Member member(Seat seat, Map<UUID, PersonOnDay> people) {
        UUID id = seat.personId();
        PersonOnDay person = id == null ? null : people.get(id);
        return person == null
                ? new TeamRow.Member(seat.role(), id, seat.name(), seat.post())
                : new TeamRow.Member(seat.role(), id, person.fullName(), person.mainPost());
    }

    List<VisitRow> visits(List<Visit> of) {
        Set<UUID> ids = of.stream().map(Visit::campaignId).collect(Collectors.toSet());
        Map<UUID, Campaign> campaignOf =
                campaigns.findAllById(ids).stream().collect(Collectors.toMap(Campaign::id, Function.identity()));
        Map<UUID, TeamRow> teamOf = new HashMap<>();
        teams(ids).values().forEach(all -> all.forEach(team -> teamOf.put(team.id(), team)));
        return of.stream()
                .map(visit -> visit(visit, Objects.requireNonNull(campaignOf.get(visit.campaignId())), teamOf))
                .toList();
    }

    private VisitRow visit(Visit visit, Campaign campaign, Map<UUID, TeamRow> teamOf) {
        UUID team = visit.placing().teamId();
        TeamRow led = team == null ? null : teamOf.get(team);
        return new VisitRow(
                visit.id(),
                campaign.id(),
                campaign.kind(),
                campaign.theme(),
                visit.unitId(),
                places.body(visit),
                visit.placing(),
                led == null ? "" : led.called(),
                visit.isPinned(),
                visit.state(),
                visit.stateSince(),
                visit.reportDue(),
                visit.why(),
                visit.version());
    }
}
