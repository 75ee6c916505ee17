package vn.congtachoi.indicator;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What sending a sheet asks for.
 *
 * @param blanks what single blank cells mean
 * @param rest what all other blanks mean, or null when each was decided
 */
public record SubmitForm(
        ReturnTexts texts,
        Map<CellRef, BlankDecision> blanks,
        @Nullable BlankDecision rest) {

    public SubmitForm {
        blanks = Map.copyOf(blanks);
    }
}
