package vn.congtachoi.security;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A delegation that holds today, seen by the deputy.
 *
 * @param personId who is away
 * @param name of the absent person
 * @param until last day, included
 */
public record ActingFor(UUID delegationId, UUID personId, String name, LocalDate until) {}
