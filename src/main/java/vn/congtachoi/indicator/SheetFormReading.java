package vn.congtachoi.indicator;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.sheet.SheetFault;

/**
 * What a filled Excel form would do, read whole before anything is saved.
 *
 * @param place the sheet it belongs to, or null when that cannot be said
 * @param filled blank cells that would have a figure
 * @param replaced figures that would be another one
 * @param cleared figures that would be blank
 */
public record SheetFormReading(@Nullable Place place, int filled, int replaced, int cleared, List<SheetFault> faults) {

    public SheetFormReading {
        faults = List.copyOf(faults);
    }

    /** One sheet: a unit in a round. */
    public record Place(UUID roundId, UUID unitId, String roundName, String unitName, Period period) {

        static Place of(Sheet sheet) {
            Round round = sheet.round();
            return new Place(
                    round.id(), sheet.unit().id(), round.name(), sheet.unit().name(), round.period());
        }
    }

    /** Whether it can be saved. */
    public boolean isClean() {
        return faults.isEmpty();
    }

    /** How many cells would be saved. */
    public int changes() {
        return filled + replaced + cleared;
    }
}
