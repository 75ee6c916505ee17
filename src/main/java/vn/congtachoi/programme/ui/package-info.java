/** Screens of programmes: the list, one programme with its parts, and its form. */
@NullMarked
package vn.congtachoi.programme.ui;

import org.jspecify.annotations.NullMarked;
