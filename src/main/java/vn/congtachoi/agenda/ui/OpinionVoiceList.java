package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.UUID;
import vn.congtachoi.agenda.opinion.OpinionAnswers;
import vn.congtachoi.agenda.opinion.OpinionDetail;
import vn.congtachoi.agenda.opinion.Stance;
import vn.congtachoi.agenda.opinion.VoiceRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** Whoever is asked, and what each said. */
class OpinionVoiceList extends Composite<UnorderedList> {

    private final OpinionAnswers answers;
    private final UUID me;
    private final Runnable reload;

    /** @param me who reads: she has her own panel for her own answer */
    OpinionVoiceList(OpinionDetail detail, OpinionAnswers answers, UUID me, Runnable reload) {
        this.answers = answers;
        this.me = me;
        this.reload = reload;
        getContent().addClassName("app-meeting-guests");
        detail.voices().forEach(voice -> getContent().add(line(voice)));
    }

    private ListItem line(VoiceRow voice) {
        Div words = new Div(new Span(voice.name()), new Span(voice.post()));
        words.addClassName("app-cell-lines");
        if (!voice.words().isEmpty()) {
            Span said = new Span(voice.words());
            said.addClassName("app-opinion-said");
            words.add(said);
        }
        Div marks = new Div(OpinionWords.badge(voice.stance(), voice.late()));
        marks.addClassName("app-row");
        Instant at = voice.answeredAt();
        if (at != null) {
            Span when = new Span(
                    voice.enteredBy().isEmpty()
                            ? VnFormat.moment(at)
                            : Texts.of("agenda.ui.opinion.entered", VnFormat.moment(at), voice.enteredBy()));
            when.addClassName("app-quiet");
            marks.add(when);
        }
        if (voice.mayAnswer() && !voice.personId().equals(me)) {
            marks.add(ActionButton.quiet("agenda.ui.opinion.enter", () -> enter(voice)));
        }
        return new ListItem(words, marks);
    }

    /** What somebody told her by telephone or on paper. */
    private void enter(VoiceRow voice) {
        Dialog dialog = new Dialog(Texts.of("agenda.ui.opinion.enter-title", voice.name()));
        dialog.add(new OpinionAnswerPanel(voice, (Stance stance, String words) -> {
            answers.answer(voice.id(), stance, words);
            dialog.close();
            Toast.success("agenda.ui.opinion.sent");
            reload.run();
        }));
        dialog.getFooter().add(ActionButton.quiet("uikit.confirm.cancel", dialog::close));
        dialog.open();
    }
}
