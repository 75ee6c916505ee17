package vn.congtachoi.task.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.task.TaskGroups;
import vn.congtachoi.task.TaskPermissions;
import vn.congtachoi.task.TaskReading;
import vn.congtachoi.task.TaskViewKind;

/** The work as a board: a column for each state, from which tasks are dragged to the next. */
@Route(TaskViewPaths.BOARD)
@PermitAll
@ViewNeeds(TaskPermissions.READ)
class BoardPage extends TaskViewPage {

    private final TaskBoard board;

    BoardPage(TaskReading tasks, TaskGroups groups, TaskActs acts, TaskViewParts parts) {
        super(TaskViewKind.BOARD, parts);
        board = new TaskBoard(tasks, groups, acts, parts, this::refresh);
        fill(header(), filter(), board);
    }

    @Override
    protected void show(TaskLook look) {
        board.show(look, from());
    }
}
