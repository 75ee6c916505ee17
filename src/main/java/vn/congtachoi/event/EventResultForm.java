package vn.congtachoi.event;

import java.util.List;

/**
 * What came of an event.
 *
 * @param result kết quả, in lines
 * @param lessons what to do otherwise next time, in lines
 * @param costs with what was spent
 * @param version as read
 */
public record EventResultForm(String result, String lessons, List<EventCostLine> costs, long version) {

    public EventResultForm {
        costs = List.copyOf(costs);
    }
}
