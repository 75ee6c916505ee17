package vn.congtachoi.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of a meeting's way, written a second time from the side of the states. */
class MeetingActTest {

    private static final Map<MeetingState, Set<MeetingAct>> OPEN = Map.of(
            MeetingState.DRAFT, EnumSet.of(MeetingAct.ANNOUNCE, MeetingAct.CANCEL),
            MeetingState.ANNOUNCED, EnumSet.of(MeetingAct.HOLD, MeetingAct.POSTPONE, MeetingAct.CANCEL),
            MeetingState.POSTPONED, EnumSet.of(MeetingAct.ANNOUNCE, MeetingAct.CANCEL),
            MeetingState.HELD, EnumSet.of(MeetingAct.CONCLUDE),
            MeetingState.CONCLUDED, EnumSet.of(MeetingAct.REOPEN),
            MeetingState.CANCELLED, EnumSet.noneOf(MeetingAct.class));

    @Test
    void eachStateOffersItsActsAndNoOther() {
        for (MeetingState state : MeetingState.values()) {
            Set<MeetingAct> fitting = Arrays.stream(MeetingAct.values())
                    .filter(act -> act.fits(state))
                    .collect(Collectors.toSet());
            assertThat(fitting).as(state.name()).isEqualTo(OPEN.get(state));
        }
    }

    @Test
    void noActLeadsToWhereItBegan() {
        for (MeetingAct act : MeetingAct.values()) {
            assertThat(act.fits(act.to())).as(act.name()).isFalse();
            assertThat(MeetingDeed.of(act).name()).isEqualTo(act.name());
        }
    }
}
