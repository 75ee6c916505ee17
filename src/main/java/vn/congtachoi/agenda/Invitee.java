package vn.congtachoi.agenda;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is invited, or who is to do something: a person of a unit, whoever answers for a unit, or a guest by name.
 *
 * @param unitId null for a guest
 * @param personId null for whoever answers for the unit
 * @param name of a guest; else empty
 */
public record Invitee(@Nullable UUID unitId, @Nullable UUID personId, String name) {

    public static Invitee unit(UUID unitId) {
        return new Invitee(unitId, null, "");
    }

    public static Invitee person(UUID unitId, UUID personId) {
        return new Invitee(unitId, personId, "");
    }

    public static Invitee guest(String name) {
        return new Invitee(null, null, name);
    }

    /** Whether nobody of the Hội is meant. */
    public boolean isGuest() {
        return unitId == null;
    }
}
