/** A dialog that takes a workbook over: every fault first, by cell, then everything at once. */
@NamedInterface("ui")
@NullMarked
package vn.congtachoi.sheet.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
