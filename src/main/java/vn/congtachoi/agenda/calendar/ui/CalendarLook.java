package vn.congtachoi.agenda.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a calendar draws what stands in it.
 *
 * @param <T> an entry
 */
public interface CalendarLook<T> {

    /** The first day on which it is drawn. */
    LocalDate first(T entry);

    /** The last day on which it is drawn, included. */
    LocalDate last(T entry);

    /** The bar of it; its place and its ends are given to it by the calendar. */
    Component bar(T entry);

    /** What the list of days says of it. */
    List<Component> line(T entry);

    /** Whether the list of days, which begins on {@code from}, has it on this day. */
    boolean isListed(T entry, LocalDate day, LocalDate from);

    /** The link of so many that found no room on the day. */
    Component more(LocalDate day, int hidden);

    /** The ground of a day behind its bars, where something can be done with it. */
    default Optional<Div> cell(LocalDate day) {
        return Optional.empty();
    }
}
