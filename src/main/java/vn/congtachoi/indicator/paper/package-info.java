/** The papers and workbooks of figures. */
@NullMarked
package vn.congtachoi.indicator.paper;

import org.jspecify.annotations.NullMarked;
