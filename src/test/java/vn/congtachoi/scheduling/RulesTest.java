package vn.congtachoi.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtachoi.scheduling.TestRound.choices;
import static vn.congtachoi.scheduling.TestRound.day;
import static vn.congtachoi.scheduling.TestRound.id;
import static vn.congtachoi.scheduling.TestRound.open;
import static vn.congtachoi.scheduling.TestRound.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Each rule as it breaks and as it holds, in plans made by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulesTest {

    private final VisitLayout layout = new VisitLayout();

    @AfterAll
    void stop() {
        layout.destroy();
    }

    private static TestRound round() {
        return new TestRound()
                .person("An")
                .person("Bình")
                .person("Cúc")
                .person("Dung")
                .team("one", "An", "Bình")
                .team("two", "Cúc", "Dung");
    }

    private static DaySlot whole(int day) {
        return DaySlot.whole(day(day));
    }

    private static DaySlot morning(int day) {
        return new DaySlot(day(day), DayPart.MORNING);
    }

    private static DaySlot afternoon(int day) {
        return new DaySlot(day(day), DayPart.AFTERNOON);
    }

    private List<LayoutBreak> breaks(LayoutRule rule, TestRound round) {
        return layout.check(round.build()).stream()
                .filter(found -> found.rule() == rule)
                .toList();
    }

    private LayoutBreak onlyBreak(LayoutRule rule, TestRound round) {
        List<LayoutBreak> found = layout.check(round.build());
        assertThat(found).extracting(LayoutBreak::rule).containsOnlyOnce(rule);
        assertThat(found)
                .filteredOn(LayoutBreak::hard)
                .extracting(LayoutBreak::rule)
                .containsOnly(rule);
        return found.getFirst();
    }

    private void holds(TestRound round) {
        assertThat(layout.check(round.build())).filteredOn(LayoutBreak::hard).isEmpty();
    }

    @Test
    void aTeamIsAtOnePlaceAtATime() {
        TestRound round =
                round().visit("Sông Cầu", "", VisitLength.HALF_DAY, week(10)).visit("Đức Xuân");
        LayoutBreak twice = onlyBreak(
                LayoutRule.TEAM_TWICE, round.at("Sông Cầu", afternoon(0), "one").at("Đức Xuân", whole(0), "one"));
        assertThat(twice.visits()).containsExactlyInAnyOrder(id("visit Sông Cầu"), id("visit Đức Xuân"));
        assertThat(twice.team()).isEqualTo(id("one"));
        assertThat(twice.day()).isEqualTo(day(0));
        holds(round.at("Đức Xuân", whole(0), "two"));
        holds(round.at("Đức Xuân", whole(1), "one"));
        holds(round().visit("Sông Cầu", "", VisitLength.HALF_DAY, week(10))
                .visit("Đức Xuân", "", VisitLength.HALF_DAY, week(10))
                .at("Sông Cầu", morning(0), "one")
                .at("Đức Xuân", afternoon(0), "one"));
    }

    @Test
    void nobodyIsInTwoTeamsAtOneTime() {
        TestRound round = round().team("three", "An", "Dung").visit("Sông Cầu").visit("Đức Xuân");
        LayoutBreak twice = onlyBreak(
                LayoutRule.PERSON_TWICE, round.at("Sông Cầu", whole(0), "one").at("Đức Xuân", whole(0), "three"));
        assertThat(twice.person()).isEqualTo(id("An"));
        assertThat(twice.visits()).hasSize(2);
        holds(round.at("Đức Xuân", whole(1), "three"));
    }

    @Test
    void nobodyInspectsABodyThatSheIsBoundTo() {
        TestRound round = round().person("Bình", "Sông Cầu").visit("Sông Cầu");
        LayoutBreak own = onlyBreak(LayoutRule.OWN_BODY, round.at("Sông Cầu", whole(0), "one"));
        assertThat(own.person()).isEqualTo(id("Bình"));
        assertThat(own.team()).isEqualTo(id("one"));
        assertThat(own.visits()).containsExactly(id("visit Sông Cầu"));
        holds(round.at("Sông Cầu", whole(0), "two"));
    }

    @Test
    void aHolidayIsClosed() {
        TestRound round = round().visit("Sông Cầu").closed(day(2));
        assertThat(onlyBreak(LayoutRule.CLOSED_DAY, round.at("Sông Cầu", whole(2), "one"))
                        .day())
                .isEqualTo(day(2));
        holds(round.at("Sông Cầu", whole(3), "one"));
    }

    /** The caller may have taken the holiday out of the days: it is told as a holiday all the same, and once. */
    @Test
    void aHolidayThatIsNotAmongTheDaysIsToldOnce() {
        List<LocalDate> days =
                week(5).stream().filter(day -> !day.equals(day(2))).toList();
        TestRound round =
                round().visit("Sông Cầu", "", VisitLength.WHOLE_DAY, days).closed(day(2));
        onlyBreak(LayoutRule.CLOSED_DAY, round.at("Sông Cầu", whole(2), "one"));
    }

    @Test
    void aVisitLiesInItsPeriod() {
        TestRound round = round().visit("Sông Cầu", "", VisitLength.WHOLE_DAY, week(5));
        onlyBreak(LayoutRule.OUTSIDE_PERIOD, round.at("Sông Cầu", whole(7), "one"));
        onlyBreak(LayoutRule.OUTSIDE_PERIOD, round.at("Sông Cầu", whole(5), "one"));
        holds(round.at("Sông Cầu", whole(4), "one"));
    }

    /** A day that is chosen is judged before anybody goes. */
    @Test
    void aDayWithoutATeamIsJudged() {
        LayoutProblem problem = round().visit("Sông Cầu").closed(day(2)).build();
        assertThat(layout.check(problem.placed(id("visit Sông Cầu"), LayoutPlacing.whole(day(2), null))))
                .extracting(LayoutBreak::rule)
                .containsExactly(LayoutRule.CLOSED_DAY);
    }

    @Test
    void theBodyHearsOfItInTime() {
        VisitChoices choices = new VisitChoices(List.of(id("one")), week(10), day(4));
        TestRound round = round().visit(
                        LayoutVisit.open(id("visit Sông Cầu"), id("Sông Cầu"), "", VisitLength.WHOLE_DAY, choices));
        onlyBreak(LayoutRule.TOO_SHORT_NOTICE, round.at("Sông Cầu", whole(3), "one"));
        holds(round.at("Sông Cầu", whole(4), "one"));
    }

    @Test
    void aBodyIsLeftAloneForThirtyDays() {
        TestRound round = round().visit("Sông Cầu", "", VisitLength.WHOLE_DAY, week(40))
                .visit(LayoutVisit.done(id("before"), id("Sông Cầu"), "", whole(0), id("two")));
        LayoutBreak soon = onlyBreak(LayoutRule.BODY_TOO_SOON, round.at("Sông Cầu", whole(29), "one"));
        assertThat(soon.size()).isEqualTo(29);
        assertThat(soon.visits()).containsExactly(id("before"), id("visit Sông Cầu"));
        holds(round.at("Sông Cầu", whole(30), "one"));
        holds(round.at("Sông Cầu", whole(15), "one").rules(new LayoutRules(Map.of(), 15, 3)));
    }

    @Test
    void whoIsAwayDoesNotGo() {
        TestRound round = round().away("Cúc", morning(1)).visit("Sông Cầu", "", VisitLength.HALF_DAY, week(5));
        LayoutBreak away = onlyBreak(LayoutRule.PERSON_AWAY, round.at("Sông Cầu", morning(1), "two"));
        assertThat(away.person()).isEqualTo(id("Cúc"));
        holds(round.at("Sông Cầu", afternoon(1), "two"));
        holds(round.at("Sông Cầu", morning(1), "one"));
    }

    @Test
    void aVisitGoesToOneOfItsTeams() {
        TestRound round = round().visit(LayoutVisit.open(
                id("visit Sông Cầu"), id("Sông Cầu"), "", VisitLength.WHOLE_DAY, choices(week(5), "two")));
        onlyBreak(LayoutRule.WRONG_TEAM, round.at("Sông Cầu", whole(0), "one"));
        holds(round.at("Sông Cầu", whole(0), "two"));
    }

    @Test
    void aTeamThatGoesIsWhole() {
        TestRound round = round().team("three", open("member of three", SeatRole.MEMBER, "An"))
                .visit("Sông Cầu");
        assertThat(breaks(LayoutRule.NO_LEADER, round)).as("nobody goes yet").isEmpty();
        round.at("Sông Cầu", whole(0), "three");
        assertThat(layout.check(round.build()))
                .filteredOn(LayoutBreak::hard)
                .extracting(LayoutBreak::rule, LayoutBreak::team)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LayoutRule.NO_LEADER, id("three")),
                        org.assertj.core.groups.Tuple.tuple(LayoutRule.SEAT_EMPTY, id("three")));
        holds(round.at("Sông Cầu", whole(0), "one"));
    }

    @Test
    void nobodyHasTwoSeatsOfATeam() {
        TestRound round = round().team("three", "An", "An").visit("Sông Cầu");
        LayoutBreak twice = onlyBreak(LayoutRule.SEAT_DOUBLE, round.at("Sông Cầu", whole(0), "three"));
        assertThat(twice.person()).isEqualTo(id("An"));
    }

    @Test
    void nobodyIsGivenToTwoTeamsOfAGroup() {
        LayoutSeat taken = LayoutSeat.taken(id("taken"), SeatRole.LEADER, id("An"));
        LayoutSeat given = open("given", SeatRole.LEADER, "An", "Bình").of(id("An"));
        LayoutBreak twice = onlyBreak(
                LayoutRule.TWO_TEAMS, round().teamOf("spring", "three", taken).teamOf("spring", "four", given));
        assertThat(twice.person()).isEqualTo(id("An"));
        assertThat(twice.team()).isEqualTo(id("four"));
        holds(round().teamOf("spring", "three", taken).teamOf("autumn", "four", given));
        holds(round().teamOf("spring", "three", taken).teamOf("spring", "four", given.of(id("Bình"))));
        LayoutSeat byHand = LayoutSeat.taken(id("by hand"), SeatRole.LEADER, id("An"));
        holds(round().teamOf("spring", "three", taken).teamOf("spring", "four", byHand));
    }

    @Test
    void aTeamHasNoMoreThanSoManyVisitsAWeek() {
        TestRound round = round();
        for (int i = 0; i < 4; i++) {
            round.visit("body " + i).at("body " + i, whole(i), "one");
        }
        assertThat(breaks(LayoutRule.SAME_TEAM_DAYS, round)).singleElement().satisfies(week -> {
            assertThat(week.hard()).isFalse();
            assertThat(week.day()).isEqualTo(day(0));
            assertThat(week.size()).isEqualTo(4);
            assertThat(week.visits()).startsWith(id("visit body 0")).hasSize(4);
        });
        assertThat(breaks(LayoutRule.SAME_TEAM_DAYS, round.at("body 3", whole(7), "one")))
                .isEmpty();
    }

    @Test
    void aLoadThatDiffersByMoreThanOneIsToldByName() {
        TestRound round = round();
        for (int i = 0; i < 3; i++) {
            round.visit("body " + i).at("body " + i, whole(i), "one");
        }
        assertThat(breaks(LayoutRule.EVEN_LOAD, round))
                .extracting(LayoutBreak::person, LayoutBreak::size)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(id("An"), 3L),
                        org.assertj.core.groups.Tuple.tuple(id("Bình"), 3L));
        assertThat(breaks(LayoutRule.EVEN_LOAD, round.at("body 2", whole(2), "two")))
                .isEmpty();
    }

    @Test
    void halfDaysOfADayLieTogether() {
        TestRound round = round().visit("Sông Cầu", "north", VisitLength.HALF_DAY, week(5))
                .visit("Đức Xuân", "south", VisitLength.HALF_DAY, week(5))
                .at("Sông Cầu", morning(0), "one");
        assertThat(breaks(LayoutRule.JOURNEY_OF_DAY, round.at("Đức Xuân", afternoon(0), "one")))
                .singleElement()
                .satisfies(journey -> assertThat(journey.day()).isEqualTo(day(0)));
        assertThat(breaks(LayoutRule.JOURNEY_OF_DAY, round.at("Đức Xuân", afternoon(0), "two")))
                .isEmpty();
    }

    /** From Friday to Monday they are neighbours: nobody works between. */
    @Test
    void aZoneIsVisitedInOneJourney() {
        TestRound round = round().visit("Sông Cầu", "north", VisitLength.WHOLE_DAY, week(10))
                .visit("Đức Xuân", "north", VisitLength.WHOLE_DAY, week(10))
                .at("Sông Cầu", whole(4), "one");
        assertThat(breaks(LayoutRule.JOURNEY_OF_ZONE, round.at("Đức Xuân", whole(7), "one")))
                .isEmpty();
        assertThat(breaks(LayoutRule.JOURNEY_OF_ZONE, round.at("Đức Xuân", whole(8), "one")))
                .singleElement()
                .satisfies(zone -> assertThat(zone.size()).isEqualTo(2));
        assertThat(breaks(LayoutRule.JOURNEY_OF_ZONE, round.at("Đức Xuân", whole(7), "two")))
                .hasSize(1);
    }

    @Test
    void aRuleIsWeighedOrLeftOut() {
        TestRound round = round().visit("Sông Cầu").closed(day(2)).at("Sông Cầu", whole(2), "one");
        round.rules(LayoutRules.usual().with(LayoutRule.CLOSED_DAY, RuleWeight.soft(5)));
        assertThat(breaks(LayoutRule.CLOSED_DAY, round))
                .extracting(LayoutBreak::hard)
                .containsExactly(false);
        round.rules(LayoutRules.usual().with(LayoutRule.CLOSED_DAY, RuleWeight.off()));
        assertThat(breaks(LayoutRule.CLOSED_DAY, round)).isEmpty();
    }

    /** What took place is nobody's mistake any more. */
    @Test
    void whatIsDoneIsNotJudged() {
        holds(round().person("An", "Sông Cầu")
                .closed(day(0))
                .visit(LayoutVisit.done(id("before"), id("Sông Cầu"), "", whole(0), id("one")))
                .visit(LayoutVisit.done(id("same day"), id("Đức Xuân"), "", whole(0), id("one"))));
    }
}
