/** Pages about signing in, one's own account and the accounts of others. */
@NullMarked
package vn.congtachoi.security.ui;

import org.jspecify.annotations.NullMarked;
