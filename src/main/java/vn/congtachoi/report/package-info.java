/**
 * Reports of a unit: templates as data, the report with its paper, sections with owners, the words of the units below
 * beside them, and the annexes of figures.
 *
 * <p>Invariants: the text of a report is the text of its paper and stands nowhere else; a taken-over word remembers the
 * unit that wrote it; figures of text and annexes live until the paper is submitted; what was not reported is a dash,
 * never 0. A report is its own unit's: others read it when its paper is issued to them.
 */
@ApplicationModule(
        displayName = "Báo cáo",
        allowedDependencies = {"programme", "indicator", "document", "document :: text"})
@NullMarked
package vn.congtachoi.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
