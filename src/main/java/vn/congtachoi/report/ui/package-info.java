/** Screens of reports: the list, beginning one, and the sections with their owners and the words of the units below. */
@NullMarked
package vn.congtachoi.report.ui;

import org.jspecify.annotations.NullMarked;
