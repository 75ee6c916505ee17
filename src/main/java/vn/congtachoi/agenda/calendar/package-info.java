/**
 * Lịch: what all modules have on their days, in layers. A module tells what stands on which day by its
 * {@code CalendarSource}, and moves its own records by its own rules; the calendar itself keeps nothing.
 */
@NamedInterface("calendar")
@NullMarked
package vn.congtachoi.agenda.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
