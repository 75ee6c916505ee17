package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.indicator.CellRef;
import vn.congtachoi.indicator.IndicatorKind;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.indicator.SessionForm;
import vn.congtachoi.indicator.SessionProposal;
import vn.congtachoi.indicator.SessionRow;
import vn.congtachoi.indicator.Sessions;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.VietnameseNumbers;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** + Ghi buổi, + Ghi từng lần: each occasion with its day, content and number; the cell is their sum. */
class SessionsDialog extends Dialog {

    private static final int CONTENT_LENGTH = 300;

    private final CellRef cell;
    private final IndicatorRow indicator;
    private final Sessions sessions;
    private final UnorderedList list = new UnorderedList();
    private final UnorderedList proposed = new UnorderedList();
    private final Paragraph proposal = new Paragraph(Texts.of("indicator.ui.sessions.proposed"));
    private final Paragraph once = new Paragraph(Texts.of("indicator.ui.sessions.once"));
    private final Paragraph sum = new Paragraph();
    private final Paragraph fault = new Paragraph();
    private final DatePicker day = Fields.day("indicator.ui.sessions.day");
    private final TextField content = Fields.text("indicator.ui.sessions.content", CONTENT_LENGTH);
    private final IntegerField people;
    private UUID nextId = Ids.next();

    SessionsDialog(CellRef cell, IndicatorRow indicator, RoundRow round, Sessions sessions, Runnable changed) {
        this.cell = cell;
        this.indicator = indicator;
        this.sessions = sessions;
        setHeaderTitle(Texts.of(word(indicator, "indicator.ui.sessions.title", "indicator.ui.sessions.title-item")));
        people = new IntegerField(Texts.of("indicator.ui.sessions.people", indicator.measure()));
        once.setVisible(indicator.kind() == IndicatorKind.PERSON);
        day.setMin(round.windowFrom());
        day.setMax(round.windowTo());
        people.setMin(1);
        list.addClassName("app-sessions");
        proposed.addClassName("app-sessions");
        fault.addClassName("app-submit__fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        Div form = new Div(day, content, people, ActionButton.primary("indicator.ui.sessions.record", this::record));
        form.addClassName("app-sessions__form");
        Div body = new Div(new Paragraph(indicator.name()), list, sum, proposal, proposed, once, fault, form);
        body.addClassName("app-submit__content");
        add(body);
        getFooter().add(ActionButton.secondary("indicator.ui.sessions.done", this::close));
        addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                changed.run();
            }
        });
        show();
    }

    /** The key for what is recorded one by one: people come to sessions, things come in batches. */
    static String word(IndicatorRow indicator, String sessions, String batches) {
        return indicator.kind() == IndicatorKind.ITEM ? batches : sessions;
    }

    private String row(LocalDate heldOn, String words, int number) {
        return Texts.of(
                "indicator.ui.sessions.row",
                VnFormat.day(heldOn),
                words,
                VietnameseNumbers.format(number),
                indicator.measure());
    }

    private void show() {
        List<SessionRow> rows = sessions.list(cell);
        list.removeAll();
        rows.forEach(row -> list.add(item(row)));
        long total = rows.stream().mapToLong(SessionRow::people).sum();
        sum.setText(
                rows.isEmpty()
                        ? Texts.of(word(indicator, "indicator.ui.sessions.none", "indicator.ui.sessions.none-item"))
                        : Texts.of(
                                word(indicator, "indicator.ui.sessions.sum", "indicator.ui.sessions.sum-item"),
                                rows.size(),
                                VietnameseNumbers.format(total),
                                indicator.measure()));
        List<SessionProposal> offered =
                sessions.proposals(cell.roundId(), cell.unitId()).getOrDefault(cell.indicatorId(), List.of());
        proposal.setVisible(!offered.isEmpty());
        proposed.removeAll();
        offered.forEach(one -> proposed.add(item(one)));
    }

    private ListItem item(SessionProposal one) {
        String words = row(one.heldOn(), one.content(), one.people());
        Integer before = one.recorded();
        Anchor link = new Anchor(
                one.path(),
                before == null
                        ? words
                        : Texts.of("indicator.ui.sessions.changed", words, VietnameseNumbers.format(before)));
        String key = before == null ? "indicator.ui.sessions.take" : "indicator.ui.sessions.take-changed";
        return new ListItem(link, ActionButton.quiet(key, () -> take(one)));
    }

    private void take(SessionProposal one) {
        fault.setVisible(false);
        SessionForm form = new SessionForm(one.heldOn(), one.content(), one.people());
        try {
            if (one.recorded() == null) {
                sessions.add(one.id(), cell, form);
            } else {
                sessions.change(one.id(), form);
            }
            show();
        } catch (BusinessException refusal) {
            say(Texts.of(refusal));
        }
    }

    private ListItem item(SessionRow row) {
        Span words = new Span(row(row.heldOn(), row.content(), row.people()));
        return new ListItem(words, ActionButton.icon(AppIcon.TRASH_2, "indicator.ui.sessions.remove", () -> {
            sessions.remove(row.id());
            show();
        }));
    }

    private void record() {
        fault.setVisible(false);
        LocalDate heldOn = day.getValue();
        Integer count = people.getValue();
        if (heldOn == null || count == null || content.getValue().isBlank()) {
            say(Texts.of("indicator.ui.sessions.incomplete"));
            return;
        }
        try {
            // The id is made here: the same click arriving twice records one session.
            sessions.add(nextId, cell, new SessionForm(heldOn, content.getValue(), count));
        } catch (BusinessException refusal) {
            say(Texts.of(refusal));
            return;
        }
        nextId = Ids.next();
        content.clear();
        people.clear();
        day.focus();
        show();
    }

    private void say(String sentence) {
        fault.setText(sentence);
        fault.setVisible(true);
    }
}
