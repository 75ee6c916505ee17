package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congtachoi.agenda.Attendance;
import vn.congtachoi.agenda.GuestAnswer;
import vn.congtachoi.agenda.GuestRow;
import vn.congtachoi.agenda.MeetingAnswers;
import vn.congtachoi.agenda.MeetingDetail;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;

/** Whoever is invited: what each answered, and after the meeting who was there. */
class GuestList extends Composite<Div> {

    private final MeetingDetail detail;
    private final MeetingAnswers answers;
    private final MeetingActs acts;
    private final Runnable reload;

    GuestList(MeetingDetail detail, MeetingAnswers answers, MeetingActs acts, Runnable reload) {
        this.detail = detail;
        this.answers = answers;
        this.acts = acts;
        this.reload = reload;
        UnorderedList list = new UnorderedList();
        list.addClassName("app-meeting-guests");
        detail.guests().forEach(guest -> list.add(line(guest)));
        getContent().add(list);
        boolean open = detail.guests().stream().anyMatch(guest -> guest.attendance() == Attendance.NOT_NOTED);
        if (detail.mayRecord().allowed() && open) {
            getContent().add(ActionButton.secondary("agenda.ui.attend.as-answered", this::noteAsAnswered));
        }
    }

    private ListItem line(GuestRow guest) {
        Span name = new Span(guest.name());
        name.addClassName("app-meeting-guests__name");
        Div words = new Div(name);
        String said = said(guest);
        if (!said.isEmpty()) {
            words.add(new Span(said));
        }
        words.addClassName("app-cell-lines");
        Div marks = new Div(mark(guest));
        marks.addClassName("app-row");
        if (guest.mayAnswer()) {
            marks.add(ActionButton.quiet(
                    guest.answer() == GuestAnswer.PENDING ? "agenda.ui.answer.one" : "agenda.ui.answer.change",
                    () -> acts.answer(guest, reload)));
        }
        return new ListItem(words, marks);
    }

    /** Her words; whoever notes who was there reads also what she had answered. */
    private String said(GuestRow guest) {
        boolean noting = detail.mayRecord().allowed() && guest.answer() != GuestAnswer.PENDING;
        return Stream.of(noting ? answer(guest) : "", guest.words())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
    }

    private Component mark(GuestRow guest) {
        if (detail.mayRecord().allowed()) {
            return attendance(guest);
        }
        return guest.attendance() == Attendance.NOT_NOTED
                ? new StatusBadge(answer(guest), tone(guest.answer()))
                : new StatusBadge(attended(guest), tone(guest.attendance()));
    }

    private Select<Attendance> attendance(GuestRow guest) {
        Select<Attendance> field = Fields.choice(
                "agenda.ui.attend.label",
                Arrays.asList(Attendance.values()),
                each -> each == null ? "" : Texts.of("agenda.attendance", each));
        field.setLabel(null);
        field.setAriaLabel(Texts.of("agenda.ui.attend.of", guest.name()));
        field.setValue(guest.attendance());
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                answers.note(detail.id(), Map.of(guest.id(), event.getValue()));
                Toast.success("agenda.ui.attend.done");
            }
        });
        return field;
    }

    private void noteAsAnswered() {
        answers.noteAsAnswered(detail.id());
        Toast.success("agenda.ui.attend.done");
        reload.run();
    }

    private static String answer(GuestRow guest) {
        return guest.answer() == GuestAnswer.STAND_IN
                ? Texts.of("agenda.ui.answer.sends", guest.standInName())
                : Texts.of("agenda.answer", guest.answer());
    }

    private static String attended(GuestRow guest) {
        return guest.attendance() == Attendance.STAND_IN && !guest.standInName().isEmpty()
                ? Texts.of("agenda.ui.attend.instead", guest.standInName())
                : Texts.of("agenda.attendance", guest.attendance());
    }

    private static Tone tone(GuestAnswer answer) {
        return switch (answer) {
            case PENDING -> Tone.DUE;
            case COMING -> Tone.DONE;
            case STAND_IN -> Tone.ACTIVE;
            case NOT_COMING -> Tone.NEUTRAL;
        };
    }

    private static Tone tone(Attendance attendance) {
        return switch (attendance) {
            case NOT_NOTED, ABSENT -> Tone.NEUTRAL;
            case PRESENT -> Tone.DONE;
            case STAND_IN -> Tone.ACTIVE;
        };
    }
}
