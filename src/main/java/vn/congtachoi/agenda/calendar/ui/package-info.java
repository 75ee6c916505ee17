/** Lịch on the screen; the pictures of its weeks, days and years serve other calendars too. */
@NamedInterface("calendar-ui")
@NullMarked
package vn.congtachoi.agenda.calendar.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
