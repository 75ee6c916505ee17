package vn.congtachoi.signing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.MessageKey;

/**
 * What one signature proves.
 *
 * @param field name of its field
 * @param certificate the signer's; null when the file holds none
 * @param owner whose certificate it is or was here; null when nobody's
 * @param claimedAt what the signer's machine said; null when it said nothing
 * @param provenAt what a time stamp proves; null without one
 * @param coversRevision whether it covers the whole file as it was when it was signed
 * @param reason the sentence that says why
 * @param reasonArgs for its placeholders
 */
public record SignatureFinding(
        String field,
        @Nullable CertificateFacts certificate,
        @Nullable KeyOwner owner,
        @Nullable Instant claimedAt,
        @Nullable Instant provenAt,
        SignatureLevel level,
        boolean coversRevision,
        Verdict verdict,
        MessageKey reason,
        List<Object> reasonArgs) {

    public SignatureFinding {
        reasonArgs = List.copyOf(reasonArgs);
    }

    /** The signer as her certificate names her; empty without one. */
    public String signerName() {
        return certificate == null ? "" : certificate.subjectName();
    }

    /** The same signature where somebody certain had to sign: another's certificate makes it invalid. */
    public SignatureFinding expecting(KeyOwner expected) {
        if (verdict == Verdict.INVALID || expected.equals(owner)) {
            return this;
        }
        return owner == null
                ? judged(Verdict.UNDETERMINED, "signing.finding.owner-unknown", List.of(signerName()))
                : judged(Verdict.INVALID, "signing.finding.other-owner", List.of(signerName()));
    }

    private SignatureFinding judged(Verdict other, String why, List<Object> args) {
        return new SignatureFinding(
                field, certificate, owner, claimedAt, provenAt, level, coversRevision, other, MessageKey.of(why), args);
    }
}
