/** The papers of work. */
@NullMarked
package vn.congtachoi.task.paper;

import org.jspecify.annotations.NullMarked;
