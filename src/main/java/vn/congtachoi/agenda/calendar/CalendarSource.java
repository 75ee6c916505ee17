package vn.congtachoi.agenda.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congtachoi.agenda.ClashQuestion;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;

/**
 * Port: one layer of the calendar. It tells only what the reader may read, with a handful of questions to the database
 * however many entries there are; a record is moved by its own module with its own rules.
 */
public interface CalendarSource {

    /** The layer that it fills; no other source fills it. */
    CalendarLayer layer();

    /** What stands on the days of the wish, in any order; what only touches them is among it. */
    List<CalendarEntry> between(CalendarWish wish);

    /** How many stand on which days: the same as {@link #between}, for a picture of a whole year. */
    default List<CalendarCount> counts(CalendarWish wish) {
        return between(wish).stream()
                .map(entry -> new CalendarCount(entry.from(), entry.to(), 1))
                .toList();
    }

    /**
     * What the record would take on another day: who, where, when. Asked before it is moved; empty where nothing can
     * clash.
     *
     * @throws BusinessException when it is not hers to read
     */
    default Optional<ClashQuestion> taken(SubjectRef subject, LocalDate firstDay) {
        return Optional.empty();
    }

    /** What its own rules say against that day, in sentences. */
    default List<String> warnings(SubjectRef subject, LocalDate firstDay) {
        return List.of();
    }

    /**
     * Moves the record, so that it begins on that day and is as long as before.
     *
     * @param words why; may be empty where the entry does not ask for it
     * @param version as read
     * @return the version that it has now, so that the move can be taken back
     * @throws vn.congtachoi.kernel.StaleDataException when it was saved after it had been read
     * @throws BusinessException when it cannot stand there, or is not hers to move
     */
    default long move(SubjectRef subject, LocalDate firstDay, String words, long version) {
        throw new BusinessException("agenda.calendar.fixed");
    }

    /** What she may begin on that day, or nothing. */
    default Optional<CalendarStart> start(LocalDate day) {
        return Optional.empty();
    }
}
