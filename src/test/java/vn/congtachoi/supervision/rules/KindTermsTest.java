package vn.congtachoi.supervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congtachoi.supervision.rules.KindTerms.Step;

/** The way that a kind takes through the one table. */
class KindTermsTest {

    private static final KindTerms WHOLE = terms(
            new Step(VisitAct.DECIDE, true),
            new Step(VisitAct.NOTIFY, true),
            new Step(VisitAct.REPORT, false),
            new Step(VisitAct.BEGIN, true),
            new Step(VisitAct.MINUTE, true),
            new Step(VisitAct.SUMMARISE, true),
            new Step(VisitAct.CONCLUDE, true),
            new Step(VisitAct.REMEDY, false),
            new Step(VisitAct.COMPLETE, true));

    private static final KindTerms CRITIQUE = terms(
            new Step(VisitAct.SUMMARISE, true), new Step(VisitAct.CONCLUDE, true), new Step(VisitAct.COMPLETE, true));

    private static KindTerms terms(Step... steps) {
        return new KindTerms(
                SupervisionKind.INTERNAL_INSPECTION, 10, 5, 15, 20, 30, 3, "", true, List.of(steps), List.of(), 0);
    }

    @Test
    void aNeededStepComesFirstAndAnotherMayBeLeftOut() {
        assertThat(WHOLE.missingBefore(VisitAct.NOTIFY, VisitState.PLANNED)).contains(VisitAct.DECIDE);
        assertThat(WHOLE.missingBefore(VisitAct.BEGIN, VisitState.NOTIFIED)).isEmpty();
        assertThat(WHOLE.missingBefore(VisitAct.CONCLUDE, VisitState.MINUTED)).contains(VisitAct.SUMMARISE);
        assertThat(CRITIQUE.missingBefore(VisitAct.SUMMARISE, VisitState.PLANNED))
                .isEmpty();
    }

    @Test
    void whatComesNextIsTheFirstStepThatWaitsForNothing() {
        assertThat(WHOLE.next(VisitState.PLANNED)).contains(VisitAct.DECIDE);
        assertThat(WHOLE.next(VisitState.NOTIFIED)).contains(VisitAct.REPORT);
        assertThat(WHOLE.next(VisitState.REPORTED)).contains(VisitAct.BEGIN);
        assertThat(WHOLE.next(VisitState.MINUTED)).contains(VisitAct.SUMMARISE);
        assertThat(WHOLE.next(VisitState.CONCLUDED)).contains(VisitAct.COMPLETE);
        assertThat(WHOLE.next(VisitState.COMPLETED)).isEmpty();
        assertThat(CRITIQUE.next(VisitState.PLANNED)).contains(VisitAct.SUMMARISE);
    }

    @Test
    void aKindHasItsOwnStepsAndWhatHoldsForAll() {
        assertThat(CRITIQUE.has(VisitAct.DECIDE)).isFalse();
        assertThat(CRITIQUE.has(VisitAct.POSTPONE)).isTrue();
    }

    /** Whatever leads somewhere leads forward, except to open the minutes again. */
    @ParameterizedTest
    @EnumSource(VisitAct.class)
    void stepsLeadForward(VisitAct act) {
        VisitState to = act.to();
        for (VisitState from : VisitState.values()) {
            if (act.fits(from) && to != null && to.isLive() && act != VisitAct.REOPEN) {
                assertThat(to.depth()).as(act + " from " + from).isGreaterThan(from.depth());
            }
        }
    }
}
