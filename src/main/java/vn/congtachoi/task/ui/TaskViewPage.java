package vn.congtachoi.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import vn.congtachoi.task.TaskViewKind;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;

/**
 * One way of seeing the work that concerns her. All of them share the filter in the address and the strip that leads from
 * one to the other; a task opened from one leads back to it.
 */
abstract class TaskViewPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final TaskViewKind kind;
    private final TaskViewPaths paths;
    private final Nav tabs = new Nav();
    private final TaskViewFilter filter;
    private final TaskKeptViews kept;

    TaskViewPage(TaskViewKind kind, TaskViewParts parts) {
        this.kind = kind;
        paths = new TaskViewPaths(parts.me());
        filter = new TaskViewFilter(kind, parts);
        kept = new TaskKeptViews(parts, () -> new TaskKeptViews.Shown(kind, paths.query(look().withAt(null))));
        tabs.addClassName("app-view-tabs");
        tabs.setAriaLabel(Texts.of("task.ui.view"));
        filter.onChange(look -> refresh());
    }

    /** Lays the page out: whatever stands above the filter, and what the view shows. */
    protected final void fill(PageHeader header, Component... content) {
        Div strip = new Div(tabs, kept);
        strip.addClassName("app-view-strip");
        add(header.secondary(new Anchor("nhiem-vu/giao-ban", Texts.of("task.ui.briefing.title"))), strip);
        add(content);
    }

    /** The head of the page: its title is the same on all views, its line says what this one shows. */
    protected final PageHeader header() {
        return new PageHeader(Texts.of("task.ui.title")).line(Texts.of("task.ui.view.line", kind));
    }

    protected final TaskViewFilter filter() {
        return filter;
    }

    protected final TaskLook look() {
        return filter.value();
    }

    protected final TaskViewPaths paths() {
        return paths;
    }

    /** The address of a task, with the way back to this view. */
    protected final String from() {
        return paths.from(kind, look());
    }

    /** The address of this view with another look. */
    protected final String address(TaskLook look) {
        return paths.address(kind, look);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        refresh();
    }

    /** Shows everything anew for the filter as it is. */
    protected final void refresh() {
        tabs();
        show(look());
    }

    /** Puts into the address what she chose in the view itself. */
    protected final void keep(TaskLook look) {
        filter.keep(look);
        tabs();
    }

    private void tabs() {
        tabs.removeAll();
        for (TaskViewKind each : TaskViewKind.values()) {
            Anchor tab = new Anchor(paths.address(each, look().withAt(null)), Texts.of("task.ui.view", each));
            if (each == kind) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(tab);
        }
    }

    /** Reads and shows what the filter lets through. */
    protected abstract void show(TaskLook look);

    @Override
    public String getPageTitle() {
        return Texts.of("task.ui.view.page", Texts.of("task.ui.view", kind));
    }
}
