package vn.congtachoi.security;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who does her work, and when.
 *
 * @param to last day, included
 * @param note for whom it is read, may be empty
 */
public record DelegationForm(UUID deputyId, LocalDate from, LocalDate to, String note) {}
