package vn.congtachoi.supervision;

import java.util.List;
import java.util.UUID;

/**
 * What a unit planned and did in a year. Counts tell no words, so that restricted campaigns are counted too.
 *
 * @param planned campaigns that stood in the plan when it was approved, or stand in it
 * @param plannedDone of these those whose bodies have all been visited
 * @param added campaigns that came later
 * @param addedDone of these those whose bodies have all been visited
 * @param visits that are not cancelled
 * @param unitsBelow units directly below that existed at the end of the year, or exist now
 * @param unitsCovered of these those that were visited, themselves or below them
 * @param outside bodies outside the Union that were visited
 * @param held visits that were held
 * @param open of these those of campaigns that are not restricted
 */
public record YearCount(
        int planned,
        int plannedDone,
        int added,
        int addedDone,
        int visits,
        int unitsBelow,
        int unitsCovered,
        int outside,
        List<UUID> held,
        List<UUID> open) {

    public YearCount {
        held = List.copyOf(held);
        open = List.copyOf(open);
    }
}
