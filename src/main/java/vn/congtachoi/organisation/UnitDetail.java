package vn.congtachoi.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit with its whole life.
 *
 * @param version for forms
 * @param closed first day on which it no longer is, or null
 * @param spans oldest first, at least one
 * @param from what it came from
 * @param into what became of it
 */
public record UnitDetail(
        UUID id,
        long version,
        LocalDate founded,
        @Nullable LocalDate closed,
        List<UnitSpan> spans,
        List<LineageLine> from,
        List<LineageLine> into) {

    /** What is said of it last. */
    public UnitSpan latest() {
        return spans.getLast();
    }

    /** The unit as it is now, to be corrected. */
    public UnitForm form() {
        return new UnitForm(id, version, latest().facts(), latest().basis());
    }
}
