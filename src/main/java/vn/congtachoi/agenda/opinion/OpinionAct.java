package vn.congtachoi.agenda.opinion;

import static vn.congtachoi.agenda.opinion.OpinionState.ASKING;
import static vn.congtachoi.agenda.opinion.OpinionState.DRAFT;
import static vn.congtachoi.agenda.opinion.OpinionState.ENDED;
import static vn.congtachoi.agenda.opinion.OpinionState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

/** The one table of a question's way: from which states an act leads where. All acts are the asker's. */
public enum OpinionAct {
    /** Gửi xin ý kiến. */
    ASK(EnumSet.of(DRAFT), ASKING),
    /** Kết thúc. */
    END(EnumSet.of(ASKING), ENDED),
    /** Rút lại. */
    WITHDRAW(EnumSet.of(DRAFT, ASKING), WITHDRAWN);

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final Set<OpinionState> from;

    private final OpinionState to;

    OpinionAct(Set<OpinionState> from, OpinionState to) {
        this.from = Set.copyOf(from);
        this.to = to;
    }

    /** Whether the act is possible in that state. */
    public boolean fits(OpinionState state) {
        return from.contains(state);
    }

    /** The state it leads to. */
    public OpinionState to() {
        return to;
    }

    /** Whether whoever does it must say why. */
    public boolean needsWords() {
        return this == WITHDRAW;
    }
}
