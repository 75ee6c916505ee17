/**
 * Ngày kỷ niệm: the catalogue of days that the Hội keeps or takes part in, and on which day of a year each of them falls.
 *
 * <p>Invariants: an occurrence is computed and never stored; lunar days follow {@code calendar.LunarCalendar}; only the
 * row of a year that somebody entered goes before the rule. What is common to all units is kept at a head unit, what is a
 * unit's own by that unit. A row that the product brought, or that another module uses, is put out of use and never
 * deleted. Other modules ask {@code AnniversaryDirectory}, and say by {@code AnniversaryUse} what they refer to.
 */
@ApplicationModule(
        displayName = "Ngày kỷ niệm",
        allowedDependencies = {"agenda", "agenda :: calendar", "organisation :: paper", "audit :: ui", "sheet :: ui"})
@NullMarked
package vn.congtachoi.anniversary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
