/**
 * Excel out and in: tables as workbooks with real numbers, pasted blocks and uploaded workbooks as rows with every fault
 * named by its cell before anything is saved. Knows no feature.
 */
@NullMarked
package vn.congtachoi.sheet;

import org.jspecify.annotations.NullMarked;
