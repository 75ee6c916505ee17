package vn.congtachoi.task.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.task.TaskViewRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** The kept views: which opens first, other names, taking away. */
class TaskViewsDialog extends Dialog {

    private final TaskViewParts parts;
    private final Runnable changed;
    private final UnorderedList list = new UnorderedList();

    TaskViewsDialog(TaskViewParts parts, Runnable changed) {
        this.parts = parts;
        this.changed = changed;
        setHeaderTitle(Texts.of("task.ui.kept.manage"));
        list.addClassNames("app-ruled-lines", "app-kept-views");
        add(list);
        getFooter().add(ActionButton.quiet("task.ui.kept.close", this::close));
        list();
    }

    private void list() {
        list.removeAll();
        List<UnitRef> units = parts.choices().readable();
        parts.views().mine().forEach(view -> list.add(line(view, units)));
    }

    private void changed() {
        list();
        changed.run();
    }

    private ListItem line(TaskViewRow view, List<UnitRef> units) {
        Div words = new Div(new Span(view.name()), new Span(detail(view, units)));
        words.addClassName("app-cell-lines");
        Div acts =
                new Div(ActionButton.quiet(view.first() ? "task.ui.kept.not-first" : "task.ui.kept.open-first", () -> {
                    parts.views().openFirst(view.first() ? null : view.id());
                    changed();
                }));
        acts.addClassName("app-row");
        if (view.mine()) {
            acts.add(
                    ActionButton.quiet(
                            "task.ui.kept.rename", () -> new TaskViewDialog(parts, view, this::changed).open()),
                    ActionButton.quiet("task.ui.kept.remove", () -> remove(view)));
        }
        return new ListItem(words, acts);
    }

    private static String detail(TaskViewRow view, List<UnitRef> units) {
        String kind = Texts.of("task.ui.view", view.kind());
        UUID unit = view.sharedWith();
        if (unit == null) {
            return kind;
        }
        String name = units.stream()
                .filter(one -> one.id().equals(unit))
                .map(UnitRef::shortName)
                .findFirst()
                .orElse("");
        return Texts.of("task.ui.kept.shared", kind, name, view.ownerName());
    }

    private void remove(TaskViewRow view) {
        ConfirmStep.askDanger(
                Texts.of("task.ui.kept.ask", view.name()),
                Texts.of(view.sharedWith() == null ? "task.ui.kept.text" : "task.ui.kept.text-shared"),
                "task.ui.kept.remove",
                () -> {
                    parts.views().remove(view.id(), view.version());
                    Toast.success("task.ui.kept.removed");
                    changed();
                });
    }
}
