package vn.congtachoi.event.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import vn.congtachoi.event.day.AwardLine;
import vn.congtachoi.event.day.EventDayForm;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.ListText;

/** The speech and whoever is honoured. */
class EventDayPanel extends FormPanel<EventDayForm> {

    private static final int SPEECH_LENGTH = 40000;
    private static final int BASIS_LENGTH = 500;
    private static final int ROWS = 12;

    EventDayPanel() {
        super(EventDayForm.class, Map.of("events.day.error.name", "awards"));
        TextArea speech = Fields.area("events.ui.day.speech", SPEECH_LENGTH);
        speech.setMinRows(ROWS);
        field("speech", speech).bind("speech");
        TextField basis = Fields.text("events.ui.day.basis", BASIS_LENGTH);
        field("awardBasis", basis).bind("awardBasis");
        AwardsField awards = new AwardsField();
        keep(
                "awards",
                Object.class,
                ListText::write,
                text -> ListText.read(text, new TypeReference<List<AwardLine>>() {}));
        field("awards", awards).bind("awards");
        wide(speech);
        wide(basis);
        wide(awards);
        carryVersion();
    }
}
