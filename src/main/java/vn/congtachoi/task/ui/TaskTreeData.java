package vn.congtachoi.task.ui;

import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import vn.congtachoi.task.TaskFilter;
import vn.congtachoi.task.TaskNode;
import vn.congtachoi.task.TaskTree;

/** Feeds the tree: its tops page by page, what lies under a line when it is opened. */
class TaskTreeData extends AbstractBackEndHierarchicalDataProvider<TaskNode, Void> {

    private final transient TaskTree tree;
    private final transient Supplier<TaskFilter> filter;
    private final transient Consumer<Collection<TaskNode>> read;

    /** @param read told of the lines before they are shown */
    TaskTreeData(TaskTree tree, Supplier<TaskFilter> filter, Consumer<Collection<TaskNode>> read) {
        this.tree = tree;
        this.filter = filter;
        this.read = read;
    }

    @Override
    public Object getId(TaskNode node) {
        return node.row().id();
    }

    @Override
    public boolean hasChildren(TaskNode node) {
        return node.below() > 0;
    }

    @Override
    public int getChildCount(HierarchicalQuery<TaskNode, Void> query) {
        return query.getParent() == null
                ? tree.countTops(filter.get())
                : query.getParent().below();
    }

    @Override
    protected Stream<TaskNode> fetchChildrenFromBackEnd(HierarchicalQuery<TaskNode, Void> query) {
        List<TaskNode> nodes;
        if (query.getParent() == null) {
            nodes = tops(query.getOffset(), query.getLimit());
        } else {
            nodes = tree.below(query.getParent().row().id()).stream()
                    .skip(query.getOffset())
                    .limit(query.getLimit())
                    .toList();
        }
        read.accept(nodes);
        return nodes.stream();
    }

    /** Pages as the service reads them; a piece that begins inside one is cut out of two. */
    private List<TaskNode> tops(int offset, int limit) {
        if (offset % limit == 0) {
            return tree.tops(filter.get(), PageRequest.of(offset / limit, limit));
        }
        return tree.tops(filter.get(), PageRequest.of(0, offset + limit)).stream()
                .skip(offset)
                .toList();
    }
}
