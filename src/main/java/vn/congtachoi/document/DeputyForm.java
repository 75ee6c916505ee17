package vn.congtachoi.document;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who stands for whom.
 *
 * @param to last day, included
 * @param basis the paper or the reason, may be empty
 */
public record DeputyForm(UUID personId, UUID deputyId, LocalDate from, LocalDate to, String basis) {}
