package vn.congtachoi.task;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.Notice;
import vn.congtachoi.uikit.VnFormat;

/** Tells the other side of what was done with a task, in the transaction of the step. */
@Component
class TaskNotices {

    private final Inbox inbox;
    private final TaskStore store;
    private final TaskPeople people;
    private final CurrentActor currentActor;

    TaskNotices(Inbox inbox, TaskStore store, TaskPeople people, CurrentActor currentActor) {
        this.inbox = inbox;
        this.store = store;
        this.people = people;
        this.currentActor = currentActor;
    }

    @EventListener
    void on(TaskMoved moved) {
        Task task = store.get(moved.taskId());
        switch (moved.deed()) {
            case GIVE -> {
                if (!task.isSplit()) {
                    send(people.carrying(task), task, moved, "given");
                }
                send(people.helping(task), task, moved, "helping");
            }
            case HAND_ON -> send(people.carrying(task), task, moved, "handed-on");
            case CHANGE, UNDO -> send(people.carrying(task), task, moved, "changed");
            case FINISH -> send(giver(task), task, moved, "finished");
            case CONFIRM -> send(people.carrying(task), task, moved, "confirmed");
            case SEND_BACK -> send(people.carrying(task), task, moved, "sent-back");
            case PAUSE -> send(people.carrying(task), task, moved, "paused");
            case RESUME, REOPEN -> send(people.carrying(task), task, moved, "resumed");
            case DROP -> send(people.carrying(task), task, moved, "dropped");
            case ASK_TIME -> send(giver(task), task, moved, "asked-time");
            case GRANT_TIME -> send(people.carrying(task), task, moved, "granted-time");
            case REFUSE_TIME -> send(people.carrying(task), task, moved, "refused-time");
            case ASK_CHANGE -> send(giver(task), task, moved, "asked-change");
            case GRANT_CHANGE -> send(people.carrying(task), task, moved, "granted-change");
            case REFUSE_CHANGE -> send(people.carrying(task), task, moved, "refused-change");
            case REMIND -> send(people.carrying(task), task, moved, "reminded");
            case SAY -> {
                Set<UUID> all = new HashSet<>(people.carrying(task));
                all.addAll(giver(task));
                all.addAll(people.helping(task));
                all.addAll(moved.mentioned());
                send(all, task, moved, "said");
            }
            case REPORT, TAKE_BACK -> {}
        }
    }

    private static Set<UUID> giver(Task task) {
        return Set.of(task.giver().personId());
    }

    private void send(Set<UUID> to, Task task, TaskMoved moved, String key) {
        Set<UUID> others = new HashSet<>(to);
        if (currentActor.require() instanceof PersonActor me) {
            others.remove(me.ownPersonId());
        }
        inbox.send(
                others,
                Notice.of(
                        "task.notice." + key,
                        List.of(task.title(), VnFormat.day(task.dueOn()), moved.by()),
                        moved.words(),
                        "nhiem-vu/" + task.id(),
                        task.subject()));
    }
}
