package vn.congtachoi.event.guest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.Attendance;
import vn.congtachoi.agenda.GuestAnswer;
import vn.congtachoi.event.guest.GuestAnswerForm;
import vn.congtachoi.event.guest.GuestForm;
import vn.congtachoi.event.guest.GuestLine;
import vn.congtachoi.event.guest.GuestReading;
import vn.congtachoi.event.guest.GuestStates;
import vn.congtachoi.event.guest.ToldWay;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.CopyButton;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.FactList;
import vn.congtachoi.uikit.FaultLine;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.PassingDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** One guest: how she is reached, her message, what she was told and answered, her place and whether she came. */
class GuestDialog extends PassingDialog {

    private final GuestDesk desk;
    private final GuestReading.Sheet sheet;
    private final GuestLine line;
    private final Runnable changed;
    private final FaultLine fault = new FaultLine();

    GuestDialog(GuestDesk desk, GuestReading.Sheet sheet, GuestLine line, Runnable changed) {
        this.desk = desk;
        this.sheet = sheet;
        this.line = line;
        this.changed = changed;
        setHeaderTitle(line.addressed());
        Div body = new Div(fault, facts(), message());
        body.addClassNames("app-act", "app-guest");
        if (sheet.mayInvite().allowed()) {
            body.add(told(), answer(), order());
        }
        if (sheet.mayRecord().allowed()) {
            body.add(came());
        }
        add(body);
        if (sheet.mayInvite().allowed()) {
            getFooter().add(ActionButton.secondary("events.guest.ui.edit", () -> {
                close();
                new GuestFormDialog(desk.entry(), sheet.event(), line, changed).open();
            }));
        }
        getFooter().add(ActionButton.quiet("events.guest.ui.close", this::close));
    }

    private UUID event() {
        return sheet.event().id();
    }

    private FactList facts() {
        FactList facts = new FactList();
        facts.fact(Texts.of("events.guest.ui.standing"), line.standing());
        facts.fact(
                Texts.of("events.guest.ui.group"),
                Texts.of("events.guest.group", line.form().group()));
        if (!line.form().phone().isEmpty()) {
            facts.add(
                    Texts.of("events.guest.ui.phone"),
                    new Anchor(
                            "tel:" + line.form().phone().replace(" ", ""),
                            line.form().phone()));
        }
        if (!line.form().email().isEmpty()) {
            facts.add(
                    Texts.of("events.guest.ui.email"),
                    new Anchor("mailto:" + line.form().email(), line.form().email()));
        }
        facts.fact(Texts.of("events.guest.ui.seat"), line.form().seat());
        facts.fact(Texts.of("events.guest.ui.told"), GuestStates.told(line));
        facts.fact(Texts.of("events.guest.ui.answer"), GuestStates.answer(line));
        facts.fact(Texts.of("events.guest.ui.words"), line.answer().words());
        facts.fact(Texts.of("events.guest.ui.came"), GuestStates.came(line));
        return facts;
    }

    private Component message() {
        Div row = new Div(
                new CopyButton("events.guest.ui.copy-zalo", desk.messages().invitation(sheet.event(), line)),
                new CopyButton("events.guest.ui.copy-link", line.link()));
        row.addClassName("app-row");
        if (sheet.mayInvite().allowed()) {
            Decision may = desk.paper().mayPrint(event());
            row.add(may.allowed() ? paper() : quiet(Texts.of(may)));
            if (may.allowed() && desk.paper().isOvertaken(event())) {
                row.add(quiet(Texts.of("events.ui.paper.invitations-overtaken")));
            }
        }
        Image code = new Image(QrPicture.of(line.link()), Texts.of("events.guest.ui.qr", line.name()));
        code.addClassName("app-guest__qr");
        return part("events.guest.ui.message", row, code);
    }

    private Component paper() {
        String file = Texts.of("events.guest.ui.paper-file");
        return DownloadLink.pdf(
                "events.guest.ui.paper", file, () -> desk.paper().invitation(event(), line.id()));
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassName("app-quiet");
        return span;
    }

