/** Fields by which other modules' forms choose a programme and a content of it. */
@NamedInterface("fields")
@NullMarked
package vn.congtachoi.programme.ui.fields;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
