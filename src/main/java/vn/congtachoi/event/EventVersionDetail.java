package vn.congtachoi.event;

import java.util.List;

/**
 * A version of a plan beside the plan of today.
 *
 * @param parts those of which either says something, in the order of the plan
 */
public record EventVersionDetail(EventVersionRow row, List<Part> parts) {

    public EventVersionDetail {
        parts = List.copyOf(parts);
    }

    /**
     * One part.
     *
     * @param then what the version says, in lines; may be empty
     * @param now what the plan says today, in lines; may be empty
     */
    public record Part(EventPlanPart part, String then, String now) {

        /** Whether it was changed since. */
        public boolean isChanged() {
            return !then.equals(now);
        }
    }

    /** The parts that were changed since it was issued. */
    public List<Part> changed() {
        return parts.stream().filter(Part::isChanged).toList();
    }
}
