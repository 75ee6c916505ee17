/** The papers of an event on its page: what was written, what can be, and what is printed for those inside. */
@NullMarked
package vn.congtachoi.event.paper.ui;

import org.jspecify.annotations.NullMarked;
