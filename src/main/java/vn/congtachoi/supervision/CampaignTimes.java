package vn.congtachoi.supervision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;

/**
 * What time a campaign looks at, and when it is held. Last days are included.
 *
 * @param coversFrom thời kỳ được kiểm tra, or null
 * @param coversTo last day of it, or null
 * @param worksFrom thời gian tiến hành
 * @param worksTo last day of it
 */
public record CampaignTimes(
        @Nullable LocalDate coversFrom, @Nullable LocalDate coversTo, LocalDate worksFrom, LocalDate worksTo) {

    /** A campaign that takes longer than this is a mistyped year. */
    private static final long LONGEST_DAYS = 366;

    /** @throws BusinessException when one ends before it begins, or takes longer than a year */
    void check() {
        if (worksTo.isBefore(worksFrom)) {
            throw new BusinessException("supervision.campaign.error.works");
        }
        if (ChronoUnit.DAYS.between(worksFrom, worksTo) > LONGEST_DAYS) {
            throw new BusinessException("supervision.campaign.error.long");
        }
        if (coversFrom != null && coversTo != null && coversTo.isBefore(coversFrom)) {
            throw new BusinessException("supervision.campaign.error.covers");
        }
    }

    /** Whether the day lies in the time in which it is held. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(worksFrom) && !day.isAfter(worksTo);
    }
}
