/** The list of guests as files. */
@NullMarked
package vn.congtachoi.event.guest.paper;

import org.jspecify.annotations.NullMarked;
