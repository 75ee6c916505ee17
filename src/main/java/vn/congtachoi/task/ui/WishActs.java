package vn.congtachoi.task.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import vn.congtachoi.task.TaskAsking;
import vn.congtachoi.task.TaskDetail;
import vn.congtachoi.task.TaskWishRow;
import vn.congtachoi.uikit.SayDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Xin gia hạn, đề nghị thay đổi: asked in a dialog, and shown with its answers until it is answered. */
@org.springframework.stereotype.Component
class WishActs {

    private final TaskAsking asking;

    WishActs(TaskAsking asking) {
        this.asking = asking;
    }

    /** Whether she may ask, and waits for no answer yet. */
    static boolean isOpen(TaskDetail detail) {
        return detail.mayAsk().allowed() && detail.wishes().stream().noneMatch(TaskWishRow::isPending);
    }

    void time(TaskDetail detail, Runnable reload) {
        new TimeDialog(detail.row(), (day, reason) -> {
                    asking.askTime(detail.id(), day, reason);
                    Toast.success("task.ui.done.ask-time");
                    reload.run();
                })
                .open();
    }

    void change(TaskDetail detail, Runnable reload) {
        new SayDialog(
                        Texts.of("task.ui.ask.ask-change", detail.row().title()),
                        Texts.of("task.ui.text.ask-change"),
                        "task.ui.say.ask-change",
                        "task.ui.act.ask-change",
                        words -> {
                            asking.askChange(detail.id(), words);
                            Toast.success("task.ui.done.ask-change");
                            reload.run();
                        })
                .open();
    }

    /** What waits for an answer; empty without any. */
    Optional<Component> pending(TaskDetail detail, Runnable reload) {
        List<TaskWishRow> pending =
                detail.wishes().stream().filter(TaskWishRow::isPending).toList();
        return pending.isEmpty() ? Optional.empty() : Optional.of(new WishBox(pending, detail, asking, reload));
    }
}
