package vn.congtachoi.document.text;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import vn.congtachoi.kernel.FigureKey;
import vn.congtachoi.kernel.Period;

/**
 * Which figure stands in a text, and how it is said there.
 *
 * @param indicator code of the indicator
 * @param unitId whose figure: the issuing unit's total, or one named unit's
 * @param period code of the period ("2023-H1")
 */
public record FigureReference(String indicator, UUID unitId, String period, FigureForm form) {

    /** @throws IllegalArgumentException when the code names no period */
    public FigureReference {
        Period.parse(period);
    }

    /** The figure that it names. */
    @JsonIgnore
    public FigureKey key() {
        return new FigureKey(indicator, unitId, Period.parse(period));
    }
}
