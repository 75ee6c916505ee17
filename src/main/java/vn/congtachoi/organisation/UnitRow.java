package vn.congtachoi.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A unit in the list of a day.
 *
 * @param depth 0 for a unit without a unit above
 * @param parentName name in lists of the unit above, empty for a head unit
 * @param children how many units stand directly below
 * @param branches how many branches stand below at any depth
 * @param head who answers for it on that day, or null when the post is vacant
 */
public record UnitRow(
        UnitRef unit,
        int depth,
        String parentName,
        int children,
        int branches,
        @Nullable PersonCard head) {

    /** Name and telephone are what is called: both empty while the post is vacant. */
    public String headName() {
        return head == null ? "" : head.name().full();
    }

    /** Telephone of who heads the unit, as it is written; empty where there is none. */
    public String headPhone() {
        return head == null || head.phone() == null ? "" : head.phone().shown();
    }
}
