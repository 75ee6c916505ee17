package vn.congtachoi.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register of outgoing papers (NĐ 30/2020, Phụ lục IV).
 *
 * @param notation number with symbol ("15/BC-BTV")
 * @param paperDate date that the paper bears, or null while it is not signed
 * @param signerPost the lines above the signature in one line
 * @param recipients nơi nhận, one a line
 */
public record RegisterRow(
        UUID id,
        int number,
        String notation,
        int year,
        UUID kindId,
        @Nullable UUID documentId,
        String subject,
        RegisterState state,
        Instant reservedAt,
        String reservedBy,
        @Nullable LocalDate paperDate,
        String signerName,
        String signerPost,
        String recipients,
        @Nullable Integer pages,
        @Nullable Integer copies,
        String cancelReason) {}
