package vn.congtachoi.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.signing.SignatureReport;

/**
 * What a paper's code shows to anybody.
 *
 * @param notation its number with symbol, or null while it has none
 * @param way how it was signed, or null while it is not
 * @param signerPost the lines above the signature in one line
 * @param file the file that is the paper now, or null while there is none
 * @param signatures what its signatures prove; null for a paper signed in ink or not yet
 */
public record Proof(
        String issuer,
        String kind,
        String subject,
        @Nullable String notation,
        @Nullable LocalDate paperDate,
        DocumentState state,
        @Nullable SigningWay way,
        String signerName,
        String signerPost,
        @Nullable FileRow file,
        @Nullable SignatureReport signatures) {}
