package vn.congtachoi.scheduling;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rounds of inspection for tests: small ones told by name, and a whole year of a province. */
public final class TestRound {

    /** A Monday. */
    static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

    private static final int PEOPLE = 20;
    private static final int TEAMS = 5;
    private static final int BODIES = 126;
    private static final int ZONES = 12;
    private static final int QUARTERS = 4;

    private final List<ClosedDay> closed = new ArrayList<>();
    private final List<LayoutVisit> visits = new ArrayList<>();
    private final List<LayoutTeam> teams = new ArrayList<>();
    private final Map<UUID, LayoutPerson> people = new LinkedHashMap<>();
    private LayoutRules rules = LayoutRules.usual();

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static LocalDate day(int daysAfterMonday) {
        return MONDAY.plusDays(daysAfterMonday);
    }

    /** Weekdays from that Monday on. */
    static List<LocalDate> week(int days) {
        return workingDays(MONDAY, MONDAY.plusYears(1)).stream().limit(days).toList();
    }

    static VisitChoices choices(List<LocalDate> days, String... teams) {
        return new VisitChoices(Arrays.stream(teams).map(TestRound::id).toList(), days, null);
    }

    TestRound person(String name, String... boundTo) {
        Set<UUID> bodies = Arrays.stream(boundTo).map(TestRound::id).collect(Collectors.toSet());
        people.put(id(name), new LayoutPerson(id(name), bodies, List.of()));
        return this;
    }

    TestRound away(String name, DaySlot slot) {
        LayoutPerson person = people.get(id(name));
        people.put(person.id(), new LayoutPerson(person.id(), person.boundTo(), List.of(slot)));
        return this;
    }

    /** A team with a leader and a member who stay. */
    TestRound team(String name, String leader, String member) {
        return team(
                name,
                LayoutSeat.taken(id(name + "/leader"), SeatRole.LEADER, id(leader)),
                LayoutSeat.taken(id(name + "/member"), SeatRole.MEMBER, id(member)));
    }

    TestRound team(String name, LayoutSeat... seats) {
        teams.add(new LayoutTeam(id(name), List.of(seats)));
        return this;
    }

    /** A team whose people sit in no other of the group. */
    TestRound teamOf(String group, String name, LayoutSeat... seats) {
        teams.add(new LayoutTeam(id(name), id(group), List.of(seats)));
        return this;
    }

    static LayoutSeat open(String name, SeatRole role, String... candidates) {
        return LayoutSeat.open(
                id(name), role, Arrays.stream(candidates).map(TestRound::id).toList());
    }

    TestRound closed(LocalDate day) {
        closed.add(new ClosedDay(day, "Giỗ Tổ"));
        return this;
    }

    TestRound visit(LayoutVisit visit) {
        visits.add(visit);
        return this;
    }

    /** A whole day at the body of the same name, on any day of two weeks, for any team so far. */
    TestRound visit(String body) {
        return visit(body, "", VisitLength.WHOLE_DAY, week(10));
    }

    TestRound visit(String body, String zone, VisitLength length, List<LocalDate> days) {
        VisitChoices choices =
                new VisitChoices(teams.stream().map(LayoutTeam::id).toList(), days, null);
        return visit(LayoutVisit.open(id("visit " + body), id(body), zone, length, choices));
    }

    /** The visit of that body, put there by hand. */
    TestRound at(String body, DaySlot slot, String team) {
        visits.replaceAll(visit -> visit.id().equals(id("visit " + body))
                ? visit.at(new LayoutPlacing(slot, id(team))).pin()
                : visit);
        return this;
    }

    TestRound rules(LayoutRules others) {
        rules = others;
        return this;
    }

    LayoutProblem build() {
        return new LayoutProblem(closed, visits, teams, List.copyOf(people.values()), rules);
    }

    /**
     * A year of a province: 126 bodies in 12 zones, 5 teams of 4 out of 20 people, whole and half days, quarters as
     * periods, people with bonds and absences. With more visits than bodies each body has its next one a quarter later.
     */
    public static LayoutProblem year(int visits) {
        List<LocalDate> year = workingDays(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 12, 20));
        TestRound round = new TestRound();
        List.of(60, 61, 79, 80, 150, 151).forEach(day -> round.closed(year.get(day)));
        for (int i = 0; i < PEOPLE; i++) {
            round.person(who(i), body(i * 6), body(i * 5 + 3)).away(who(i), DaySlot.whole(year.get(i * 11 + 7)));
        }
        String[] leaders = who(0, 7);
        String[] deputies = who(3, 11);
        String[] others = who(6, PEOPLE);
        for (int i = 0; i < TEAMS; i++) {
            round.team(
                    "team " + i,
                    open("leader " + i, SeatRole.LEADER, leaders),
                    open("deputy " + i, SeatRole.DEPUTY, deputies),
                    open("secretary " + i, SeatRole.SECRETARY, others),
                    open("member " + i, SeatRole.MEMBER, others));
        }
        int quarter = year.size() / QUARTERS;
        for (int i = 0; i < visits; i++) {
            int from = (i % BODIES + i / BODIES) % QUARTERS * quarter;
            VisitLength length = i % 5 < 3 ? VisitLength.WHOLE_DAY : VisitLength.HALF_DAY;
            VisitChoices choices = new VisitChoices(
                    round.teams.stream().map(LayoutTeam::id).toList(),
                    year.subList(from, from + quarter),
                    year.get(from + i % 10));
            String zone = "zone " + i % BODIES * ZONES / BODIES;
            round.visit(LayoutVisit.open(id("visit " + i), id(body(i % BODIES)), zone, length, choices));
        }
        return round.build();
    }

    private static String who(int number) {
        return "person " + number;
    }

    private static String[] who(int from, int to) {
        return IntStream.range(from, to).mapToObj(TestRound::who).toArray(String[]::new);
    }

    private static String body(int number) {
        return "body " + number;
    }

    private static List<LocalDate> workingDays(LocalDate from, LocalDate to) {
        return Stream.iterate(from, day -> day.plusDays(1))
                .limit(from.until(to, java.time.temporal.ChronoUnit.DAYS) + 1)
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .toList();
    }

    /** Visits of each person of a result; whoever has a seat and no visit counts with none. */
    public static Map<UUID, Integer> loads(LayoutProblem problem, LayoutResult result) {
        Map<UUID, Integer> visitsOfTeam = new LinkedHashMap<>();
        result.placings().values().forEach(placing -> visitsOfTeam.merge(placing.team(), 1, Integer::sum));
        Map<UUID, Integer> loads = new LinkedHashMap<>();
        for (LayoutTeam team : problem.teams()) {
            for (LayoutSeat seat : team.seats()) {
                UUID person = result.people().get(seat.id());
                if (person != null) {
                    loads.merge(person, visitsOfTeam.getOrDefault(team.id(), 0), Integer::sum);
                }
            }
        }
        return loads;
    }
}
