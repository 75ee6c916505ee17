package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import vn.congtachoi.agenda.Conclusion;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.ListText;
import vn.congtachoi.uikit.Texts;

/** The fields of what came out of a meeting. */
class RecordFormPanel extends FormPanel<RecordDraft> {

    private static final int MINUTES_LENGTH = 20000;
    private static final int MINUTES_ROWS = 10;

    private static final Map<String, String> PLACES = Map.of(
            "agenda.error.conclusion", "conclusions",
            "agenda.error.conclusion-stands", "conclusions",
            "agenda.error.conclusion-gone", "conclusions",
            "agenda.error.unit-closed", "conclusions",
            "agenda.error.person-left", "conclusions");

    RecordFormPanel(ConclusionsField conclusions) {
        super(RecordDraft.class, PLACES);
        TextArea minutes = Fields.area("agenda.ui.record.minutes", MINUTES_LENGTH);
        minutes.setMinRows(MINUTES_ROWS);
        minutes.setHelperText(Texts.of("agenda.ui.record.minutes-hint"));
        keep(
                "conclusions",
                Object.class,
                ListText::write,
                text -> ListText.read(text, new TypeReference<List<Conclusion>>() {}));
        field("conclusions", conclusions).bind("conclusions");
        field("minutes", minutes).bind("minutes");
        carryVersion();
        wide(conclusions);
        wide(minutes);
    }
}
