/** Screens of papers: the list, one paper while it is written and signed, the register, and the proof of a paper. */
@NullMarked
package vn.congtachoi.document.ui;

import org.jspecify.annotations.NullMarked;
