package vn.congtachoi.security;

import java.util.UUID;

/**
 * Somebody took her work back before the last day.
 *
 * @param by name of the absent person
 */
public record DelegationEnded(UUID personId, UUID deputyId, String by) {}
