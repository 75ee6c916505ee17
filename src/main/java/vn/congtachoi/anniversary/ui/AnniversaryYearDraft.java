package vn.congtachoi.anniversary.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.anniversary.AnniversaryYear;
import vn.congtachoi.kernel.BusinessException;

/** What was announced for a year, as it is being typed. */
public record AnniversaryYearDraft(
        @Nullable Integer year,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String theme) {

    static AnniversaryYearDraft of(AnniversaryYear year) {
        return new AnniversaryYearDraft(year.year(), year.from(), year.to(), year.theme());
    }

    /** @throws BusinessException when it says nothing, or its days lie elsewhere */
    AnniversaryYear typed() {
        return new AnniversaryYear(year == null ? 0 : year, from, to, theme);
    }
}
