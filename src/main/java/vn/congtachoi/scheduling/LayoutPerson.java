package vn.congtachoi.scheduling;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who can sit in a team.
 *
 * @param boundTo bodies that she does not inspect: her own unit, those of past posts, declared relations
 * @param away days and half days on which she cannot go
 */
public record LayoutPerson(UUID id, Set<UUID> boundTo, List<DaySlot> away) {

    public LayoutPerson {
        boundTo = Set.copyOf(boundTo);
        away = List.copyOf(away);
    }
}
