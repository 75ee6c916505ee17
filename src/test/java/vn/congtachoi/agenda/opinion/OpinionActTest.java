package vn.congtachoi.agenda.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The way of a question as one table. */
class OpinionActTest {

    private static List<OpinionAct> from(OpinionState state) {
        return Arrays.stream(OpinionAct.values()).filter(act -> act.fits(state)).toList();
    }

    @Test
    void aDraftIsSentAndWhatIsOpenIsEnded() {
        assertThat(from(OpinionState.DRAFT)).containsExactly(OpinionAct.ASK, OpinionAct.WITHDRAW);
        assertThat(from(OpinionState.ASKING)).containsExactly(OpinionAct.END, OpinionAct.WITHDRAW);
    }

    @Test
    void whatIsEndedStandsStill() {
        assertThat(from(OpinionState.ENDED)).isEmpty();
        assertThat(from(OpinionState.WITHDRAWN)).isEmpty();
    }

    @Test
    void answersAreCounted() {
        OpinionCount count = OpinionCount.of(List.of(Stance.AGREE, Stance.UNSAID, Stance.AGREE, Stance.DISAGREE));
        assertThat(count.asked()).isEqualTo(4);
        assertThat(count.of(Stance.AGREE)).isEqualTo(2);
        assertThat(count.of(Stance.AMEND)).isZero();
        assertThat(count.answered()).isEqualTo(3);
    }
}
