/** The first page and the list of everything that waits. */
@NullMarked
package vn.congtachoi.home.ui;

import org.jspecify.annotations.NullMarked;
