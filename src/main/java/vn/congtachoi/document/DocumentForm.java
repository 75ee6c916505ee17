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

    /** The same about another record. */
    public DocumentForm from(SubjectRef record) {
        return new DocumentForm(
                kindId,
                seriesId,
                subject,
                addressees,
                bases,
                urgency,
                text,
                recipients,
                reviewerId,
                signerId,
                record,
                version);
    }

    /** The same with another trích yếu. */
    public DocumentForm about(String other) {
        return new DocumentForm(
                kindId,
                seriesId,
                other,
                addressees,
                bases,
                urgency,
                text,
                recipients,
                reviewerId,
                signerId,
                origin,
                version);
    }

    /** The same with another text. */
    public DocumentForm saying(DocumentText words) {
        return new DocumentForm(
                kindId,
                seriesId,
                subject,
                addressees,
                bases,
                urgency,
                words,
                recipients,
                reviewerId,
                signerId,
                origin,
                version);
    }

    /** The same to others: kính gửi, one a line, and nơi nhận. */
    public DocumentForm to(String others, List<RecipientLine> lines) {
        return new DocumentForm(
                kindId, seriesId, subject, others, bases, urgency, text, lines, reviewerId, signerId, origin, version);
    }

    /** The same on these căn cứ, one a line. */
    public DocumentForm basedOn(String lines) {
        return new DocumentForm(
                kindId,
                seriesId,
                subject,
                addressees,
                lines,
                urgency,
                text,
                recipients,
                reviewerId,
                signerId,
                origin,
                version);
    }

    /** The same for somebody else to sign. */
    public DocumentForm signedBy(UUID person) {
        return new DocumentForm(
                kindId,
                seriesId,
                subject,
                addressees,
                bases,
                urgency,
                text,
                recipients,
                reviewerId,
                person,
                origin,
                version);
    }

    /** The same, to be saved upon another version. */
    public DocumentForm at(long read) {
        return new DocumentForm(
                kindId,
                seriesId,
                subject,
                addressees,
                bases,
                urgency,
                text,
                recipients,
                reviewerId,
                signerId,
                origin,
                read);
    }

    /** A new paper without anything but its subject. */
    public static DocumentForm empty(UUID kindId, UUID seriesId, String subject) {
        return new DocumentForm(
                kindId, seriesId, subject, "", "", Urgency.NORMAL, DocumentText.EMPTY, List.of(), null, null, null, 0);
    }
}
