package vn.congtachoi.agenda.calendar;

/**
 * Something that can be begun on a day.
 *
 * @param words the verb of its button
 * @param path address where it is entered, with the day
 */
public record CalendarStart(String words, String path) {}
