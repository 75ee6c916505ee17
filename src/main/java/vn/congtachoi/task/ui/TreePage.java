package vn.congtachoi.task.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.WindowSize;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.programme.FundingWords;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskNode;
import vn.congtachoi.task.TaskPermissions;
import vn.congtachoi.task.TaskTree;
import vn.congtachoi.task.TaskViewKind;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The work as a tree: parts and smaller work under what they belong to, progress and money summed up to the top. */
@Route(TaskViewPaths.TREE)
@PermitAll
@ViewNeeds(TaskPermissions.READ)
class TreePage extends TaskViewPage {

    private static final int PHONE_WIDTH = 700;

    private final TaskTree tree;
    private final TaskNames names;
    private final TreeGrid<TaskNode> grid = new TreeGrid<>();
    private final TaskTreeData data;
    private final Map<Assignee, String> leads = new HashMap<>();
    private final List<Grid.Column<TaskNode>> wide = new ArrayList<>();

    TreePage(TaskTree tree, TaskViewParts parts) {
        super(TaskViewKind.TREE, parts);
        this.tree = tree;
        names = parts.names();
        data = new TaskTreeData(tree, () -> look().filter(), this::named);
        columns();
        grid.setDataProvider(data);
        grid.addExpandListener(event -> opened(event.getItems(), true, event.isFromClient()));
        grid.addCollapseListener(event -> opened(event.getItems(), false, event.isFromClient()));
        fill(header(), filter(), grid);
    }

    private void columns() {
        grid.addClassNames("app-grid", "app-task-tree");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addComponentHierarchyColumn(this::title)
                .setHeader(Texts.of("task.ui.list.task"))
                .setFlexGrow(6);
        wide.add(grid.addColumn(this::lead).setHeader(Texts.of("task.ui.lead")).setFlexGrow(2));
        wide.add(grid.addColumn(node -> VnFormat.day(node.row().dueOn()))
                .setHeader(Texts.of("task.ui.list.due"))
                .setAutoWidth(true)
                .setFlexGrow(0));
        wide.add(grid.addComponentColumn(node -> TaskTones.marks(node.row()))
                .setHeader(Texts.of("task.ui.list.state"))
                .setFlexGrow(2));
        wide.add(grid.addColumn(TreePage::progress)
                .setHeader(Texts.of("task.ui.tree.progress"))
                .setFlexGrow(1));
        wide.add(grid.addComponentColumn(TreePage::money)
                .setHeader(Texts.of("task.ui.tree.money"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(2));
        grid.setEmptyStateComponent(new EmptyState(AppIcon.LIST_CHECKS, "task.ui.list.none", "task.ui.list.none-hint"));
    }

    private void named(Collection<TaskNode> nodes) {
        leads.putAll(names.of(nodes.stream().map(node -> node.row().lead()).toList()));
    }

    /** On a phone the smaller line says what the other columns say on a laptop. */
    private Component title(TaskNode node) {
        Anchor link =
                new Anchor("nhiem-vu/" + node.row().id() + from(), node.row().title());
        Span more = new Span(Texts.of(
                "task.ui.tree.line", lead(node), VnFormat.day(node.row().dueOn()), progress(node)));
        Div cell = new Div(link, more);
        cell.addClassName("app-task-tree__title");
        if (node.row().id().equals(look().at())) {
            cell.addClassName("app-came-from");
        }
        return cell;
    }

    private String lead(TaskNode node) {
        return node.row().isSplit()
                ? Texts.of("task.ui.list.units", node.row().parts())
                : leads.getOrDefault(node.row().lead(), "");
    }

    private static String progress(TaskNode node) {
        return node.all() > 1
                ? Texts.of("task.ui.tree.done", node.done(), node.all(), node.percent())
                : Texts.of("task.ui.tree.percent", node.percent());
    }

    private static Component money(TaskNode node) {
        Div cell = new Div();
        cell.addClassName("app-cell-lines");
        if (node.money().isEmpty()) {
            return cell;
        }
        cell.add(new Span(node.total().toString()));
        if (node.money().size() > 1 || node.total().compareTo(Money.ZERO) > 0) {
            cell.add(new Span(String.join("; ", FundingWords.of(node.money()))));
        }
        return cell;
    }

    private void opened(Collection<TaskNode> nodes, boolean open, boolean byHer) {
        if (byHer) {
            List<UUID> ids = new ArrayList<>(look().open());
            List<UUID> these = nodes.stream().map(node -> node.row().id()).toList();
            ids.removeAll(these);
            if (open) {
                ids.addAll(these);
            }
            keep(look().withOpen(ids));
            // The links of the lines lead back to the tree as it is open now.
            data.refreshAll();
        }
    }

    @Override
    protected void show(TaskLook look) {
        data.refreshAll();
        grid.expand(tree.nodes(look.open()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Signal.effect(
                this, () -> narrow(event.getUI().getPage().windowSizeSignal().get()));
    }

    private void narrow(@Nullable WindowSize size) {
        boolean phone = size != null && size.width() > 0 && size.width() <= PHONE_WIDTH;
        wide.forEach(column -> column.setVisible(!phone));
        grid.setClassName("app-task-tree--phone", phone);
    }
}
