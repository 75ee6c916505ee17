/** The screens of anniversaries. */
@NullMarked
package vn.congtachoi.anniversary.ui;

import org.jspecify.annotations.NullMarked;
