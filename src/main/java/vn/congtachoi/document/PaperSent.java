package vn.congtachoi.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Event: it was written down that a paper went out to one of its recipients.
 *
 * @param wording of the recipient, as printed
 * @param unitId null for one outside
 */
public record PaperSent(
        UUID documentId, String wording, @Nullable UUID unitId, DeliveryWay way, LocalDate day) {}
