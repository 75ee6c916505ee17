package vn.congtachoi.anniversary.ui;

import org.jspecify.annotations.Nullable;
import vn.congtachoi.anniversary.AnniversaryOrigin;
import vn.congtachoi.kernel.BusinessException;

/** An origin as it is being typed. */
public record AnniversaryOriginDraft(@Nullable Integer year, String name) {

    static AnniversaryOriginDraft of(AnniversaryOrigin origin) {
        return new AnniversaryOriginDraft(origin.year(), origin.name());
    }

    /** @throws BusinessException when its year or its name is missing */
    AnniversaryOrigin origin() {
        return new AnniversaryOrigin(year == null ? 0 : year, name);
    }
}
