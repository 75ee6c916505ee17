package vn.congtachoi.supervision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.supervision.rules.VisitState;

/** What stands below a campaign: its named list, its teams and the visits to its bodies. */
@Component
class CampaignParts {

    private final Campaigns campaigns;
    private final CampaignReaders readers;
    private final CampaignSteps steps;
    private final Teams teams;
    private final Seats seats;
    private final Visits visits;
    private final TeamRules teamRules;
    private final SupervisionPlaces places;
    private final SupervisionStore store;

    CampaignParts(
            Campaigns campaigns,
            CampaignReaders readers,
            CampaignSteps steps,
            Teams teams,
            Seats seats,
            Visits visits,
            TeamRules teamRules,
            SupervisionPlaces places,
            SupervisionStore store) {
        this.campaigns = campaigns;
        this.readers = readers;
        this.steps = steps;
        this.teams = teams;
        this.seats = seats;
        this.visits = visits;
        this.teamRules = teamRules;
        this.places = places;
        this.store = store;
    }

    /** Whether one of its visits is beyond the plan. */
    boolean isBegun(UUID campaign) {
        return visits.findByCampaignIdOrderByPosition(campaign).stream()
                .anyMatch(visit -> visit.state() != VisitState.PLANNED && visit.state() != VisitState.CANCELLED);
    }

    /** @throws BusinessException when something cannot be kept as it stands */
    void keep(Campaign campaign, CampaignForm form) {
        keepTeams(campaign.id(), form.teams());
        keepBodies(campaign, form.bodies());
        keepReaders(campaign, form);
    }

    /** Whoever added the campaign and whoever is of its teams cannot be shut out of it. */
    private void keepReaders(Campaign campaign, CampaignForm form) {
        Set<UUID> wanted = new HashSet<>();
        if (campaign.isRestricted()) {
            wanted.addAll(form.readers());
            wanted.add(campaign.creator().personId());
            form.teams().stream()
                    .flatMap(team -> team.seats().stream())
                    .map(TeamForm.SeatForm::personId)
                    .filter(Objects::nonNull)
                    .forEach(wanted::add);
        }
        for (CampaignReader known : readers.findByCampaignId(campaign.id())) {
            if (!wanted.remove(known.personId())) {
                readers.delete(known);
            }
        }
        wanted.forEach(person -> readers.save(new CampaignReader(campaign.id(), person)));
    }

