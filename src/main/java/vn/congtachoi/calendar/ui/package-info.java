/** The page on which the announced holidays of a year are kept. */
@NullMarked
package vn.congtachoi.calendar.ui;

import org.jspecify.annotations.NullMarked;
