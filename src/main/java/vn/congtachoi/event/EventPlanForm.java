package vn.congtachoi.event;

import java.util.List;

/**
 * The plan of an event as it is written.
 *
 * @param points chương trình, in their order
 * @param costs dự toán, in their order
 * @param duties phân công, in their order
 * @param version as read
 */
public record EventPlanForm(
        EventWords words,
        List<ProgrammePoint> points,
        List<EventCostLine> costs,
        List<EventDutyLine> duties,
        long version) {

    public EventPlanForm {
        points = List.copyOf(points);
        costs = List.copyOf(costs);
        duties = List.copyOf(duties);
    }

    /** The same upon another version. */
    public EventPlanForm upon(long read) {
        return new EventPlanForm(words, points, costs, duties, read);
    }
}
