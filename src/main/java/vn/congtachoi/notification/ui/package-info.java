/** The inbox page, and the bell in the header of every page. */
@NullMarked
package vn.congtachoi.notification.ui;

import org.jspecify.annotations.NullMarked;
