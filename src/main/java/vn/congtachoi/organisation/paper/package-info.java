/** The papers and workbooks of units. */
@NullMarked
package vn.congtachoi.organisation.paper;

import org.jspecify.annotations.NullMarked;
