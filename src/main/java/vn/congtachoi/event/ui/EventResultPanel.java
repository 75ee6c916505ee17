package vn.congtachoi.event.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import vn.congtachoi.event.EventCostLine;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.ListText;
import vn.congtachoi.uikit.Texts;

/** What came of an event, what was spent, and what to do otherwise next time. */
class EventResultPanel extends FormPanel<EventResultDraft> {

    private static final int RESULT_LENGTH = 20000;
    private static final int LESSONS_LENGTH = 8000;
    private static final int ROWS = 5;

    /** @param sources from which money usually comes */
    EventResultPanel(List<String> sources) {
        super(EventResultDraft.class, Map.of("events.error.item", "costs", "events.error.negative", "costs"));
        TextArea result = Fields.area("events.ui.result.result", RESULT_LENGTH);
        result.setMinRows(ROWS);
        result.setHelperText(Texts.of("events.ui.result.result-hint"));
        field("result", result).bind("result");
        CostsField costs = new CostsField(sources, true);
        keep(
                "costs",
                Object.class,
                ListText::write,
                text -> ListText.read(text, new TypeReference<List<EventCostLine>>() {}));
        field("costs", costs)
                .withValidator(any -> costs.isSettled(), Texts.of("events.ui.cost.unsettled"))
                .bind("costs");
        TextArea lessons = Fields.area("events.ui.result.lessons", LESSONS_LENGTH);
        lessons.setHelperText(Texts.of("events.ui.result.lessons-hint"));
        field("lessons", lessons).bind("lessons");
        wide(result);
        wide(costs);
        wide(lessons);
        carryVersion();
    }
}
