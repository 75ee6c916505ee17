/** The guests of an event on the screen: the list, the door, gifts. */
@NullMarked
package vn.congtachoi.event.guest.ui;

import org.jspecify.annotations.NullMarked;
