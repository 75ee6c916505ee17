/** Pages about units: the tree of a day, one unit with its whole life, and what may happen to it. */
@NullMarked
package vn.congtachoi.organisation.ui;

import org.jspecify.annotations.NullMarked;
