package vn.congtachoi.agenda.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congtachoi.agenda.calendar.CalendarEntry;
import vn.congtachoi.agenda.calendar.CalendarLayer;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Entries of all layers: a click opens one, the mouse drags one to another day, a click on a day opens the day. */
class CalendarBars implements CalendarLook<CalendarEntry> {

    private static final String ENTER = "event.key === 'Enter' || event.key === ' '";

    private final Consumer<CalendarEntry> open;
    private final BiConsumer<CalendarEntry, LocalDate> drop;
    private final Consumer<LocalDate> day;
    private final Function<LocalDate, String> more;

    /**
     * @param open shows an entry
     * @param drop moves it to the day on which it was dropped
     * @param day shows a day
     * @param more where a day is shown with all its entries
     */
    CalendarBars(
            Consumer<CalendarEntry> open,
            BiConsumer<CalendarEntry, LocalDate> drop,
            Consumer<LocalDate> day,
            Function<LocalDate, String> more) {
        this.open = open;
        this.drop = drop;
        this.day = day;
        this.more = more;
    }

    /** Without the days off, which stand in the head of their day. */
    static List<CalendarEntry> drawn(List<CalendarEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.layer() != CalendarLayer.HOLIDAY)
                .toList();
    }

    @Override
    public LocalDate first(CalendarEntry entry) {
        return entry.from();
    }

    @Override
    public LocalDate last(CalendarEntry entry) {
        return entry.to();
    }

    @Override
    public Component bar(CalendarEntry entry) {
        Div bar = new Div(LayerLook.icon(entry.layer()).create(), new Span(LayerLook.label(entry)));
        bar.addClassNames("app-bar--layer", "app-layer--" + entry.layer().cssName());
        bar.addClassName("app-bar--" + entry.standing().tone().cssName() + "-mark");
        bar.setClassName("app-bar--coming-mark", entry.standing().coming());
        bar.setTitle(LayerLook.said(entry));
        opens(bar, entry);
        if (entry.move().may().allowed()) {
            DragSource.create(bar).setDragData(entry);
            bar.addClassName("app-bar--movable");
        }
        if (entry.from().equals(entry.to())) {
            accepts(bar, entry.from());
        }
        return bar;
    }

    /** As a button does: by the mouse, the finger and the keys. */
    private void opens(Div part, CalendarEntry entry) {
        part.getElement().setAttribute("role", "button");
        part.getElement().setAttribute("tabindex", "0");
        part.getElement().setAttribute("aria-haspopup", "dialog");
        part.getElement().setAttribute("aria-label", LayerLook.said(entry));
        part.addClickListener(event -> open.accept(entry));
        part.getElement()
                .addEventListener("keydown", event -> open.accept(entry))
                .setFilter(ENTER)
                .preventDefault();
    }

    private void accepts(Div target, LocalDate on) {
        DropTarget.create(target).addDropListener(event -> event.getDragData()
                .filter(CalendarEntry.class::isInstance)
                .map(CalendarEntry.class::cast)
                .ifPresent(entry -> drop.accept(entry, on)));
    }

    @Override
    public Optional<Div> cell(LocalDate on) {
        Div cell = new Div();
        cell.getElement().setAttribute("data-day", on.toString());
        cell.addClickListener(event -> day.accept(on));
        accepts(cell, on);
        return Optional.of(cell);
    }

    @Override
    public Component more(LocalDate on, int hidden) {
        Anchor link = new Anchor(more.apply(on), Texts.of("agenda.calendar.ui.more", hidden));
        link.setAriaLabel(Texts.of("agenda.calendar.ui.more-of", hidden, VnFormat.day(on)));
        return link;
    }

    /** What began before the list stands on its first day. */
    @Override
    public boolean isListed(CalendarEntry entry, LocalDate on, LocalDate from) {
        LocalDate first = entry.from().isBefore(from) ? from : entry.from();
        return first.equals(on) && !entry.to().isBefore(from);
    }

    @Override
    public List<Component> line(CalendarEntry entry) {
        List<Component> line = new ArrayList<>();
        line.add(LayerLook.badge(entry.layer()));
        Div title = new Div(LayerLook.label(entry));
        title.addClassName("app-cal-list__title");
        opens(title, entry);
        line.add(title);
        if (!entry.standing().state().isEmpty()) {
            line.add(new StatusBadge(entry.standing().state(), entry.standing().tone()));
        }
        String beside = Stream.of(until(entry), entry.place(), entry.detail())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!beside.isEmpty()) {
            Span words = new Span(beside);
            words.addClassName("app-quiet");
            line.add(words);
        }
        return line;
    }

    private static String until(CalendarEntry entry) {
        return entry.from().equals(entry.to()) ? "" : Texts.of("agenda.calendar.ui.until", VnFormat.day(entry.to()));
    }
}
