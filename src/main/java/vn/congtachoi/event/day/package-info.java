/** Tài liệu hôm nay: the speech and the list of whoever is honoured, to be read from a phone on the day of an event. */
@NullMarked
package vn.congtachoi.event.day;

import org.jspecify.annotations.NullMarked;
