/** The page on which the visits of a year's plan are laid out, by hand and by search. */
@NullMarked
package vn.congtachoi.supervision.ui.layout;

import org.jspecify.annotations.NullMarked;
