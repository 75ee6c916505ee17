package vn.congtachoi.event.ui;

import java.util.List;
import vn.congtachoi.event.EventCostLine;
import vn.congtachoi.event.EventDetail;
import vn.congtachoi.event.EventResultForm;

/** What came of an event as its form shows it, each component a field. */
public record EventResultDraft(String result, List<EventCostLine> costs, String lessons, long version) {

    static EventResultDraft of(EventDetail detail) {
        return new EventResultDraft(
                detail.told().result(),
                detail.plan().costs(),
                detail.told().lessons(),
                detail.plan().version());
    }

    EventResultForm form() {
        return new EventResultForm(result, lessons, costs, version);
    }
}
