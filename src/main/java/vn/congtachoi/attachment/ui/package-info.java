/** The files of a record as people see, add and remove them; every page that shows some takes it from here. */
@NullMarked
@NamedInterface("ui")
package vn.congtachoi.attachment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
