/** The papers and workbooks of units and people, and any list under the letterhead of a unit. */
@NullMarked
@NamedInterface("paper")
package vn.congtachoi.organisation.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
