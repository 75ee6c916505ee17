package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.indicator.RoundState;
import vn.congtachoi.indicator.Rounds;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** Whether a round is open, and locking and reopening it. */
class RoundStateSection extends Composite<Div> {

    private final RoundRow round;
    private final Rounds rounds;
    private final Runnable changed;

    RoundStateSection(RoundRow round, Rounds rounds, Runnable changed) {
        this.round = round;
        this.rounds = rounds;
        this.changed = changed;
        getContent().addClassName("app-rounds__card");
        Div foot = new Div(
                new StatusBadge(
                        Texts.of("indicator.round-state", round.state()),
                        round.state() == RoundState.LOCKED ? Tone.DONE : Tone.ACTIVE),
                round.state() == RoundState.LOCKED
                        ? ActionButton.secondary("indicator.ui.round.reopen", this::reopen)
                                .with(AppIcon.ROTATE_CCW)
                        : ActionButton.secondary("indicator.ui.round.lock", this::lock)
                                .with(AppIcon.LOCK));
        foot.addClassName("app-rounds__foot");
        getContent().add(foot, new Span(words()));
    }

    private String words() {
        Instant until = round.reopenedUntil();
        if (round.state() == RoundState.REOPENED && until != null) {
            return Texts.of("indicator.ui.round.reopened-until", VnFormat.moment(until), round.stateReason());
        }
        return Texts.of(
                round.state() == RoundState.LOCKED ? "indicator.ui.round.locked-line" : "indicator.ui.round.open-line",
                round.openedByName(),
                VnFormat.moment(round.openedAt()));
    }

    private void lock() {
        ConfirmStep.ask(
                Texts.of("indicator.ui.round.lock.title", round.name()),
                Texts.of("indicator.ui.round.lock.text"),
                "indicator.ui.round.lock",
                () -> {
                    rounds.lock(round.id());
                    Toast.success("indicator.ui.round.locked");
                    changed.run();
                });
    }

    private void reopen() {
        new ReopenDialog(round.name(), (until, reason) -> {
                    rounds.reopen(round.id(), reason, until);
                    Toast.success("indicator.ui.round.reopened");
                    changed.run();
                })
                .open();
    }
}
