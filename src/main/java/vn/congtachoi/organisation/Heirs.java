package vn.congtachoi.organisation;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who keeps what closed units left behind, people and accounts: the unit that took over, else the one that stood above.
 *
 * @param living the living unit of each closed one; a closed head unit without successor has none
 */
public record Heirs(Map<UUID, UUID> living) {

    /** Nothing was ever closed. */
    public static final Heirs NONE = new Heirs(Map.of());

    public Heirs {
        living = Map.copyOf(living);
    }

    /** The living unit that stands for this one: itself as long as it lives. */
    public UUID of(UUID unit) {
        return living.getOrDefault(unit, unit);
    }

    /** These living units and the closed ones that they stand for. */
    public Set<UUID> with(Set<UUID> units) {
        Set<UUID> all = new LinkedHashSet<>(units);
        living.forEach((closed, heir) -> {
            if (units.contains(heir)) {
                all.add(closed);
            }
        });
        return all;
    }
}
