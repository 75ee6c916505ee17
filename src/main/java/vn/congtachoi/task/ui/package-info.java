/** Screens of work: the list with its quick entry, and one task. */
@NullMarked
package vn.congtachoi.task.ui;

import org.jspecify.annotations.NullMarked;
