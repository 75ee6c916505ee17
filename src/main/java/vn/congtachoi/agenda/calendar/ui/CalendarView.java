package vn.congtachoi.agenda.calendar.ui;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.calendar.CalendarLayer;
import vn.congtachoi.agenda.calendar.CalendarQuestion;

/**
 * What the page shows; it stands in the address.
 *
 * @param day null for today
 * @param layers those that are switched on
 */
record CalendarView(
        CalendarShape shape,
        @Nullable LocalDate day,
        Set<CalendarLayer> layers,
        @Nullable UUID unit,
        @Nullable UUID person) {

    static final CalendarView FIRST =
            new CalendarView(CalendarShape.MONTH, null, EnumSet.allOf(CalendarLayer.class), null, null);

    CalendarView {
        layers = layers.isEmpty() ? Set.of() : Set.copyOf(layers);
    }

    boolean hasAllLayers() {
        return layers.size() == CalendarLayer.values().length;
    }

    CalendarView as(CalendarShape wanted) {
        return new CalendarView(wanted, day, layers, unit, person);
    }

    CalendarView on(@Nullable LocalDate wanted) {
        return new CalendarView(shape, wanted, layers, unit, person);
    }

    CalendarView withLayers(Set<CalendarLayer> wanted) {
        return new CalendarView(shape, day, wanted, unit, person);
    }

    CalendarView ofUnit(@Nullable UUID wanted) {
        return new CalendarView(shape, day, layers, wanted, person);
    }

    CalendarView ofPerson(@Nullable UUID wanted) {
        return new CalendarView(shape, day, layers, unit, wanted);
    }

    CalendarQuestion question(LocalDate from, LocalDate to) {
        return new CalendarQuestion(from, to, layers, unit, person);
    }
}
