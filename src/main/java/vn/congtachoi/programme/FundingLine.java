package vn.congtachoi.programme;

import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Money;

/**
 * One source of a programme's money in a year.
 *
 * @param ceiling null where none was set: not the same as nothing may be spent
 */
public record FundingLine(FundingSource source, @Nullable Money ceiling, Money spent) {

    /** What may still be spent; negative when the ceiling is passed, null without a ceiling. */
    public @Nullable Money left() {
        return ceiling == null ? null : ceiling.minus(spent);
    }
}
