package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.html.Div;
import vn.congtachoi.agenda.opinion.OpinionCount;
import vn.congtachoi.agenda.opinion.OpinionRow;
import vn.congtachoi.agenda.opinion.OpinionState;
import vn.congtachoi.agenda.opinion.Stance;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** How questions and what was answered to them are shown. */
final class OpinionWords {

    private OpinionWords() {}

    /** The state; an open one whose time has passed says so. */
    static StatusBadge badge(OpinionRow row) {
        return row.overdue()
                ? new StatusBadge(Texts.of("agenda.ui.opinion.overdue"), Tone.LATE)
                : new StatusBadge(
                        Texts.of("agenda.opinion.state", row.state()),
                        row.state().tone());
    }

    static String due(OpinionRow row) {
        return VnFormat.moment(row.due());
    }

    /** "Đồng ý 3/5 · chưa trả lời 1" */
    static String count(OpinionRow row) {
        OpinionCount count = row.count();
        String agreed = Texts.of("agenda.ui.opinion.agreed", count.of(Stance.AGREE), count.asked());
        boolean open = row.state() == OpinionState.ASKING && count.of(Stance.UNSAID) > 0;
        return open ? Texts.of("agenda.ui.opinion.agreed-open", agreed, count.of(Stance.UNSAID)) : agreed;
    }

    /** How many said what, as badges; what nobody said is left out. */
    static Div counts(OpinionCount count) {
        Div counts = new Div(new StatusBadge(
                Texts.of("agenda.ui.opinion.agreed", count.of(Stance.AGREE), count.asked()), Stance.AGREE.tone()));
        for (Stance stance : Stance.values()) {
            if (stance != Stance.AGREE && count.of(stance) > 0) {
                counts.add(new StatusBadge(
                        Texts.of("agenda.ui.opinion.counted", Texts.of("agenda.stance", stance), count.of(stance)),
                        stance.tone()));
            }
        }
        counts.addClassName("app-row");
        return counts;
    }

    static StatusBadge badge(Stance stance, boolean late) {
        String word = Texts.of("agenda.stance", stance);
        return new StatusBadge(late ? Texts.of("agenda.ui.opinion.late", word) : word, stance.tone());
    }
}
