package vn.congtachoi.plan.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.congtachoi.calendar.DayRule;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.programme.ProgrammeContentRef;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.programme.ui.fields.ProgrammePair;
import vn.congtachoi.task.TaskMeasure;
import vn.congtachoi.task.ui.fields.AssigneeCodec;
import vn.congtachoi.task.ui.fields.AssigneeField;
import vn.congtachoi.task.ui.fields.MoneyBySource;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.Texts;

/** A line of a plan: a heading, or work with somebody to do it and a day. */
class PlanItemPanel extends FormPanel<PlanItemDraft> {

    private static final int TITLE_LENGTH = 500;
    private static final int PLACE_LENGTH = 300;
    private static final int RESULT_LENGTH = 2000;

    private static final Map<String, String> REFUSALS = Map.of(
            "plan.error.item-title", "title",
            "plan.error.year", "dueOn",
            "task.error.dates", "dueOn",
            "task.error.count", "expectedCount",
            "task.error.content", "content");

    private final PlanChoices.Offer offer;

    PlanItemPanel(PlanChoices.Offer offer) {
        super(PlanItemDraft.class, REFUSALS);
        this.offer = offer;
        TextField title = Fields.text("plan.ui.item.title", TITLE_LENGTH);
        field("title", title).asRequired(Texts.of("plan.error.item-title")).bind("title");
        wide(title);
        people();
        days();
        section("task.ui.form.aim");
        aim();
        section("task.ui.form.how");
        needs();
        section("task.ui.form.money");
        money();
        carryVersion();
    }

    private void section(String key) {
        H2 heading = new H2(Texts.of(key));
        heading.addClassName("app-form-heading");
        wide(heading);
    }

    private void people() {
        AssigneeField leads = new AssigneeField("plan.ui.item.lead");
        AssigneeField helpers = new AssigneeField("task.ui.form.helpers");
        leads.offer(offer.assignees());
        helpers.offer(offer.assignees());
        leads.setHelperText(Texts.of("plan.ui.item.lead.hint"));
        keep("leads", List.class, AssigneeCodec::write, AssigneeCodec::read);
        keep("helpers", List.class, AssigneeCodec::write, AssigneeCodec::read);
        field("leads", leads).bind("leads");
        field("helpers", helpers).bind("helpers");
        wide(leads);
        wide(helpers);
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

    private void aim() {
        ProgrammePair programme = new ProgrammePair("plan.ui.item.programme", "plan.ui.item.content");
        programme.offer(offer.programmes(), offer.contents());
        ComboBox<IndicatorRow> indicator = Fields.oneOfMany("task.ui.indicator", IndicatorRow::name);
        indicator.setItems(offer.indicators());
        indicator.setClearButtonVisible(true);
        Checkbox focal = Fields.check("task.ui.focal");
        keep("programme", ProgrammeRef.class, ProgrammePair::write, programme::programme);
        keep("content", ProgrammeContentRef.class, ProgrammePair::write, programme::content);
        keep("indicator", IndicatorRow.class, row -> row.id().toString(), offer::indicator);
        field("programme", programme.programme()).bind("programme");
        field("content", programme.content()).bind("content");
        field("indicator", indicator).bind("indicator");
        field("focal", focal).bind("focal");
        row(programme.programme(), programme.content());
        wide(indicator);
        wide(focal);
    }

    private void needs() {
        TextField place = Fields.text("task.ui.place", PLACE_LENGTH);
        IntegerField count = new IntegerField(Texts.of("task.ui.count"));
        Select<TaskMeasure> measure = Fields.choice(
                "task.ui.measure", Arrays.asList(TaskMeasure.values()), value -> Texts.of("task.measure", value));
        TextArea result = Fields.area("task.ui.expected", RESULT_LENGTH);
        keep("measure", TaskMeasure.class, TaskMeasure::name, TaskMeasure::valueOf);
        field("place", place).bind("place");
        field("expectedCount", count).bind("expectedCount");
        field("measure", measure).bind("measure");
        field("expectedResult", result).bind("expectedResult");
        wide(place);
        row(count, measure);
        wide(result);
    }

    private void money() {
        MoneyBySource money = new MoneyBySource();
        keep("money", Map.class, MoneyBySource::write, MoneyBySource::read);
        field("money", money)
                .withValidator(sums -> money.isSettled(), Texts.of("task.ui.money.fault"))
                .bind("money");
        wide(money);
    }
}
