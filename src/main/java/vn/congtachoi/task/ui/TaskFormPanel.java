package vn.congtachoi.task.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.programme.ProgrammeContentRef;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.programme.ui.fields.ProgrammePair;
import vn.congtachoi.task.TaskMeasure;
import vn.congtachoi.task.TaskOrigin;
import vn.congtachoi.task.TaskPriority;
import vn.congtachoi.task.TaskRef;
import vn.congtachoi.task.ui.fields.AssigneeCodec;
import vn.congtachoi.task.ui.fields.AssigneeField;
import vn.congtachoi.task.ui.fields.MoneyBySource;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;

/** A task with all its details. */
class TaskFormPanel extends FormPanel<TaskDraft> {

    private static final int TITLE_LENGTH = 500;
    private static final int PLACE_LENGTH = 300;
    private static final int PROOF_LENGTH = 500;
    private static final int RESULT_LENGTH = 2000;
    private static final int DESCRIPTION_LENGTH = 4000;
    private static final int REASON_LENGTH = 2000;

    private static final Map<String, String> REFUSALS = Map.ofEntries(
            Map.entry("task.error.title", "title"),
            Map.entry("task.error.dates", "dueOn"),
            Map.entry("task.error.lead", "leads"),
            Map.entry("task.error.twice", "leads"),
            Map.entry("task.error.unit-closed", "leads"),
            Map.entry("task.error.person-left", "leads"),
            Map.entry("task.right.below", "leads"),
            Map.entry("task.error.count", "expectedCount"),
            Map.entry("task.error.content", "content"),
            Map.entry("task.error.ring", "waitsFor"));

    private final TaskFormChoices choices;
    private final ComboBox<UnitRef> giver = Fields.oneOfMany("task.ui.quick.giver", UnitRef::name);
    private final AssigneeField leads = new AssigneeField("task.ui.quick.who");
    private final AssigneeField helpers = new AssigneeField("task.ui.form.helpers");
    private final ProgrammePair programme = new ProgrammePair("task.ui.programme", "task.ui.content");

    /**
     * @param givers for whom she may give it; one alone is not asked
     * @param present the task has been given: for whom stands, and a change may have a reason
     * @param oneLead whether who carries it can be chosen here
     */
    TaskFormPanel(TaskFormChoices choices, List<UnitRef> givers, boolean present, boolean oneLead) {
        super(TaskDraft.class, REFUSALS);
        this.choices = choices;
        threeThings(givers, present, oneLead);
        section("task.ui.form.aim");
        aim();
        section("task.ui.form.how");
        how();
        section("task.ui.form.money");
        money();
        section("task.ui.form.order");
        order();
        reason(present);
        carryVersion();
    }

    private void section(String key) {
        H2 heading = new H2(Texts.of(key));
        heading.addClassName("app-form-heading");
        wide(heading);
    }

    private void threeThings(List<UnitRef> givers, boolean present, boolean oneLead) {
        giver.setItems(givers);
        giver.setVisible(!present && givers.size() > 1);
        giver.addValueChangeListener(event -> offer(event.getValue()));
        TextField title = Fields.text("task.ui.quick.what", TITLE_LENGTH);
        DatePicker due = Fields.day("task.ui.quick.due");
        DatePicker starts = Fields.day("task.ui.starts");
        leads.setVisible(oneLead);
        keep("giver", UnitRef.class, unit -> unit.id().toString(), text -> chosen(givers, UnitRef::id, text));
        keep("leads", List.class, AssigneeCodec::write, AssigneeCodec::read);
        field("giver", giver).bind("giver");
        field("title", title).asRequired(Texts.of("task.error.title")).bind("title");
        field("leads", leads)
                .withValidator(who -> !who.isEmpty() || !oneLead, Texts.of("task.error.lead"))
                .bind("leads");
        field("dueOn", due).asRequired(Texts.of("task.ui.quick.due-missing")).bind("dueOn");
        field("startsOn", starts).bind("startsOn");
        wide(giver);
        wide(title);
        wide(leads);
        row(due, starts);
    }

    private void offer(@Nullable UnitRef unit) {
        leads.offer(unit == null ? List.of() : choices.assignees(unit.id()));
        helpers.offer(unit == null ? List.of() : choices.assignees(unit.id()));
        programme.offer(
                unit == null ? List.of() : choices.programmes(unit.id()),
                unit == null ? List.of() : choices.contents(unit.id()));
    }

