package vn.congtachoi.supervision.layout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.congtachoi.scheduling.LayoutSeat;
import vn.congtachoi.scheduling.LayoutTeam;
import vn.congtachoi.scheduling.SeatRole;
import vn.congtachoi.supervision.LayoutGround;
import vn.congtachoi.supervision.LayoutPeople;
import vn.congtachoi.supervision.TeamRow;

/** The teams of a plan: whoever has a seat keeps it; what is missing for a whole team is an open seat. */
final class CaseTeams {

    private final LayoutGround ground;
    private final LayoutWish wish;
    private final List<LayoutPeople.Candidate> candidates;
    private final List<LayoutTeam> teams = new ArrayList<>();
    private final Map<UUID, List<UUID>> ofCampaign = new LinkedHashMap<>();
    private final Map<UUID, String> names = new LinkedHashMap<>();
    private final Map<UUID, String> called = new LinkedHashMap<>();
    private final Map<UUID, LayoutCase.Lack> lacking = new LinkedHashMap<>();
    private final List<LayoutCase.Shortage> shortages = new ArrayList<>();
    private final Set<UUID> people = new LinkedHashSet<>();

    /** A team while its seats are put together. */
    private record Draft(TeamRow team, boolean fresh, List<LayoutSeat> seats) {}

    /** @param candidates who may fill what lacks */
    CaseTeams(LayoutGround ground, LayoutWish wish, List<LayoutPeople.Candidate> candidates) {
        this.ground = ground;
        this.wish = wish;
        this.candidates = candidates;
        candidates.forEach(one -> {
            people.add(one.personId());
            names.put(one.personId(), one.name());
        });
        ground.campaigns().forEach(this::add);
    }

    private void add(LayoutGround.Round campaign) {
        boolean wanted = wish.takes(campaign.id());
        // What a decision has set up is not changed in passing.
        boolean filled = wanted && !ground.isDecided(campaign.id());
        FreePeople free = new FreePeople(filled ? without(campaign) : List.of());
        List<Draft> drafts = campaign.teams().isEmpty() && wanted
                ? fresh(campaign, filled, free)
                : campaign.teams().stream().map(this::draft).toList();
        if (filled) {
            List<Draft> lacking = drafts.stream()
                    .filter(draft -> !campaign.isWhole(draft.team()))
                    .toList();
            lacking.stream()
                    .filter(draft -> !draft.team().isLed())
                    .forEach(draft -> open(campaign, draft, SeatRole.LEADER, free));
            int size = wish.staffing(campaign.id()).size(campaign.smallestTeam());
            lacking.forEach(draft -> {
                while (draft.seats().size() < size) {
                    open(campaign, draft, SeatRole.MEMBER, free);
                }
            });
        }
        drafts.forEach(draft -> {
            TeamRow team = draft.team();
            teams.add(new LayoutTeam(team.id(), campaign.id(), draft.seats()));
            called.put(team.id(), LayoutCases.called(team, campaign.theme()));
            ofCampaign.computeIfAbsent(campaign.id(), key -> new ArrayList<>()).add(team.id());
        });
    }

    /** The chosen people without those who sit in a team of the campaign. */
    private List<LayoutPeople.Candidate> without(LayoutGround.Round campaign) {
        Set<UUID> seated = campaign.teams().stream()
                .flatMap(team -> team.members().stream())
                .map(TeamRow.Member::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return candidates.stream()
                .filter(one -> !seated.contains(one.personId()))
                .toList();
    }

    /** As many teams as she wants and as the people make; one at least, for the days are laid out all the same. */
    private List<Draft> fresh(LayoutGround.Round campaign, boolean filled, FreePeople free) {
        LayoutWish.Staffing staffing = wish.staffing(campaign.id());
        int visits = ground.visitsOf(campaign.id()).size();
        int count = Math.clamp(staffing.teams(), 1, Math.max(1, visits));
        int size = staffing.size(campaign.smallestTeam());
        int whole = free.wholeTeams(size);
        if (filled && whole < count) {
            shortages.add(new LayoutCase.Shortage(campaign.id(), count, size, free.count(), free.leaders(), whole));
            count = Math.max(1, whole);
        }
        List<Draft> drafts = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            String name = count == 1 ? "" : LayoutWords.teamNumber(number);
            UUID id = id(campaign.id(), number == 1 ? "team" : "team " + number);
            drafts.add(new Draft(new TeamRow(id, name, List.of()), true, new ArrayList<>()));
        }
        return drafts;
    }

    private Draft draft(TeamRow team) {
        List<LayoutSeat> seats = new ArrayList<>();
        for (TeamRow.Member member : team.members()) {
            UUID known = member.personId();
            UUID person = known == null ? id(team.id(), "outside " + member.name()) : known;
            names.put(person, member.name());
            if (known != null) {
                people.add(known);
            }
            seats.add(LayoutSeat.taken(
                    id(team.id(), "seat " + seats.size()),
                    SeatRole.valueOf(member.role().name()),
                    person));
        }
        return new Draft(team, false, seats);
    }

    private void open(LayoutGround.Round campaign, Draft draft, SeatRole role, FreePeople free) {
        UUID team = draft.team().id();
        UUID id = id(team, "open " + draft.seats().size());
        draft.seats().add(LayoutSeat.open(id, role, free.forSeat(role)));
        lacking.put(id, new LayoutCase.Lack(campaign.id(), team, draft.fresh(), role));
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

    List<LayoutCase.Shortage> shortages() {
        return shortages;
    }
}
