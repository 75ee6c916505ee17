/** The field for pasted units, for every page that takes some; others may use it. */
@NullMarked
@NamedInterface("paste")
package vn.congtachoi.organisation.ui.paste;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
