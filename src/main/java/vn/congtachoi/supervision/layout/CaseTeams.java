package vn.congtachoi.supervision.layout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.congtachoi.scheduling.LayoutSeat;
import vn.congtachoi.scheduling.LayoutTeam;
import vn.congtachoi.scheduling.SeatRole;
import vn.congtachoi.supervision.LayoutGround;
import vn.congtachoi.supervision.LayoutPeople;
import vn.congtachoi.supervision.TeamRow;
import vn.congtachoi.supervision.rules.VisitState;

/** The teams of a plan: whoever has a seat keeps it; what is missing for a whole team is an open seat. */
final class CaseTeams {

    private final LayoutWish wish;
    private final List<LayoutPeople.Candidate> candidates;
    private final Set<UUID> decided = new LinkedHashSet<>();
    private final List<LayoutTeam> teams = new ArrayList<>();
    private final Map<UUID, List<UUID>> ofCampaign = new LinkedHashMap<>();
    private final Map<UUID, String> names = new LinkedHashMap<>();
    private final Map<UUID, String> called = new LinkedHashMap<>();
    private final Map<UUID, LayoutCase.Lack> lacking = new LinkedHashMap<>();
    private final Set<UUID> people = new LinkedHashSet<>();

    /** @param candidates who may fill what lacks */
    CaseTeams(LayoutGround ground, LayoutWish wish, List<LayoutPeople.Candidate> candidates) {
        this.wish = wish;
        this.candidates = candidates;
        candidates.forEach(one -> {
            people.add(one.personId());
            names.put(one.personId(), one.name());
        });
        ground.visits().stream()
                .filter(visit -> visit.state() != VisitState.PLANNED)
                .forEach(visit -> decided.add(visit.campaignId()));
        ground.campaigns().forEach(this::add);
    }

    private void add(LayoutGround.Round campaign) {
        if (campaign.teams().isEmpty() && wish.takes(campaign.id())) {
            add(campaign, new TeamRow(id(campaign.id(), "team"), "", List.of()), true);
        }
        campaign.teams().forEach(team -> add(campaign, team, false));
    }

    private void add(LayoutGround.Round campaign, TeamRow team, boolean fresh) {
        List<LayoutSeat> seats = new ArrayList<>();
        Set<UUID> members = new LinkedHashSet<>();
        for (TeamRow.Member member : team.members()) {
            UUID known = member.personId();
            UUID person = known == null ? id(team.id(), "outside " + member.name()) : known;
            names.put(person, member.name());
            members.add(person);
            if (known != null) {
                people.add(known);
            }
            seats.add(LayoutSeat.taken(
                    id(team.id(), "seat " + seats.size()),
                    SeatRole.valueOf(member.role().name()),
                    person));
        }
        // What a decision has set up is not changed in passing.
        if (wish.takes(campaign.id()) && !decided.contains(campaign.id())) {
            lack(campaign, team, fresh, members, seats);
        }
        teams.add(new LayoutTeam(team.id(), seats));
        called.put(team.id(), LayoutCases.called(team, campaign.theme()));
        ofCampaign.computeIfAbsent(campaign.id(), key -> new ArrayList<>()).add(team.id());
    }

    private void lack(
            LayoutGround.Round campaign, TeamRow team, boolean fresh, Set<UUID> members, List<LayoutSeat> seats) {
        if (seats.stream().noneMatch(seat -> seat.role() == SeatRole.LEADER)) {
            open(campaign, team, fresh, SeatRole.LEADER, members, seats);
        }
        while (seats.size() < campaign.smallestTeam()) {
            open(campaign, team, fresh, SeatRole.MEMBER, members, seats);
        }
    }

    private void open(
            LayoutGround.Round campaign,
            TeamRow team,
            boolean fresh,
            SeatRole role,
            Set<UUID> members,
            List<LayoutSeat> seats) {
        List<UUID> could = candidates.stream()
                .filter(one -> role != SeatRole.LEADER || one.mayLead())
                .map(LayoutPeople.Candidate::personId)
                .filter(person -> !members.contains(person))
                .toList();
        UUID id = id(team.id(), "open " + seats.size());
        seats.add(LayoutSeat.open(id, role, could));
        lacking.put(id, new LayoutCase.Lack(campaign.id(), team.id(), fresh, role));
    }

    /** The same for the same plan, so that a plan read twice is the same problem. */
    static UUID id(UUID of, String what) {
        return UUID.nameUUIDFromBytes((of + " " + what).getBytes(StandardCharsets.UTF_8));
    }

    List<LayoutTeam> teams() {
        return teams;
    }

    List<UUID> of(UUID campaign) {
        return ofCampaign.getOrDefault(campaign, List.of());
    }

    /** Of the portal; whoever comes from outside has a name only. */
    Set<UUID> people() {
        return people;
    }

    Map<UUID, String> names() {
        return names;
    }

    Map<UUID, String> called() {
        return called;
    }

    Map<UUID, LayoutCase.Lack> lacking() {
        return lacking;
    }
}
