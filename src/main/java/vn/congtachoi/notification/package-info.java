/**
 * The inbox: short messages to a person with the address of the place to act, read marks, and the bell on every page.
 * Rows in the database are the truth; each node polls them for its own screens.
 */
@NullMarked
package vn.congtachoi.notification;

import org.jspecify.annotations.NullMarked;
