package vn.congtachoi.task.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.task.TaskFilter;
import vn.congtachoi.task.TaskGrouping;
import vn.congtachoi.task.TaskState;
import vn.congtachoi.task.TaskViewKind;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.Texts;

/** The filter that all views of the work share. */
class TaskViewFilter extends FilterBar<TaskLook> {

    /** What the filter offers beside the single states. */
    private record States(String word, Set<TaskState> states) {}

    TaskViewFilter(TaskViewKind kind, TaskViewParts parts) {
        super(new TaskLookCodec(parts.me()));
        getContent().addClassName("app-task-filter");
        search(
                "task.ui.list.search",
                look -> look.filter().text(),
                (look, words) -> look.with(look.filter().withText(words)));
        states();
        units(parts.choices().readable());
        programmes(parts.running());
        if (kind == TaskViewKind.LIST) {
            grouping();
        }
        UUID me = parts.me();
        tick(
                "task.ui.list.mine",
                look -> look.person() != null,
                (filter, wanted) -> filter.withPerson(wanted ? me : null));
        if (kind != TaskViewKind.TREE) {
            tick("task.ui.list.parts", TaskFilter::parts, TaskFilter::withParts);
        }
    }

    /** The filter with what a tick box says. */
    @FunctionalInterface
    private interface Ticked {
        TaskFilter into(TaskFilter filter, boolean wanted);
    }

    private void tick(String labelKey, Function<TaskFilter, Boolean> get, Ticked with) {
        add(
                new Checkbox(Texts.of(labelKey)),
                look -> get.apply(look.filter()),
                (look, wanted) -> look.with(with.into(look.filter(), Boolean.TRUE.equals(wanted))));
    }

    /** By nothing is a choice like the others: "all" would be no answer. */
    private void grouping() {
        Select<TaskGrouping> field = new Select<>();
        field.setLabel(Texts.of("task.ui.group"));
        field.setItems(TaskGrouping.values());
        field.setItemLabelGenerator(by -> Texts.of("task.ui.group", by));
        add(field, TaskLook::by, TaskLook::withGrouping);
    }

    private void states() {
        List<States> states = Stream.concat(
                        Stream.of(new States(Texts.of("task.ui.list.open"), TaskState.OPEN)),
                        Stream.of(TaskState.values())
                                .map(state -> new States(Texts.of("task.state", state), Set.of(state))))
                .toList();
        choice(
                "task.ui.list.state",
                states,
                States::word,
                look -> states.stream()
                        .filter(one -> one.states().equals(look.filter().states()))
                        .findFirst()
                        .orElse(null),
                (look, wanted) -> look.with(look.filter().withStates(wanted == null ? Set.of() : wanted.states())));
    }

    private void units(List<UnitRef> units) {
        oneOfMany(
                "task.ui.list.unit",
                units,
                UnitRef::name,
                look -> find(units, UnitRef::id, look.filter().unit()),
                (look, unit) -> look.with(look.filter().withUnit(unit == null ? null : unit.id())));
    }

    private void programmes(List<ProgrammeRef> programmes) {
        oneOfMany(
                "task.ui.programme",
                programmes,
                ProgrammeRef::shortName,
                look -> find(programmes, ProgrammeRef::id, look.filter().programme()),
                (look, one) -> look.with(look.filter().withProgramme(one == null ? null : one.id())));
    }

    private static <T> @Nullable T find(List<T> all, Function<T, UUID> id, @Nullable UUID wanted) {
        return all.stream()
                .filter(one -> id.apply(one).equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
