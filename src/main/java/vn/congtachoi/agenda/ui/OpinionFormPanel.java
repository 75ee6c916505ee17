package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.core.type.TypeReference;
import vn.congtachoi.agenda.Invitee;
import vn.congtachoi.kernel.SubjectLink;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.ListText;
import vn.congtachoi.uikit.Texts;

/** The fields of a question: about what, by when, whom. */
class OpinionFormPanel extends FormPanel<OpinionDraft> {

    private static final int TITLE_LENGTH = 500;
    private static final int WORDS_LENGTH = 8000;
    private static final int QUARTER = 15;

    /** Beside which field a refusal of the service is said. */
    private static final Map<String, String> PLACES = Map.of(
            "agenda.opinion.error.title", "title",
            "agenda.opinion.error.paper", "paper",
            "agenda.opinion.error.twice", "asked",
            "agenda.error.person-left", "asked");

    private final InviteesField asked = new InviteesField("agenda.ui.opinion.asked");
    private final Function<UUID, UnitOptions> lookUp;

    /**
     * @param units for which she may ask; one alone is not asked
     * @param lookUp whom she can ask for a unit
     * @param papers about what she can ask
     */
    OpinionFormPanel(List<UnitRef> units, Function<UUID, UnitOptions> lookUp, List<SubjectLink> papers) {
        super(OpinionDraft.class, PLACES);
        this.lookUp = lookUp;
        unit(units);
        what(papers);
        when();
        keep(
                "asked",
                Object.class,
                ListText::write,
                text -> ListText.read(text, new TypeReference<List<Invitee>>() {}));
        field("asked", asked).bind("asked");
        wide(asked);
        carryVersion();
    }

    private void unit(List<UnitRef> units) {
        Select<UnitRef> unit = Fields.choice("agenda.ui.form.unit", units, each -> each == null ? "" : each.name());
        keep("unit", UnitRef.class, each -> each.id().toString(), text -> units.stream()
                .filter(each -> each.id().toString().equals(text))
                .findFirst()
                .orElseGet(units::getFirst));
        field("unit", unit).asRequired(Texts.of("uikit.field.required")).bind("unit");
        unit.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                asked.offer(lookUp.apply(event.getValue().id()));
            }
        });
        if (units.size() > 1) {
            wide(unit);
        }
    }

    private void what(List<SubjectLink> papers) {
        TextField title = Fields.text("agenda.ui.opinion.title", TITLE_LENGTH);
        ComboBox<SubjectLink> paper = Fields.oneOfMany("agenda.ui.opinion.paper", SubjectLink::title);
        paper.setItems((link, typed) -> VietnameseText.fold(link.title()).contains(VietnameseText.fold(typed)), papers);
        paper.setClearButtonVisible(true);
        paper.setHelperText(Texts.of("agenda.ui.opinion.paper-hint"));
        TextArea words = Fields.area("agenda.ui.opinion.words", WORDS_LENGTH);
        field("title", title).asRequired(Texts.of("agenda.opinion.error.title")).bind("title");
        keep("paper", SubjectLink.class, link -> link.subject().id().toString(), text -> papers.stream()
                .filter(link -> link.subject().id().toString().equals(text))
                .findFirst()
                .orElse(null));
        field("paper", paper).bind("paper");
        field("words", words).bind("words");
        wide(title);
        wide(paper);
        wide(words);
    }

    private void when() {
        DatePicker day = Fields.day("agenda.ui.opinion.due-day");
        TimePicker hour = Fields.hour("agenda.ui.opinion.due-hour");
        hour.setStep(Duration.ofMinutes(QUARTER));
        field("day", day).asRequired(Texts.of("agenda.ui.opinion.due-missing")).bind("day");
        field("hour", hour)
                .asRequired(Texts.of("agenda.ui.opinion.due-missing"))
                .bind("hour");
        row(day, hour);
    }

    @Override
    public void read(OpinionDraft draft) {
        asked.offer(lookUp.apply(draft.unit().id()));
        super.read(draft);
    }
}
