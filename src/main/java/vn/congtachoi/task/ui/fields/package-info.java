/** Fields of a task that other modules' forms have too: who does it, and with what money. */
@NamedInterface("fields")
@NullMarked
package vn.congtachoi.task.ui.fields;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
