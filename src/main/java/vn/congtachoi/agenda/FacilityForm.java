package vn.congtachoi.agenda;

import org.jspecify.annotations.Nullable;

/**
 * A room or a vehicle as it is entered.
 *
 * @param seats null where nobody has counted them
 * @param active whether meetings may still take it
 * @param version as read, 0 for a new one
 */
public record FacilityForm(
        FacilityKind kind, String name, @Nullable Integer seats, boolean active, long version) {}