    private Component told() {
        Div row = new Div();
        row.addClassName("app-row");
        Arrays.stream(ToldWay.values())
                .forEach(way -> row.add(new ActionButton(
                        Texts.of("events.guest.ui.told-by", Texts.of("events.guest.way", way)),
                        () -> act(() -> desk.calls().told(event(), List.of(line.id()), way)))));
        if (line.told().at() != null) {
            row.add(ActionButton.quiet(
                    "events.guest.ui.untold", () -> act(() -> desk.calls().told(event(), List.of(line.id()), null))));
        }
        return part("events.guest.ui.told", row);
    }

    private Component answer() {
        RadioButtonGroup<GuestAnswer> given = new RadioButtonGroup<>();
        given.setItems(GuestAnswer.values());
        given.setItemLabelGenerator(each -> Texts.of("agenda.answer", each));
        given.setAriaLabel(Texts.of("events.guest.ui.answer"));
        TextField name = Fields.text("events.guest.ui.stand-in", GuestForm.NAME_LENGTH);
        TextField post = Fields.text("events.guest.ui.stand-in-post", GuestForm.POST_LENGTH);
        TextField words = Fields.text("events.guest.ui.words", GuestForm.WORDS_LENGTH);
        given.addValueChangeListener(change -> {
            boolean sends = change.getValue() == GuestAnswer.STAND_IN;
            name.setVisible(sends);
            post.setVisible(sends);
        });
        name.setVisible(false);
        post.setVisible(false);
        given.setValue(line.answer().given());
        name.setValue(line.answer().standInName());
        post.setValue(line.answer().standInPost());
        words.setValue(line.answer().words());
        return part(
                "events.guest.ui.answer",
                given,
                name,
                post,
                words,
                ActionButton.secondary(
                        "events.guest.ui.save-answer",
                        () -> act(() -> desk.calls()
                                .answer(
                                        event(),
                                        line.id(),
                                        new GuestAnswerForm(
                                                given.getValue(),
                                                name.getValue(),
                                                post.getValue(),
                                                words.getValue())))));
    }

    private Component order() {
        IntegerField number = new IntegerField(Texts.of("events.guest.ui.order"));
        number.setMin(1);
        number.setMax(sheet.guests().size());
        number.setValue(line.number());
        TextField seat = Fields.text("events.guest.ui.seat", GuestForm.SEAT_LENGTH);
        seat.setValue(line.form().seat());
        Div row = new Div(number, seat);
        row.addClassName("app-row");
        return part(
                "events.guest.ui.place",
                row,
                ActionButton.secondary(
                        "events.guest.ui.save-place",
                        () -> act(() -> {
                            @Nullable Integer wanted = number.getValue();
                            if (!seat.getValue().strip().equals(line.form().seat())) {
                                desk.seating().seat(event(), line.id(), seat.getValue());
                            }
                            if (wanted != null && wanted != line.number()) {
                                desk.seating().moveTo(event(), line.id(), wanted);
                            }
                        })));
    }

    private Component came() {
        RadioButtonGroup<Attendance> noted = new RadioButtonGroup<>();
        noted.setItems(Attendance.values());
        noted.setItemLabelGenerator(each -> Texts.of("agenda.attendance", each));
        noted.setAriaLabel(Texts.of("events.guest.ui.came"));
        noted.setValue(line.presence().attendance());
        return part(
                "events.guest.ui.came",
                noted,
                ActionButton.secondary(
                        "events.guest.ui.save-came",
                        () -> act(() -> desk.checkIn().note(event(), Map.of(line.id(), noted.getValue())))));
    }

    private static Component part(String key, Component... content) {
        Div part = new Div(new H3(Texts.of(key)));
        part.add(content);
        part.addClassName("app-guest__part");
        return part;
    }

    private void act(Runnable act) {
        fault.setVisible(false);
        try {
            act.run();
            Toast.success("events.guest.ui.saved");
            close();
            changed.run();
        } catch (BusinessException refusal) {
            fault.say(Texts.of(refusal));
        }
    }
}
