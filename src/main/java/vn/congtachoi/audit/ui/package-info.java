/** The history of a record as people read it; every page that shows one takes it from here. */
@NullMarked
@NamedInterface("ui")
package vn.congtachoi.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
