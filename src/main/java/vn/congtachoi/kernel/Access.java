package vn.congtachoi.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * Port: what the current actor may do, and where. Grants bind a role to a unit and reach its subtree as it is today.
 * The portal itself ({@link SystemActor}) may do everything.
 */
public interface Access {

    /** Whether she holds the permission at any unit at all. */
    boolean holds(String permission);

    /** Whether she holds the permission at this unit, with the reason to show when she does not. */
    Decision may(Permission permission, UUID unitId);

    /** Every unit, today's tree, at which she holds the permission: the scope for queries. */
    Set<UUID> unitsWith(Permission permission);

    /** The units at which she was granted a role that holds the permission, without their subtrees. */
    Set<UUID> homesWith(Permission permission);

    /** Her homes, and the closed units that her homes stand for since a merger. */
    default Set<UUID> seatsWith(Permission permission) {
        return homesWith(permission);
    }

    /** The open accounts of everybody who holds the permission at this unit today, by a role there or above. */
    Set<UUID> holders(Permission permission, UUID unitId);

    /**
     * As {@link #holds}, for the door of a service.
     *
     * @throws ForbiddenException when she acts for an absent person, and this is not done for somebody else
     */
    default boolean opens(String permission) {
        return holds(permission);
    }

    /** Refused while she acts for an absent person, when what the permission allows is not done for somebody else. */
    default Decision mayPassOn(Permission permission) {
        return Decision.yes();
    }

    /** @throws ForbiddenException with the reason, when she may not */
    default void require(Permission permission, UUID unitId) {
        may(permission, unitId).orThrow();
    }
}
