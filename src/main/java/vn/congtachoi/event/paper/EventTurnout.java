package vn.congtachoi.event.paper;

import java.util.List;

/**
 * Who came and what was given, counted: papers that are kept name no guest.
 *
 * @param invited how many were invited
 * @param present how many came
 * @param units how many came from each unit
 */
record EventTurnout(int invited, int present, List<Share> units, List<Gift> gifts) {

    /** Nobody has counted. */
    static final EventTurnout NONE = new EventTurnout(0, 0, List.of(), List.of());

    EventTurnout {
        units = List.copyOf(units);
        gifts = List.copyOf(gifts);
    }

    /** How many came from a unit. */
    record Share(String unit, int number) {}

    /**
     * What was given.
     *
     * @param quantity with its measure: "35 suất"
     * @param source from whom; may be empty
     * @param worth of all of it, in whole đồng; 0 where nobody said
     */
    record Gift(String what, String quantity, long worth, String source) {}

    /** What all gifts are worth, in whole đồng. */
    long worth() {
        return gifts.stream().mapToLong(Gift::worth).sum();
    }
}
