package vn.congtachoi.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtachoi.recommendation.RecommendationAct.ANSWER;
import static vn.congtachoi.recommendation.RecommendationAct.CLOSE_OBSOLETE;
import static vn.congtachoi.recommendation.RecommendationAct.CLOSE_PROVEN;
import static vn.congtachoi.recommendation.RecommendationAct.CLOSE_STATED;
import static vn.congtachoi.recommendation.RecommendationAct.DISAGREE;
import static vn.congtachoi.recommendation.RecommendationAct.EXTEND;
import static vn.congtachoi.recommendation.RecommendationAct.KEEP_OPEN;
import static vn.congtachoi.recommendation.RecommendationAct.REOPEN;
import static vn.congtachoi.recommendation.RecommendationAct.REPORT_UP;
import static vn.congtachoi.recommendation.RecommendationAct.START;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The way of a recommendation as one table. */
class RecommendationActTest {

    private static List<RecommendationAct> from(RecommendationState state) {
        return Arrays.stream(RecommendationAct.values())
                .filter(act -> act.fits(state))
                .toList();
    }

    @Test
    void whatLiesWithTheAddresseeIsStartedAnsweredOrDisagreedWith() {
        assertThat(from(RecommendationState.NOT_STARTED))
                .containsExactly(START, ANSWER, DISAGREE, EXTEND, REPORT_UP, CLOSE_OBSOLETE);
        assertThat(from(RecommendationState.IN_PROGRESS))
                .containsExactly(ANSWER, DISAGREE, EXTEND, REPORT_UP, CLOSE_OBSOLETE);
        assertThat(from(RecommendationState.NOT_MET))
                .containsExactly(START, ANSWER, DISAGREE, EXTEND, REPORT_UP, CLOSE_OBSOLETE);
        assertThat(from(RecommendationState.DISAGREED))
                .containsExactly(START, ANSWER, EXTEND, REPORT_UP, CLOSE_OBSOLETE);
    }

    @Test
    void onlyWhatWasAnsweredIsConfirmed() {
        assertThat(from(RecommendationState.ANSWERED))
                .containsExactly(CLOSE_PROVEN, CLOSE_STATED, KEEP_OPEN, EXTEND, REPORT_UP, CLOSE_OBSOLETE);
    }

    @Test
    void whatIsClosedIsReopenedAtMost() {
        for (RecommendationState state : RecommendationState.values()) {
            if (!state.isOpen()) {
                assertThat(from(state)).containsExactly(REOPEN);
            }
        }
    }

    @Test
    void moreTimeLeavesItWhereItIsAndClosingEndsIt() {
        for (RecommendationState state : RecommendationState.OPEN) {
            assertThat(EXTEND.to(state)).isEqualTo(state);
        }
        assertThat(Arrays.stream(RecommendationAct.values()).filter(RecommendationAct::isClosing))
                .containsExactlyInAnyOrder(CLOSE_PROVEN, CLOSE_STATED, CLOSE_OBSOLETE)
                .allSatisfy(
                        act -> assertThat(act.to(RecommendationState.ANSWERED).isOpen())
                                .isFalse());
        assertThat(REPORT_UP.to(RecommendationState.NOT_STARTED).isOpen()).isTrue();
    }
}
