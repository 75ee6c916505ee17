package vn.congtachoi.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.uikit.Texts;

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

    /** "Kế hoạch số 12/KH-BTV ngày 05/01/2023", as another paper cites it; empty while it is not signed. */
    public Optional<String> cited() {
        return state.isSigned() && notation != null && paperDate != null
                ? Optional.of(Texts.of("document.cited", kind, notation, VietnameseDates.officialShort(paperDate)))
                : Optional.empty();
    }
}
