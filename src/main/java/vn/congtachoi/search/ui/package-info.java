/** The search: a field in the header of every page, answers while she types, and a page with everything found. */
@NullMarked
package vn.congtachoi.search.ui;

import org.jspecify.annotations.NullMarked;
