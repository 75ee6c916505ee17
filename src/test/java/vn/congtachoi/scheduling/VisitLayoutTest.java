package vn.congtachoi.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congtachoi.scheduling.TestRound.choices;
import static vn.congtachoi.scheduling.TestRound.day;
import static vn.congtachoi.scheduling.TestRound.id;
import static vn.congtachoi.scheduling.TestRound.open;
import static vn.congtachoi.scheduling.TestRound.week;

import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;

/** What a run makes of a problem. Runs end after a number of moves, so that a slow machine sees the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisitLayoutTest {

    private static final int MOVES = 2_000;
    private static final int BODIES = 126;

    private final VisitLayout layout = new VisitLayout();

    /** Without the portal around it nothing keeps the solver from telling of each step, which takes longer than the step. */
    @BeforeAll
    void quieten() {
        ((Logger) LoggerFactory.getLogger("ai.timefold")).setLevel(Level.WARN);
    }

    @AfterAll
    void stop() {
        layout.destroy();
    }

    private static TerminationConfig moves(long count) {
        return new TerminationConfig().withMoveCountLimit(count);
    }

    private LayoutResult solve(LayoutProblem problem, long moves) throws Exception {
        return layout.start(problem, moves(moves), progress -> {}).result().get(1, TimeUnit.MINUTES);
    }

    private LayoutResult solve(TestRound round) throws Exception {
        return solve(round.build(), MOVES);
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

    @Test
    void everythingFindsAPlaceAndNothingBreaks() throws Exception {
        TestRound round = round();
        for (int i = 0; i < 6; i++) {
            round.visit("body " + i);
        }
        LayoutResult result = solve(round);
        assertThat(result.placings()).hasSize(6);
        assertThat(result.breaks()).isEmpty();
        assertThat(result.hardBroken()).isZero();
        assertThat(result.firstFeasibleAfter()).isNotNull();
        assertThat(layout.check(round.build().with(result))).isEmpty();
    }

    @Test
    void whatIsPinnedNeverMoves() throws Exception {
        TestRound round = round().person("An", "bound").visit("bound").visit("free");
        round.at("bound", DaySlot.whole(day(5)), "one");
        LayoutResult result = solve(round);
        assertThat(result.placings().get(id("visit bound")))
                .isEqualTo(new LayoutPlacing(DaySlot.whole(day(5)), id("one")));
        assertThat(result.placings()).containsKey(id("visit free"));
        assertThat(result.breaks())
                .filteredOn(LayoutBreak::hard)
                .extracting(LayoutBreak::rule)
                .containsExactlyInAnyOrder(LayoutRule.OWN_BODY, LayoutRule.OUTSIDE_PERIOD);
        assertThat(result.firstFeasibleAfter()).isNull();
    }

    /** An could lead, and is needed where nobody else could be the member: even without a load to even out. */
    @Test
    void nobodySitsInTwoTeamsOfAGroup() throws Exception {
        TestRound round = new TestRound()
                .person("An")
                .person("Bình")
                .person("Cúc")
                .person("Dung")
                .teamOf(
                        "spring",
                        "one",
                        open("leader one", SeatRole.LEADER, "An", "Cúc"),
                        open("member one", SeatRole.MEMBER, "Dung"))
                .teamOf(
                        "spring",
                        "two",
                        open("leader two", SeatRole.LEADER, "Bình"),
                        open("member two", SeatRole.MEMBER, "An"));
        for (int i = 0; i < 4; i++) {
            round.visit("body " + i);
        }
        LayoutProblem problem = round.build();
        LayoutResult result = solve(
                problem.withRules(problem.rules().with(LayoutRule.EVEN_LOAD, new RuleWeight(RuleLevel.OFF, 1))), MOVES);
        assertThat(result.people().values()).hasSize(4).doesNotHaveDuplicates();
        assertThat(result.hardBroken()).isZero();
    }

    @Test
    void aPinnedDayStaysWhileATeamIsSought() throws Exception {
        LayoutProblem problem = round().person("An", "body").visit("body").build();
        LayoutVisit dayOnly = problem.visits()
                .getFirst()
                .at(LayoutPlacing.whole(day(3), null))
                .pin();
        LayoutResult result = solve(problem.withVisits(List.of(dayOnly)), MOVES);
        assertThat(result.placings().get(dayOnly.id())).isEqualTo(LayoutPlacing.whole(day(3), id("two")));
    }

    @Test
    void aPinnedDayWithoutATeamStandsBesideWhatIsOpen() throws Exception {
        LayoutProblem problem = round().visit("body").visit("another").build();
        LayoutVisit dayOnly = problem.visits()
                .getFirst()
                .at(LayoutPlacing.whole(day(3), null))
                .pin();
        LayoutResult result =
                solve(problem.withVisits(List.of(dayOnly, problem.visits().getLast())), MOVES);
        assertThat(result.placings().values()).extracting(LayoutPlacing::team).doesNotContainNull();
        assertThat(result.hardBroken()).isZero();
    }

    @Test
    void whatIsPinnedOpenStaysOpen() throws Exception {
        LayoutProblem problem = round().visit("body").build();
        LayoutVisit kept = problem.visits().getFirst().pin();
        assertThat(solve(problem.withVisits(List.of(kept)), MOVES).placings()).isEmpty();
    }

    /** Each of the two leaders is bound to a body that the plan as it stands gives to her team. */
    @Test
    void ownBodiesAreAvoidedBySwappingTeams() throws Exception {
        TestRound round = round().person("An", "Sông Cầu").person("Cúc", "Đức Xuân");
        round.visit("Sông Cầu", "", VisitLength.WHOLE_DAY, week(1))
                .visit("Đức Xuân", "", VisitLength.WHOLE_DAY, week(1));
        LayoutProblem problem = round.build()
                .placed(id("visit Sông Cầu"), LayoutPlacing.whole(day(0), id("one")))
                .placed(id("visit Đức Xuân"), LayoutPlacing.whole(day(0), id("two")));
        assertThat(layout.check(problem)).extracting(LayoutBreak::rule).containsOnly(LayoutRule.OWN_BODY);
        LayoutResult result = solve(problem, MOVES);
        assertThat(result.breaks()).isEmpty();
        assertThat(result.placings().get(id("visit Sông Cầu")).team()).isEqualTo(id("two"));
    }

    @Test
    void seatsAreFilledByPeopleWhoMayGo() throws Exception {
        TestRound round = new TestRound()
                .person("An", "Sông Cầu")
                .person("Bình")
                .person("Cúc")
                .team(
                        "one",
                        open("leader", SeatRole.LEADER, "An", "Bình"),
                        open("member", SeatRole.MEMBER, "An", "Cúc"))
                .visit("Sông Cầu");
        LayoutResult result = solve(round);
        assertThat(result.people()).containsEntry(id("leader"), id("Bình")).containsEntry(id("member"), id("Cúc"));
        assertThat(result.hardBroken()).isZero();
    }

    @Test
    void theSameProblemGivesTheSamePlan() throws Exception {
        LayoutProblem year = TestRound.year(BODIES);
        LayoutResult one = solve(year, MOVES);
        LayoutResult other = solve(year, MOVES);
        assertThat(one.placings()).isEqualTo(other.placings());
        assertThat(one.people()).isEqualTo(other.people());
        assertThat(one.breaks()).isEqualTo(other.breaks());
    }

    @Test
    void aYearIsWholeAndItsLoadIsEven() throws Exception {
        LayoutProblem year = TestRound.year(BODIES);
        LayoutResult result = solve(year, 5 * MOVES);
        assertThat(result.placings()).hasSize(BODIES);
        assertThat(result.breaks()).filteredOn(LayoutBreak::hard).isEmpty();
        var loads = TestRound.loads(year, result).values();
        assertThat(Collections.max(loads) - Collections.min(loads)).isLessThanOrEqualTo(1);
    }

    @Test
    void aVisitWithoutADayIsNamedAndTheOthersAreLaidOut() throws Exception {
        TestRound round = round().visit("Sông Cầu", "", VisitLength.WHOLE_DAY, week(1))
                .visit("Đức Xuân")
                .closed(day(0));
        assertThat(layout.contradictions(round.build())).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo(LayoutRule.NO_DAY_LEFT);
            assertThat(found.visits()).containsExactly(id("visit Sông Cầu"));
        });
        LayoutResult result = solve(round);
        assertThat(result.placings()).containsOnlyKeys(id("visit Đức Xuân"));
        assertThat(result.breaks()).extracting(LayoutBreak::rule).contains(LayoutRule.NO_DAY_LEFT);
        assertThat(result.hardBroken()).isEqualTo(1);
    }

    @Test
    void aBodyThatEverybodyIsBoundToIsNamed() throws Exception {
        TestRound round =
                round().person("An", "Sông Cầu").person("Dung", "Sông Cầu").visit("Sông Cầu");
        assertThat(layout.contradictions(round.build()))
                .extracting(LayoutBreak::rule)
                .containsExactly(LayoutRule.NO_TEAM_LEFT);
        assertThat(solve(round).breaks())
                .extracting(LayoutBreak::rule)
                .contains(LayoutRule.NO_TEAM_LEFT, LayoutRule.OWN_BODY);
    }

    @Test
    void moreVisitsThanDaysOfATeamAreCounted() {
        TestRound round = round();
        for (int i = 0; i < 6; i++) {
            VisitChoices choices = choices(i == 5 ? week(10) : week(4), "one");
            round.visit(LayoutVisit.open(id("visit " + i), id("body " + i), "", VisitLength.WHOLE_DAY, choices));
        }
        assertThat(layout.contradictions(round.build())).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo(LayoutRule.TOO_FEW_DAYS);
            assertThat(found.team()).isEqualTo(id("one"));
            assertThat(found.visits()).hasSize(5);
            assertThat(found.size()).as("half days that lack").isEqualTo(2);
        });
        round.closed(day(0));
        assertThat(layout.contradictions(round.build()).getFirst().size()).isEqualTo(4);
    }

    @Test
    void twoVisitsOfABodyInOneMonthAreACertainBreak() {
        TestRound round = round().visit("Sông Cầu")
                .visit(LayoutVisit.done(id("before"), id("Sông Cầu"), "", DaySlot.whole(day(-7)), id("two")));
        assertThat(layout.contradictions(round.build()))
                .extracting(LayoutBreak::rule)
                .containsExactly(LayoutRule.BODY_TOO_SOON);
    }

    @Test
    void aCancelledRunKeepsItsBest() throws Exception {
        LayoutProblem year = TestRound.year(BODIES);
        CompletableFuture<LayoutProgress> firstWhole = new CompletableFuture<>();
        LayoutRun run = layout.start(year, Duration.ofMinutes(10), progress -> {
            if (progress.isFeasible()) {
                firstWhole.complete(progress);
            }
        });
        firstWhole.get(1, TimeUnit.MINUTES);
        run.cancel();
        LayoutResult result = run.result().get(10, TimeUnit.SECONDS);
        assertThat(result.placings()).hasSize(BODIES);
        assertThat(result.hardBroken()).isZero();
    }

    @Test
    void aRunThatIsCancelledBeforeItBeginsLeavesWhatStands() throws Exception {
        LayoutProblem year = TestRound.year(BODIES);
        List<LayoutRun> runs = new ArrayList<>();
        for (int i = 0; i <= Runtime.getRuntime().availableProcessors(); i++) {
            runs.add(layout.start(year, Duration.ofMinutes(10), progress -> {}));
        }
        LayoutRun waiting = runs.getLast();
        waiting.cancel();
        runs.forEach(LayoutRun::cancel);
        assertThat(waiting.result().get(30, TimeUnit.SECONDS).placings()).isEmpty();
    }

    @Test
    void whoListensMayFail() throws Exception {
        LayoutRun run = layout.start(round().visit("body").build(), moves(1000), progress -> {
            throw new IllegalStateException("gone");
        });
        assertThat(run.result().get(1, TimeUnit.MINUTES).placings()).hasSize(1);
    }

    @Test
    void nothingToLayOutIsJudgedAsItStands() throws Exception {
        TestRound round = round().visit("body").at("body", DaySlot.whole(day(0)), "one");
        assertThat(solve(round).placings()).hasSize(1);
        assertThat(solve(new TestRound()).breaks()).isEmpty();
    }

    @Test
    void anIdThatNamesNobodyIsRefused() {
        TestRound round = new TestRound().team("one", "An", "Bình");
        assertThatThrownBy(round::build).isInstanceOf(IllegalArgumentException.class);
        UUID twice = id("visit body");
        TestRound doubled = round().visit("body").visit("body");
        assertThatThrownBy(doubled::build).hasMessageContaining(twice.toString());
    }
}
