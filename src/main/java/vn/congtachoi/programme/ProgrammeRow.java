package vn.congtachoi.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme in a list.
 *
 * @param validFrom first day, or null when no source says
 * @param validTo last day, or null for a standing one
 * @param ownerUnitId unit whose own programme it is, or null for the common catalogue
 * @param unverified whether any of its own fields carries the mark
 */
public record ProgrammeRow(
        UUID id,
        String code,
        String shortName,
        String officialName,
        ProgrammeKind kind,
        ProgrammeStatus status,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID ownerUnitId,
        boolean unverified) {}
