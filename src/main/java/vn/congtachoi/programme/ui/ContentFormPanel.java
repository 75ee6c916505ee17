package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import vn.congtachoi.programme.ContentForm;
import vn.congtachoi.programme.TypicalActivity;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.Texts;

/** A content: number, wording, and typical activities one a line. */
class ContentFormPanel extends FormPanel<ContentForm> {

    private static final int NUMBER_LENGTH = 20;
    private static final int WORDING_LENGTH = 1000;
    private static final int ACTIVITIES_LENGTH = 4000;

    ContentFormPanel() {
        super(ContentForm.class, Map.of("programme.content.numberTaken", "number"));
        TextField number = Fields.text("programme.ui.content.number", NUMBER_LENGTH);
        TextArea wording = Fields.area("programme.ui.content.wording", WORDING_LENGTH);
        TextArea activities = Fields.area("programme.ui.content.activities", ACTIVITIES_LENGTH);
        Checkbox crossCutting = Fields.check("programme.ui.content.cross-cutting");
        Checkbox unverified = Fields.check("programme.ui.unverified.check");
        activities.setHelperText(Texts.of("programme.ui.content.activities.hint"));

        field("number", number)
                .asRequired(Texts.of("programme.content.numberMissing"))
                .bind("number");
        field("wording", wording)
                .asRequired(Texts.of("programme.content.wordingMissing"))
                .bind("wording");
        field("crossCutting", crossCutting).bind("crossCutting");
        field("activities", activities)
                .withConverter(TypicalActivity::read, TypicalActivity::write)
                .bind("activities");
        field("unverified", unverified).bind("unverified");
        carryVersion();

        row(number, crossCutting);
        wide(wording);
        wide(activities);
        wide(unverified);
    }
}
