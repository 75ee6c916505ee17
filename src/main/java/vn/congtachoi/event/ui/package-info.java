/** Screens of events. */
@NullMarked
package vn.congtachoi.event.ui;

import org.jspecify.annotations.NullMarked;
