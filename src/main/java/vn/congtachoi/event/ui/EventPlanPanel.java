package vn.congtachoi.event.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import vn.congtachoi.event.EventCostLine;
import vn.congtachoi.event.EventDutyLine;
import vn.congtachoi.event.ProgrammePoint;
import vn.congtachoi.task.AssigneeChoice;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.ListText;
import vn.congtachoi.uikit.Texts;

/** The plan of an event, part by part as its paper has them. */
class EventPlanPanel extends FormPanel<EventPlanDraft> {

    private static final int PART_LENGTH = 8000;
    private static final int LONG_PART_LENGTH = 20000;

    /** Beside which field a refusal of the service is said. */
    private static final Map<String, String> PLACES = Map.of(
            "events.error.point", "points",
            "events.error.minutes", "points",
            "events.error.item", "costs",
            "events.error.negative", "costs",
            "events.error.duty", "duties",
            "events.error.given", "duties",
            "events.error.unit-closed", "duties",
            "events.error.person-left", "duties");

    /**
     * @param sources from which money usually comes
     * @param assignees to whom work can be given
     */
    EventPlanPanel(List<String> sources, List<AssigneeChoice> assignees) {
        super(EventPlanDraft.class, PLACES);
        part("basis", PART_LENGTH, 2);
        part("purpose", PART_LENGTH, 3);
        part("requirements", PART_LENGTH, 3);
        part("content", LONG_PART_LENGTH, 5);
        ProgrammeField points = new ProgrammeField();
        keep(
                "points",
                Object.class,
                ListText::write,
                text -> ListText.read(text, new TypeReference<List<ProgrammePoint>>() {}));
        field("points", points).bind("points");
        wide(points);
        part("funding", PART_LENGTH, 2);
        CostsField costs = new CostsField(sources, false);
        keep(
                "costs",
                Object.class,
                ListText::write,
                text -> ListText.read(text, new TypeReference<List<EventCostLine>>() {}));
        field("costs", costs)
                .withValidator(any -> costs.isSettled(), Texts.of("events.ui.cost.unsettled"))
                .bind("costs");
        wide(costs);
        part("organising", LONG_PART_LENGTH, 3);
        DutiesField duties = new DutiesField(assignees);
        keep(
                "duties",
                Object.class,
                ListText::write,
                text -> ListText.read(text, new TypeReference<List<EventDutyLine>>() {}));
        field("duties", duties).bind("duties");
        wide(duties);
        carryVersion();
    }

    private void part(String name, int length, int rows) {
        TextArea area = Fields.area("events.ui.plan." + name, length);
        area.setMinRows(rows);
        area.setHelperText(Texts.of("events.ui.plan." + name + "-hint"));
        field(name, area).bind(name);
        wide(area);
    }
}
