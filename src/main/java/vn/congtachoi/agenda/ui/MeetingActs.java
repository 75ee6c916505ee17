package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.congtachoi.agenda.GuestAnswer;
import vn.congtachoi.agenda.GuestRow;
import vn.congtachoi.agenda.MeetingAct;
import vn.congtachoi.agenda.MeetingAnswers;
import vn.congtachoi.agenda.MeetingChoices;
import vn.congtachoi.agenda.MeetingDetail;
import vn.congtachoi.agenda.MeetingRoute;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.SayDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** What she can do with a meeting now: the step that is due first. */
@org.springframework.stereotype.Component
class MeetingActs {

    private static final List<MeetingAct> PRIMARY = List.of(MeetingAct.ANNOUNCE, MeetingAct.HOLD, MeetingAct.CONCLUDE);

    private final MeetingRoute route;
    private final MeetingAnswers answers;
    private final MeetingChoices choices;
    private final CurrentActor actor;

    MeetingActs(MeetingRoute route, MeetingAnswers answers, MeetingChoices choices, CurrentActor actor) {
        this.route = route;
        this.answers = answers;
        this.choices = choices;
        this.actor = actor;
    }

    /** Her own answer, then what comes out of the meeting, then the step of its way; empty when it waits for others. */
    Optional<ActionButton> primary(MeetingDetail detail, Runnable reload) {
        Optional<GuestRow> asked = asked(detail);
        if (asked.isPresent()) {
            return Optional.of(ActionButton.primary("agenda.ui.answer.give", () -> answer(asked.get(), reload))
                    .with(AppIcon.CHECK));
        }
        if (isUnwritten(detail)) {
            return Optional.of(ActionButton.primary("agenda.ui.record.write", () -> write(detail))
                    .with(AppIcon.PENCIL));
        }
        return due(detail).map(act -> ActionButton.primary(key(act), () -> run(act, detail, reload))
                .with(AppIcon.CHECK));
    }

    /** An invitation of hers that nobody has answered. */
    private Optional<GuestRow> asked(MeetingDetail detail) {
        return detail.guests().stream()
                .filter(guest -> guest.mayAnswer() && guest.answer() == GuestAnswer.PENDING)
                .filter(guest -> isHers(guest, detail))
                .findFirst();
    }

    /** Her own, or her unit's; whoever arranges the meeting may answer for others without being asked to. */
    private boolean isHers(GuestRow guest, MeetingDetail detail) {
        return guest.invitee().personId() == null
                ? !detail.mayChange().allowed()
                : actor.person().personId().equals(guest.invitee().personId());
    }

    private static boolean isUnwritten(MeetingDetail detail) {
        return detail.mayRecord().allowed()
                && detail.minutes().isEmpty()
                && detail.conclusions().isEmpty();
    }

    private static Optional<MeetingAct> due(MeetingDetail detail) {
        return PRIMARY.stream().filter(act -> isOpen(act, detail)).findFirst();
    }

    private static boolean isOpen(MeetingAct act, MeetingDetail detail) {
        return Optional.ofNullable(detail.acts().get(act))
                .filter(Decision::allowed)
                .isPresent();
    }

    /** The other acts that she may take. */
    List<Component> others(MeetingDetail detail, Runnable reload) {
        List<Component> others = new ArrayList<>();
        boolean unwritten = isUnwritten(detail);
        if (detail.mayChange().allowed()) {
            others.add(ActionButton.secondary(
                    "agenda.ui.page.change", () -> UI.getCurrent().navigate("cuoc-hop/" + detail.id() + "/sua")));
        }
        if (detail.mayRecord().allowed() && !unwritten) {
            others.add(ActionButton.secondary("agenda.ui.record.write", () -> write(detail)));
        }
        boolean taken = asked(detail).isPresent() || unwritten;
        Optional<MeetingAct> first = taken ? Optional.empty() : due(detail);
        for (MeetingAct act : MeetingAct.values()) {
            boolean pointless = unwritten && act == MeetingAct.CONCLUDE;
            if (isOpen(act, detail) && !pointless && first.filter(act::equals).isEmpty()) {
                others.add(
                        act == MeetingAct.CANCEL
                                ? ActionButton.danger(key(act), () -> run(act, detail, reload))
                                : ActionButton.secondary(key(act), () -> run(act, detail, reload)));
            }
        }
        return others;
    }

    private static void write(MeetingDetail detail) {
        UI.getCurrent().navigate("cuoc-hop/" + detail.id() + "/ket-luan");
    }

    /** Asks whether whoever is invited comes, and takes the answer. */
    void answer(GuestRow guest, Runnable reload) {
        new AnswerDialog(guest, choices.standIns(guest.invitee()), (answer, standIn, words) -> {
                    answers.answer(guest.id(), answer, standIn, words);
                    Toast.success("agenda.ui.answer.done");
                    reload.run();
                })
                .open();
    }

    private void run(MeetingAct act, MeetingDetail detail, Runnable reload) {
        String name = name(act);
        new SayDialog(
                        Texts.of("agenda.ui.ask." + name, detail.row().title()),
                        Texts.of("agenda.ui.text." + name),
                        act.needsWords() ? "agenda.ui.say.why" : "agenda.ui.say.words",
                        key(act),
                        words -> {
                            route.take(detail.id(), act, words);
                            Toast.success("agenda.ui.done." + name);
                            reload.run();
                        })
                .open();
    }

    private static String key(MeetingAct act) {
        return "agenda.ui.act." + name(act);
    }

    private static String name(MeetingAct act) {
        return act.name().toLowerCase(Locale.ROOT);
    }
}
