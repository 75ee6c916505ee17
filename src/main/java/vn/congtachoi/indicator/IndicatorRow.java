package vn.congtachoi.indicator;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.PeriodKind;

/** An indicator as lists, sheets and tables show it. */
public record IndicatorRow(
        UUID id,
        String code,
        String name,
        String shortName,
        IndicatorKind kind,
        UnitLaw unitLaw,
        TimeLaw timeLaw,
        PeriodKind collected,
        String measure,
        @Nullable UUID wholeId,
        String partLabel,
        @Nullable UUID numeratorId,
        @Nullable UUID denominatorId,
        boolean unverified,
        String remark,
        String guidance,
        String example,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID programmeContentId) {

    /** Whether it counts a part of what another counts. */
    public boolean isPart() {
        return wholeId != null;
    }

    /** The name in a form, on the screen and on paper: a part is named by its part ("– dân tộc thiểu số"). */
    public String label() {
        return isPart() && !partLabel.isEmpty() ? "– " + partLabel : name;
    }

    /** Whether any day of the period lies in its validity. */
    public boolean isValidIn(Period period) {
        return (validFrom == null || !validFrom.isAfter(period.lastDay()))
                && (validTo == null || !validTo.isBefore(period.firstDay()));
    }
}
