package vn.congtachoi.task.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.function.Supplier;
import vn.congtachoi.task.TaskViewKind;
import vn.congtachoi.task.TaskViewRow;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnI18n;

/** The views that were kept under a name, her own and the unit's, and the way to keep one more. */
class TaskKeptViews extends Composite<MenuBar> {

    /** What she sees now: which way of seeing, with which query. */
    record Shown(TaskViewKind kind, String query) {}

    private final TaskViewParts parts;
    private final Supplier<Shown> shown;
    private final SubMenu menu;

    TaskKeptViews(TaskViewParts parts, Supplier<Shown> shown) {
        this.parts = parts;
        this.shown = shown;
        MenuBar bar = getContent();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.setI18n(VnI18n.menuBar());
        menu = bar.addItem(Texts.of("task.ui.kept")).getSubMenu();
        list();
    }

    private void list() {
        menu.removeAll();
        List<TaskViewRow> views = parts.views().mine();
        views.forEach(view -> menu.addItem(label(view), event -> open(view)));
        if (!views.isEmpty()) {
            menu.addComponent(new Hr());
        }
        menu.addItem(Texts.of("task.ui.kept.keep"), event -> new TaskViewDialog(parts, shown.get(), this::kept).open());
        if (!views.isEmpty()) {
            menu.addItem(Texts.of("task.ui.kept.manage"), event -> new TaskViewsDialog(parts, this::list).open());
        }
    }

    private void kept() {
        Toast.success("task.ui.kept.done");
        list();
    }

    private static String label(TaskViewRow view) {
        return view.first() ? Texts.of("task.ui.kept.first", view.name()) : view.name();
    }

    private static void open(TaskViewRow view) {
        String query = view.query();
        UI.getCurrent()
                .navigate(
                        TaskViewPaths.path(view.kind()),
                        query.isEmpty() ? TaskViewPaths.plain(view.kind()) : QueryParameters.fromString(query));
    }
}
