/** Papers of inspection and supervision: begun from what a campaign says, and taking its steps when they are signed. */
@NamedInterface("paper")
@NullMarked
package vn.congtachoi.supervision.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
