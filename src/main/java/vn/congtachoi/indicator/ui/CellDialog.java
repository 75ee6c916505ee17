package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import vn.congtachoi.indicator.CellDetail;
import vn.congtachoi.indicator.FigureEntry;
import vn.congtachoi.indicator.QueryRow;
import vn.congtachoi.indicator.QueryState;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Texts;

/** One cell with its history, its questions and its photo, and what she may do with it. */
class CellDialog extends Dialog {

    private final CellDetail cell;

    /** @param acts opens the dialogs of what can be done; this one closes first */
    CellDialog(CellDetail cell, CellDesk.Acts acts) {
        this.cell = cell;
        setHeaderTitle(cell.unitName());
        Div body = new Div(new Paragraph(cell.indicator().name()), now());
        body.addClassNames("app-submit__content", "app-cellfile");
        if (!cell.queries().isEmpty()) {
            body.add(part(
                    "indicator.ui.cell.queries",
                    cell.queries().reversed().stream()
                            .map(query -> (Component) new QueryBox(cell.indicator(), query))
                            .toList()));
        }
        if (cell.history().size() > 1) {
            body.add(part("indicator.ui.cell.history", List.of(history())));
        }
        if (cell.mayReview().allowed()) {
            refusals(body);
        }
        add(body);
        getFooter().add(ActionButton.quiet("indicator.ui.close", this::close));
        offer(acts);
    }

    /** What stands there, how it came, and why it cannot be typed. */
    private Div now() {
        Span value = new Span(
                cell.hiddenDraft()
                        ? Texts.of("indicator.ui.table.hidden")
                        : EntryWords.value(cell.indicator(), cell.value()));
        value.addClassName("app-cellfile__value");
        Div now = new Div(value);
        now.addClassName("app-cellfile__part");
        FigureEntry entry = cell.entry();
        if (entry != null) {
            Span how = new Span(EntryWords.how(entry));
            how.addClassName("app-entries__how");
            now.add(how);
            EntryWords.photo(entry).ifPresent(now::add);
        }
        if (!cell.mayEdit().allowed()) {
            Span why = new Span(Texts.of(cell.mayEdit()));
            why.addClassName("app-cell__why");
            now.add(why);
        }
        return now;
    }

    private UnorderedList history() {
        UnorderedList list = new UnorderedList();
        cell.history().reversed().stream().skip(1).forEach(old -> {
            ListItem item = new ListItem(Texts.of(
                    "indicator.ui.cell.was", EntryWords.value(cell.indicator(), old.typed()), EntryWords.how(old)));
            EntryWords.photo(old).ifPresent(photo -> item.add(new Span(" "), photo));
            list.add(item);
        });
        return list;
    }

    private static Div part(String key, List<Component> content) {
        Div part = new Div(new H3(Texts.of(key)));
        part.add(content);
        part.addClassName("app-cellfile__part");
        return part;
    }

    /** A reviewer reads why something cannot be done; a hint on a closed button is not seen on a phone. */
    private void refusals(Div body) {
        Stream.of(cell.mayAsk(), cell.mayCorrect())
                .filter(decision -> !decision.allowed())
                .map(Texts::of)
                .distinct()
                .map(words -> {
                    Span why = new Span(words);
                    why.addClassName("app-cell__why");
                    return why;
                })
                .forEach(body::add);
    }

    private void offer(CellDesk.Acts acts) {
        QueryRow pending = cell.pending();
        boolean answered = pending != null && pending.state() == QueryState.ANSWERED;
        if (cell.mayReview().allowed()) {
            add(cell.mayCorrect(), ActionButton.secondary("indicator.ui.correct", closing(() -> acts.correct(cell))));
            String ask = answered ? "indicator.ui.ask.again" : "indicator.ui.ask";
            ActionButton asking = answered
                    ? ActionButton.secondary(ask, closing(() -> acts.ask(cell)))
                    : ActionButton.primary(ask, closing(() -> acts.ask(cell)));
            add(cell.mayAsk(), asking);
        }
        if (pending != null) {
            offer(acts, pending);
        }
    }

    /** What can be done about a question that is open or whose answer was not read. */
    private void offer(CellDesk.Acts acts, QueryRow query) {
        if (query.state() == QueryState.ANSWERED && cell.mayReview().allowed()) {
            getFooter().add(ActionButton.primary("indicator.ui.query.close", closing(() -> acts.close(query))));
        }
        if (cell.mayAnswer().allowed()) {
            String key = cell.onBehalf() ? "indicator.ui.answer.behalf" : "indicator.ui.answer";
            getFooter().add(ActionButton.primary(key, closing(() -> acts.answer(cell, query))));
        }
    }

    private void add(Decision may, ActionButton button) {
        if (may.allowed()) {
            getFooter().add(button);
        }
    }

    private Runnable closing(Runnable act) {
        return () -> {
            close();
            act.run();
        };
    }
}
