package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.congtachoi.agenda.opinion.OpinionAct;
import vn.congtachoi.agenda.opinion.OpinionAnswers;
import vn.congtachoi.agenda.opinion.OpinionDetail;
import vn.congtachoi.agenda.opinion.OpinionService;
import vn.congtachoi.agenda.opinion.Stance;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.SayDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** What whoever asks can do with her question now. */
@org.springframework.stereotype.Component
class OpinionActs {

    private final OpinionService opinions;
    private final OpinionAnswers answers;

    OpinionActs(OpinionService opinions, OpinionAnswers answers) {
        this.opinions = opinions;
        this.answers = answers;
    }

    /** To send it, or to end it once nobody is missing or the time is over. */
    Optional<ActionButton> primary(OpinionDetail detail, Runnable reload) {
        return due(detail).map(act -> ActionButton.primary(key(act), () -> run(act, detail, reload))
                .with(act == OpinionAct.ASK ? AppIcon.SEND : AppIcon.CHECK));
    }

    private static Optional<OpinionAct> due(OpinionDetail detail) {
        if (isOpen(OpinionAct.ASK, detail)) {
            return Optional.of(OpinionAct.ASK);
        }
        boolean done = detail.row().overdue() || detail.row().count().of(Stance.UNSAID) == 0;
        return isOpen(OpinionAct.END, detail) && done ? Optional.of(OpinionAct.END) : Optional.empty();
    }

    private static boolean isOpen(OpinionAct act, OpinionDetail detail) {
        return Optional.ofNullable(detail.acts().get(act))
                .filter(Decision::allowed)
                .isPresent();
    }

    List<Component> others(OpinionDetail detail, Runnable reload) {
        List<Component> others = new ArrayList<>();
        if (detail.mayChange().allowed()) {
            others.add(ActionButton.secondary("agenda.ui.page.change", () -> UI.getCurrent()
                    .navigate(OpinionsPage.PATH + "/" + detail.id() + "/sua")));
        }
        if (detail.mayRemind().allowed()) {
            others.add(ActionButton.secondary("agenda.ui.opinion.remind", () -> remind(detail, reload)));
        }
        Optional<OpinionAct> first = due(detail);
        for (OpinionAct act : OpinionAct.values()) {
            if (isOpen(act, detail) && first.filter(act::equals).isEmpty()) {
                others.add(
                        act == OpinionAct.WITHDRAW
                                ? ActionButton.danger(key(act), () -> run(act, detail, reload))
                                : ActionButton.secondary(key(act), () -> run(act, detail, reload)));
            }
        }
        return others;
    }

    private void remind(OpinionDetail detail, Runnable reload) {
        int reminded = answers.remind(detail.id());
        Toast.success("agenda.ui.opinion.reminded", reminded);
        reload.run();
    }

    private void run(OpinionAct act, OpinionDetail detail, Runnable reload) {
        String name = act.name().toLowerCase(Locale.ROOT);
        new SayDialog(
                        Texts.of("agenda.ui.opinion.ask." + name, detail.row().title()),
                        Texts.of("agenda.ui.opinion.text." + name),
                        act.needsWords() ? "agenda.ui.say.why" : "agenda.ui.say.words",
                        key(act),
                        words -> {
                            opinions.take(detail.id(), act, words);
                            Toast.success("agenda.ui.opinion.done." + name);
                            reload.run();
                        })
                .open();
    }

    private static String key(OpinionAct act) {
        return "agenda.ui.opinion.act." + act.name().toLowerCase(Locale.ROOT);
    }
}
