package vn.congtachoi.plan.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.calendar.DayRule;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.programme.ProgrammeContentRef;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.task.AssigneeChoice;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.Texts;

/** A line of a plan: a heading, or work with somebody to do it and a day. */
class PlanItemPanel extends FormPanel<PlanItemDraft> {

    private static final int TITLE_LENGTH = 500;

    private static final Map<String, String> REFUSALS = Map.of(
            "plan.error.item-title", "title",
            "plan.error.year", "dueOn",
            "task.error.dates", "dueOn",
            "task.error.content", "content");

    private final PlanChoices choices;
    private final UUID unit;
    private final ComboBox<ProgrammeContentRef> content =
            Fields.oneOfMany("plan.ui.item.content", PlanItemPanel::words);

    PlanItemPanel(PlanChoices choices, UUID unit) {
        super(PlanItemDraft.class, REFUSALS);
        this.choices = choices;
        this.unit = unit;
        TextField title = Fields.text("plan.ui.item.title", TITLE_LENGTH);
        field("title", title).asRequired(Texts.of("plan.error.item-title")).bind("title");
        wide(title);
        programme();
        lead();
        days();
        carryVersion();
    }

    private static String words(ProgrammeContentRef content) {
        return content.number() + " – " + content.wording();
    }

    private void programme() {
        List<ProgrammeRef> programmes = choices.programmes(unit);
        ComboBox<ProgrammeRef> programme = Fields.oneOfMany("plan.ui.item.programme", ProgrammeRef::shortName);
        programme.setItems(programmes);
        programme.setClearButtonVisible(true);
        programme.addValueChangeListener(event -> offer(event.getValue()));
        content.setClearButtonVisible(true);
        content.setEnabled(false);
        keep("programme", ProgrammeRef.class, ref -> ref.id().toString(), text -> programmes.stream()
                .filter(ref -> ref.id().toString().equals(text))
                .findFirst()
                .orElse(null));
        keep("content", ProgrammeContentRef.class, ref -> ref.id().toString(), text -> content.getListDataView()
                .getItems()
                .filter(ref -> ref.id().toString().equals(text))
                .findFirst()
                .orElse(null));
        field("programme", programme).bind("programme");
        field("content", content).bind("content");
        row(programme, content);
    }

    private void offer(@Nullable ProgrammeRef programme) {
        List<ProgrammeContentRef> offered = programme == null ? List.of() : choices.contents(unit, programme);
        ProgrammeContentRef before = content.getValue();
        content.setItems(offered);
        content.setValue(
                offered.stream().filter(one -> one.equals(before)).findFirst().orElse(null));
        content.setEnabled(!offered.isEmpty());
    }

    private void lead() {
        List<AssigneeChoice> leads = choices.leads(unit);
        ComboBox<AssigneeChoice> lead = Fields.oneOfMany("plan.ui.item.lead", AssigneeChoice::words);
        lead.setItems(
                (choice, typed) -> VietnameseText.fold(choice.words()).contains(VietnameseText.fold(typed)), leads);
        lead.setClearButtonVisible(true);
        lead.setHelperText(Texts.of("plan.ui.item.lead.hint"));
        keep("lead", AssigneeChoice.class, AssigneeChoice::words, text -> leads.stream()
                .filter(choice -> choice.words().equals(text))
                .findFirst()
                .orElse(null));
        field("lead", lead).bind("lead");
        wide(lead);
    }

    private void days() {
        DatePicker starts = Fields.day("plan.ui.item.starts");
        DatePicker due = Fields.day("plan.ui.item.due");
        Select<DayRule> rule = Fields.choice(
                "plan.ui.item.rule", Arrays.asList(DayRule.values()), value -> Texts.of("plan.rule", value));
        rule.setHelperText(Texts.of("plan.ui.item.rule.hint"));
        keep("dayRule", DayRule.class, DayRule::name, DayRule::valueOf);
        field("startsOn", starts).bind("startsOn");
        field("dueOn", due).bind("dueOn");
        field("dayRule", rule).bind("dayRule");
        row(starts, due);
        wide(rule);
    }
}
