package vn.congtachoi.task.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import vn.congtachoi.task.TaskAsking;
import vn.congtachoi.task.TaskDetail;
import vn.congtachoi.task.TaskWishRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.SayDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** What somebody asked for and nobody has answered, with the two answers for whoever may give them. */
class WishBox extends Composite<Div> {

    private final TaskDetail task;
    private final TaskAsking asking;
    private final Runnable reload;

    WishBox(List<TaskWishRow> pending, TaskDetail task, TaskAsking asking, Runnable reload) {
        this.task = task;
        this.asking = asking;
        this.reload = reload;
        getContent().addClassName("app-task-time");
        getContent().getElement().setAttribute("role", "note");
        pending.forEach(this::add);
    }

    private void add(TaskWishRow asked) {
        LocalDate wanted = asked.wanted();
        getContent()
                .add(new Span(
                        wanted == null
                                ? Texts.of("task.ui.change.asked", asked.askedBy(), asked.reason())
                                : Texts.of(
                                        "task.ui.time.asked", asked.askedBy(), VnFormat.day(wanted), asked.reason())));
        if (task.mayAnswer().allowed()) {
            Div acts = wanted == null
                    ? new Div(
                            ActionButton.secondary("task.ui.change.grant", () -> change(asked)),
                            ActionButton.secondary("task.ui.change.refuse", () -> refuse(asked)))
                    : new Div(
                            ActionButton.secondary("task.ui.time.grant", () -> time(asked, wanted, true)),
                            ActionButton.secondary("task.ui.time.refuse", () -> time(asked, wanted, false)));
            acts.addClassName("app-row");
            getContent().add(acts);
        } else {
            getContent().add(new Span(Texts.of("task.ui.wish.waits", task.row().giverName())));
        }
    }

    private void time(TaskWishRow asked, LocalDate wanted, boolean granted) {
        String name = granted ? "grant" : "refuse";
        new SayDialog(
                        Texts.of("task.ui.ask." + name, VnFormat.day(wanted)),
                        Texts.of("task.ui.text." + name),
                        "task.ui.say." + name,
                        "task.ui.time." + name,
                        words -> answer(asked, granted, words, "task.ui.done." + name))
                .open();
    }

    private void refuse(TaskWishRow asked) {
        new SayDialog(
                        Texts.of("task.ui.change.ask-refuse"),
                        asked.reason(),
                        "task.ui.say.refuse",
                        "task.ui.change.refuse",
                        words -> answer(asked, false, words, "task.ui.change.refused"))
                .open();
    }

    /** What she agreed to she writes down herself: where the task can be changed, she is led there. */
    private void change(TaskWishRow asked) {
        new SayDialog(
                        Texts.of("task.ui.change.ask-grant"),
                        asked.reason(),
                        "task.ui.say.grant",
                        "task.ui.change.grant",
                        words -> {
                            answer(asked, true, words, "task.ui.change.granted");
                            if (task.mayChange().allowed()) {
                                UI.getCurrent().navigate("nhiem-vu/" + task.id() + "/sua");
                            }
                        })
                .open();
    }

    private void answer(TaskWishRow asked, boolean granted, String words, String done) {
        asking.answer(asked.id(), granted, words);
        Toast.success(done);
        reload.run();
    }
}