    private void keepTeams(UUID campaign, List<TeamForm> wanted) {
        wanted.forEach(TeamRules::requireSound);
        if (wanted.size() > 1) {
            Set<String> names = wanted.stream().map(team -> team.name().strip()).collect(Collectors.toSet());
            if (names.size() < wanted.size() || names.contains("")) {
                throw new BusinessException("supervision.team.error.names");
            }
        }
        Map<UUID, Team> known = teams.findByCampaignIdOrderByPosition(campaign).stream()
                .collect(Collectors.toMap(Team::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        Set<UUID> seated = seats.findByCampaignIdOrderByPosition(campaign).stream()
                .map(Seat::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (int at = 0; at < wanted.size(); at++) {
            keepTeam(campaign, at, wanted.get(at), known, seated);
        }
        known.values().forEach(team -> drop(campaign, team));
        seats.flush();
    }

    private void keepTeam(UUID campaign, int at, TeamForm form, Map<UUID, Team> known, Set<UUID> seated) {
        UUID id = form.id();
        Team team = id == null ? null : known.remove(id);
        if (team == null) {
            team = teams.save(new Team(campaign, at, form.name()));
        } else {
            team.take(at, form.name());
            teams.save(team);
        }
        List<Seat> before = seats.findByTeamIdOrderByPosition(team.id());
        if (before.stream().map(Seat::form).toList().equals(form.seats())) {
            return;
        }
        seats.deleteAll(before);
        List<Seat> filled = new ArrayList<>();
        for (TeamForm.SeatForm seat : form.seats()) {
            UUID person = seat.personId();
            if (person != null && !seated.contains(person)) {
                places.requirePerson(person);
            }
            filled.add(new Seat(team, filled.size(), seat));
        }
        seats.saveAll(filled);
    }

    /** A team that has been somewhere stays. */
    private void drop(UUID campaign, Team team) {
        for (Visit visit : visits.findByCampaignIdOrderByPosition(campaign)) {
            if (team.id().equals(visit.placing().teamId())) {
                if (!visit.state().isAhead()) {
                    throw new BusinessException("supervision.team.error.was-there", team.name());
                }
                visit.place(visit.placing().by(null));
                store.save(visit);
            }
        }
        seats.deleteAll(seats.findByTeamIdOrderByPosition(team.id()));
        teams.delete(team);
    }

    private void keepBodies(Campaign campaign, List<CampaignBody> wanted) {
        Map<UUID, Visit> known = visits.findByCampaignIdOrderByPosition(campaign.id()).stream()
                .collect(Collectors.toMap(Visit::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        requireOnce(wanted);
        for (int at = 0; at < wanted.size(); at++) {
            CampaignBody body = wanted.get(at);
            UUID id = body.visitId();
            Visit visit = id == null ? null : known.remove(id);
            if (visit == null) {
                visit = fresh(campaign, at, body);
            } else {
                visit.take(at, body, places.body(visit));
            }
            oneTeam(campaign.id(), visit);
            store.save(visit);
        }
        known.values().forEach(this::takeOut);
    }

    private void requireOnce(List<CampaignBody> wanted) {
        Set<Object> seen = new HashSet<>();
        for (CampaignBody body : wanted) {
            Object key = body.unitId() == null ? body.name().strip() : body.unitId();
            if (!seen.add(key)) {
                throw new BusinessException("supervision.campaign.error.twice", places.body(body));
            }
        }
    }

    private Visit fresh(Campaign campaign, int at, CampaignBody body) {
        UUID unit = body.unitId();
        if (unit != null) {
            places.requireUnit(unit);
            if (unit.equals(campaign.unitId())) {
                throw new BusinessException("supervision.campaign.error.itself");
            }
        }
        return new Visit(campaign.id(), at, body, places.body(body), store.now());
    }

    /** Where there is one team only, it goes everywhere. */
    private void oneTeam(UUID campaign, Visit visit) {
        List<Team> all = teams.findByCampaignIdOrderByPosition(campaign);
        VisitPlacing placing = visit.placing();
        if (placing.teamId() == null && all.size() == 1 && visit.state().isAhead()) {
            visit.place(placing.by(all.getFirst().id()));
        }
        UUID team = visit.placing().teamId();
        if (team != null && visit.state().isAhead()) {
            teamRules.requireUnbound(team, visit);
        }
    }

    /** Nobody was told of it yet; otherwise it is cancelled, not taken out. */
    private void takeOut(Visit visit) {
        if (visit.state() != VisitState.PLANNED) {
            throw new BusinessException("supervision.campaign.error.told", places.body(visit));
        }
        steps.deleteAll(steps.findByVisitIdOrderByTakenAtAscIdAsc(visit.id()));
        visits.delete(visit);
    }

    /** Nothing came of it, so that nothing else refers to it. */
    void remove(Campaign campaign) {
        UUID id = campaign.id();
        steps.deleteAll(steps.findByCampaignIdOrderByTakenAtAscIdAsc(id));
        visits.deleteAll(visits.findByCampaignIdOrderByPosition(id));
        seats.deleteAll(seats.findByCampaignIdOrderByPosition(id));
        teams.deleteAll(teams.findByCampaignIdOrderByPosition(id));
        readers.deleteAll(readers.findByCampaignId(id));
        campaigns.delete(campaign);
    }

    List<TeamForm> teamForms(UUID campaign) {
        Map<UUID, List<Seat>> filled =
                seats.findByCampaignIdOrderByPosition(campaign).stream().collect(Collectors.groupingBy(Seat::teamId));
        return teams.findByCampaignIdOrderByPosition(campaign).stream()
                .map(team -> new TeamForm(
                        team.id(),
                        team.name(),
                        filled.getOrDefault(team.id(), List.of()).stream()
                                .map(Seat::form)
                                .toList()))
                .toList();
    }

    List<CampaignBody> bodies(UUID campaign) {
        return visits.findByCampaignIdOrderByPosition(campaign).stream()
                .map(visit -> new CampaignBody(
                        visit.id(), visit.unitId(), places.body(visit), visit.bodyAddress(), visit.why()))
                .toList();
    }

    Set<UUID> readers(UUID campaign) {
        return readers.findByCampaignId(campaign).stream()
                .map(CampaignReader::personId)
                .collect(Collectors.toSet());
    }

    @Nullable
    Team team(@Nullable UUID id) {
        return id == null ? null : teams.findById(id).orElse(null);
    }
}
