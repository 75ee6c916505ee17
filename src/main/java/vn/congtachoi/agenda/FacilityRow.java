package vn.congtachoi.agenda;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room or a vehicle of a unit.
 *
 * @param seats null where nobody has counted them
 * @param active whether meetings may still take it
 */
public record FacilityRow(
        UUID id,
        UUID unitId,
        FacilityKind kind,
        String name,
        @Nullable Integer seats,
        boolean active,
        long version) {

    public FacilityForm form() {
        return new FacilityForm(kind, name, seats, active, version);
    }
}
