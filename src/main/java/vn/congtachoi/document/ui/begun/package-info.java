/**
 * Papers that a module begins from its own records, on the screen: the menu from which they are begun, how far each is,
 * and what to do with one that its record has overtaken.
 */
@NamedInterface("begun-ui")
@NullMarked
package vn.congtachoi.document.ui.begun;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
