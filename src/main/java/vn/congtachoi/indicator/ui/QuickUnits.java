package vn.congtachoi.indicator.ui;

import java.util.Set;
import java.util.UUID;

/** The units that are asked. */
public record QuickUnits(Set<UUID> ids) {

    public QuickUnits {
        ids = Set.copyOf(ids);
    }
}
