/** Pages about figures: the dictionary, rounds, sheets, the chase list, compiled tables, quick rounds. */
@NullMarked
package vn.congtachoi.indicator.ui;

import org.jspecify.annotations.NullMarked;
