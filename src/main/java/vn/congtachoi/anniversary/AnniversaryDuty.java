package vn.congtachoi.anniversary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.organisation.Position;

/**
 * Whom a day concerns, and what the Hội does for it.
 *
 * @param unitId whose own day it is, exactly with {@link AnniversaryScope#OWN_UNIT}
 * @param work what the Hội usually does, in words; may be empty
 * @param leadDays days before the first one on which preparation begins; 0 when nothing is prepared
 * @param ownerPosition who usually answers for it, or null
 * @param ownerName the same in words where no position says it; may be empty
 */
public record AnniversaryDuty(
        AnniversaryScope scope,
        @Nullable UUID unitId,
        AnniversaryRole role,
        String work,
        int leadDays,
        @Nullable Position ownerPosition,
        String ownerName) {

    static final int WORK_LENGTH = 500;
    static final int OWNER_LENGTH = 200;
    static final int MOST_DAYS = 366;

    /** @throws BusinessException when its unit is missing, or the days are none */
    public AnniversaryDuty {
        work = TypedText.line(work, WORK_LENGTH);
        ownerName = TypedText.line(ownerName, OWNER_LENGTH);
        if ((scope == AnniversaryScope.OWN_UNIT) == (unitId == null)) {
            throw new BusinessException("anniversary.error.unit");
        }
        if (leadDays < 0 || leadDays > MOST_DAYS) {
            throw new BusinessException("anniversary.error.lead", MOST_DAYS);
        }
    }

    /** Of the whole country, with the usual days of its role. */
    public static AnniversaryDuty nationwide(AnniversaryRole role) {
        return new AnniversaryDuty(AnniversaryScope.NATIONWIDE, null, role, "", role.usualLead(), null, "");
    }

    /** A unit's own, with the usual days of its role. */
    public static AnniversaryDuty own(UUID unit, AnniversaryRole role) {
        return new AnniversaryDuty(AnniversaryScope.OWN_UNIT, unit, role, "", role.usualLead(), null, "");
    }
}
