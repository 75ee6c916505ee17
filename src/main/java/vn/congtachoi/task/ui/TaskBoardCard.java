package vn.congtachoi.task.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.congtachoi.task.TaskRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** A task on the board: what, who, until when; its button lists what can be done with it. */
class TaskBoardCard extends Div {

    private final Anchor title;

    TaskBoardCard(TaskRow row, String lead, String from, Runnable acts) {
        title = new Anchor("nhiem-vu/" + row.id() + from, row.title());
        addClassName("app-board__card");
        String who = row.isSplit() ? Texts.of("task.ui.list.units", row.parts()) : lead;
        Span carrier = new Span(who);
        Div due = new Div(new Span(Texts.of("task.ui.line", VnFormat.day(row.dueOn()))));
        if (row.late() && row.state().isOpen()) {
            due.add(new StatusBadge(Texts.of("task.ui.overdue"), Tone.LATE));
        }
        due.addClassName("app-row");
        String progress = TaskGrid.progress(row);
        ActionButton move = ActionButton.quiet("task.ui.board.move", acts);
        move.setAriaLabel(Texts.of("task.ui.board.move-one", row.title()));
        Div foot = new Div(new Span(progress), move);
        foot.addClassName("app-board__foot");
        add(title, carrier, due, foot);
    }

    /** She was at this one: it is marked, and the keyboard goes on from it. */
    void cameFrom() {
        addClassName("app-board__card--came-from");
        title.focus();
        title.scrollIntoView();
    }
}
