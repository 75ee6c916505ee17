/** The slip that is handed over with a new account. */
@NullMarked
package vn.congtachoi.security.paper;

import org.jspecify.annotations.NullMarked;
