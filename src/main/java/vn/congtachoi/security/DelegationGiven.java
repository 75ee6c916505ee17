package vn.congtachoi.security;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody passes her work on while she is away.
 *
 * @param by name of the absent person
 * @param to last day, included
 */
public record DelegationGiven(UUID personId, UUID deputyId, String by, LocalDate from, LocalDate to, String note) {}
