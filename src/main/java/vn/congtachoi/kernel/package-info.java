/**
 * Values and contracts that every module speaks: periods, quantities, Vietnamese text, references between records,
 * decisions about rights, and the ports that features implement for each other.
 *
 * <p>Plain Java: no Vaadin, no database, no state. The one exception is {@link vn.congtachoi.kernel.Needs}, an
 * annotation that the security framework reads on service methods. Everybody may use this module; it uses nobody.
 */
@NullMarked
package vn.congtachoi.kernel;

import org.jspecify.annotations.NullMarked;
