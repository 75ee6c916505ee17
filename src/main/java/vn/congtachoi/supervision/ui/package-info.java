/** Screens of inspection and supervision. */
@NullMarked
package vn.congtachoi.supervision.ui;

import org.jspecify.annotations.NullMarked;