    private void aim() {
        Select<TaskOrigin> origin = Fields.choice(
                "task.ui.origin", Arrays.asList(TaskOrigin.values()), value -> Texts.of("task.origin", value));
        Checkbox focal = Fields.check("task.ui.focal");
        ComboBox<IndicatorRow> indicator = Fields.oneOfMany("task.ui.indicator", IndicatorRow::name);
        List<IndicatorRow> indicators = choices.indicators();
        indicator.setItems(indicators);
        indicator.setClearButtonVisible(true);
        indicator.setHelperText(Texts.of("task.ui.indicator.hint"));
        keep("origin", TaskOrigin.class, TaskOrigin::name, TaskOrigin::valueOf);
        keep("programme", ProgrammeRef.class, ProgrammePair::write, programme::programme);
        keep("content", ProgrammeContentRef.class, ProgrammePair::write, programme::content);
        keep(
                "indicator",
                IndicatorRow.class,
                row -> row.id().toString(),
                text -> chosen(indicators, IndicatorRow::id, text));
        field("origin", origin).bind("origin");
        field("focal", focal).bind("focal");
        field("programme", programme.programme()).bind("programme");
        field("content", programme.content()).bind("content");
        field("indicator", indicator).bind("indicator");
        row(origin, focal);
        row(programme.programme(), programme.content());
        wide(indicator);
    }

    private void how() {
        TextField place = Fields.text("task.ui.place", PLACE_LENGTH);
        IntegerField count = new IntegerField(Texts.of("task.ui.count"));
        Select<TaskMeasure> measure = Fields.choice(
                "task.ui.measure", Arrays.asList(TaskMeasure.values()), value -> Texts.of("task.measure", value));
        Select<TaskPriority> priority = Fields.choice(
                "task.ui.priority", Arrays.asList(TaskPriority.values()), value -> Texts.of("task.priority", value));
        keep("measure", TaskMeasure.class, TaskMeasure::name, TaskMeasure::valueOf);
        keep("priority", TaskPriority.class, TaskPriority::name, TaskPriority::valueOf);
        keep("helpers", List.class, AssigneeCodec::write, AssigneeCodec::read);
        field("helpers", helpers).bind("helpers");
        field("place", place).bind("place");
        field("priority", priority).bind("priority");
        field("expectedCount", count).bind("expectedCount");
        field("measure", measure).bind("measure");
        wide(helpers);
        row(place, priority);
        row(count, measure);
        wide(text("description", "task.ui.description", DESCRIPTION_LENGTH));
        wide(text("expectedResult", "task.ui.expected", RESULT_LENGTH));
        TextField proof = Fields.text("task.ui.proof", PROOF_LENGTH);
        proof.setHelperText(Texts.of("task.ui.proof.hint"));
        field("proof", proof).bind("proof");
        wide(proof);
    }

    private TextArea text(String property, String label, int length) {
        TextArea area = Fields.area(label, length);
        field(property, area).bind(property);
        return area;
    }

    private void money() {
        MoneyBySource money = new MoneyBySource();
        keep("money", Map.class, MoneyBySource::write, MoneyBySource::read);
        field("money", money)
                .withValidator(sums -> money.isSettled(), Texts.of("task.ui.money.fault"))
                .bind("money");
        wide(money);
    }

    private void order() {
        MultiSelectComboBox<TaskRef> waitsFor = Fields.someOfMany("task.ui.waits-for", TaskRef::title);
        FetchCallback<TaskRef, String> found = query ->
                choices
                        .tasks(query.getFilter().orElse(""), PageRequest.of(query.getPage(), query.getPageSize()))
                        .stream();
        waitsFor.setItems(found);
        keep("waitsFor", Set.class, TaskFormPanel::writtenTasks, this::readTasks);
        field("waitsFor", waitsFor).bind("waitsFor");
        wide(waitsFor);
    }

    private static String writtenTasks(Set<?> tasks) {
        return tasks.stream()
                .filter(TaskRef.class::isInstance)
                .map(task -> ((TaskRef) task).id().toString())
                .collect(Collectors.joining(","));
    }

    private Set<TaskRef> readTasks(String text) {
        return choices.tasks(Stream.of(text.split(",", -1))
                .flatMap(id -> RouteIds.id(id).stream())
                .collect(Collectors.toSet()));
    }

    private void reason(boolean present) {
        TextArea reason = Fields.area("task.ui.form.reason", REASON_LENGTH);
        reason.setVisible(present);
        field("reason", reason).bind("reason");
        wide(reason);
    }

    private static <T> @Nullable T chosen(List<T> from, Function<T, UUID> id, String text) {
        return from.stream()
                .filter(one -> id.apply(one).toString().equals(text))
                .findFirst()
                .orElse(null);
    }
}
