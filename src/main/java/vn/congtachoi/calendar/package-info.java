/**
 * Vietnamese time: lunar and solar dates by Vietnamese rules (UTC+7), public holidays and swap days as data, working
 * days, and how periods and days are written. Asks nothing of people or units.
 */
@NullMarked
package vn.congtachoi.calendar;

import org.jspecify.annotations.NullMarked;
