/** Papers of events: begun from what an event says, and issuing its plan when they are signed. */
@NullMarked
package vn.congtachoi.event.paper;

import org.jspecify.annotations.NullMarked;
