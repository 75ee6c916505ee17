package vn.congtachoi.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of several papers that were to be signed together.
 *
 * @param subject kind and subject
 * @param notation its number with symbol, or null when it was not signed
 * @param said why it was not signed, or what to know besides; ready to be shown, empty for nothing
 */
public record SigningOutcome(
        UUID paperId, String subject, @Nullable String notation, String said) {

    public boolean isSigned() {
        return notation != null;
    }
}
