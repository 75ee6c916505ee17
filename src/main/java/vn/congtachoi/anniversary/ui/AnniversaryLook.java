package vn.congtachoi.anniversary.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.anniversary.AnniversaryFilter;

/**
 * What the page of a year shows.
 *
 * @param unit for which unit; null for the highest of hers
 */
record AnniversaryLook(int year, @Nullable UUID unit, AnniversaryFilter filter) {

    AnniversaryLook withYear(int wanted) {
        return new AnniversaryLook(wanted, unit, filter);
    }

    AnniversaryLook withUnit(@Nullable UUID wanted) {
        return new AnniversaryLook(year, wanted, filter);
    }

    AnniversaryLook with(AnniversaryFilter wanted) {
        return new AnniversaryLook(year, unit, wanted);
    }
}
