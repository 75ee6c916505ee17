/**
 * Figures: the dictionary of indicators, the forms (biểu) that ask for them, targets, rounds (đợt) with the return of
 * each unit, and the roll-up into compiled tables.
 *
 * <p>Invariants: a blank is not zero; a total is never typed but is a unit's own part plus its children; a percentage is
 * never typed, added or averaged; every change of a figure is kept as a revision; the level above counts only what was
 * sent. Other features read figures through the kernel's {@code FigureSource}.
 */
@ApplicationModule(
        displayName = "Số liệu",
        allowedDependencies = {"programme", "document", "audit :: ui", "organisation :: paper", "sheet :: ui"})
@NullMarked
package vn.congtachoi.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
