/**
 * Loads the demonstration day by day; only with {@code --demo}.
 *
 * <p>The story lies as tables in {@code src/main/resources/demo}; its README says which facts are real and which are
 * invented. A fact is loaded once its {@code known_at} has come on the demonstration's clock. Nobody depends on this
 * module.
 */
@NullMarked
package vn.congtachoi.demo;

import org.jspecify.annotations.NullMarked;
