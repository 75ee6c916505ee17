package vn.congtachoi.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it is on some day.
 *
 * @param name full name of the organisation ("Hội LHPN phường Sông Cầu", "Chi hội phụ nữ tổ 5")
 * @param shortName name in lists and table rows ("Sông Cầu", "Tổ 5")
 * @param code administrative code where there is one ("01837")
 * @param parentId the unit above on that day, or null for the head unit
 * @param sortKey orders siblings: by place, Vietnamese alphabet, numbers as numbers
 */
public record UnitRef(
        UUID id,
        String name,
        String shortName,
        UnitKind kind,
        @Nullable String code,
        @Nullable UUID parentId,
        String sortKey) {}
