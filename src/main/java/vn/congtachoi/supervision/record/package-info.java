/** What is found at a visit: minutes with the outline they were written by, findings, evidence, and what is demanded. */
@NamedInterface("record")
@NullMarked
package vn.congtachoi.supervision.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
