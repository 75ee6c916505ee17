/**
 * Vietnamese time: lunar and solar dates by Vietnamese rules (UTC+7), public holidays and swap days as data, working
 * days. Asks nothing of people or units.
 *
 * <p>Invariants: what was announced goes before the yearly rule of the law, and two announced entries never share a
 * day. Everybody signed in may ask; entering announced days needs {@code calendar:edit}.
 */
@NullMarked
package vn.congtachoi.calendar;

import org.jspecify.annotations.NullMarked;
