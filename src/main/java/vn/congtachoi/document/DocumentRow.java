package vn.congtachoi.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper as lists show it.
 *
 * @param notation its number with symbol, or null while it has none
 */
public record DocumentRow(
        UUID id,
        UUID unitId,
        String kind,
        String subject,
        DocumentState state,
        Instant since,
        String drafterName,
        String signerName,
        @Nullable String notation,
        @Nullable LocalDate paperDate,
        boolean figuresChangedSince) {

    /** Kind and subject, as a paper is called. */
    public String title() {
        return kind + " " + subject;
    }
}
