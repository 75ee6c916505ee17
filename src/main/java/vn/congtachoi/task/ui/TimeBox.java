package vn.congtachoi.task.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.congtachoi.task.TaskExtensionRow;
import vn.congtachoi.task.TaskTime;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.SayDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** More time that somebody asked for and nobody has answered, with the two answers for whoever may give them. */
class TimeBox extends Composite<Div> {

    private final TaskTime time;
    private final Runnable reload;

    TimeBox(List<TaskExtensionRow> pending, boolean mayAnswer, TaskTime time, Runnable reload) {
        this.time = time;
        this.reload = reload;
        getContent().addClassName("app-task-time");
        getContent().getElement().setAttribute("role", "note");
        pending.forEach(asked -> add(asked, mayAnswer));
    }

    private void add(TaskExtensionRow asked, boolean mayAnswer) {
        Span words =
                new Span(Texts.of("task.ui.time.asked", asked.askedBy(), VnFormat.day(asked.wanted()), asked.reason()));
        getContent().add(words);
        if (mayAnswer) {
            Div acts = new Div(
                    ActionButton.secondary("task.ui.time.grant", () -> answer(asked, true)),
                    ActionButton.secondary("task.ui.time.refuse", () -> answer(asked, false)));
            acts.addClassName("app-row");
            getContent().add(acts);
        }
    }

    private void answer(TaskExtensionRow asked, boolean granted) {
        String name = granted ? "grant" : "refuse";
        new SayDialog(
                        Texts.of("task.ui.ask." + name, VnFormat.day(asked.wanted())),
                        Texts.of("task.ui.text." + name),
                        "task.ui.say." + name,
                        "task.ui.time." + name,
                        words -> {
                            time.answer(asked.id(), granted, words);
                            Toast.success("task.ui.done." + name);
                            reload.run();
                        })
                .open();
    }
}
