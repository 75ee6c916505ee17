package vn.congtachoi.document;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.kernel.SubjectRef;

/**
 * What a paper's page holds.
 *
 * @param subject trích yếu, without the kind
 * @param addressees kính gửi, one a line; empty when it is addressed to nobody
 * @param bases căn cứ, one a line
 * @param recipients nơi nhận in their order
 * @param reviewerId who approves the content, or null for whoever may
 * @param signerId who signs, or null while nobody is chosen
 * @param origin record that it is the paper of, or null; fixed at creation
 * @param version as read, 0 for a new one
 */
public record DocumentForm(
        UUID kindId,
        UUID seriesId,
        String subject,
        String addressees,
        String bases,
        Urgency urgency,
        DocumentText text,
        List<RecipientLine> recipients,
        @Nullable UUID reviewerId,
        @Nullable UUID signerId,
        @Nullable SubjectRef origin,
        long version) {

    public DocumentForm {
        recipients = List.copyOf(recipients);
    }

    /** A new paper without anything but its subject. */
    public static DocumentForm empty(UUID kindId, UUID seriesId, String subject) {
        return new DocumentForm(
                kindId, seriesId, subject, "", "", Urgency.NORMAL, DocumentText.EMPTY, List.of(), null, null, null, 0);
    }
}
