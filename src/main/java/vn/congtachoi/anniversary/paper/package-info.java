/** The anniversaries of a year as files. */
@NullMarked
package vn.congtachoi.anniversary.paper;

import org.jspecify.annotations.NullMarked;
