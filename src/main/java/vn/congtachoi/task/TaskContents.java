package vn.congtachoi.task;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.programme.FundingSource;
import vn.congtachoi.programme.ProgrammeReach;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.programme.Reach;

/** What a task says, with all that hangs on it: read as a form, and taken from one. */
@Component
class TaskContents {

    private final TaskStore store;
    private final TaskPlaces places;
    private final TaskMonies monies;
    private final TaskWaits waits;
    private final ProgrammeService programmes;
    private final ProgrammeReach reaches;

    TaskContents(
            TaskStore store,
            TaskPlaces places,
            TaskMonies monies,
            TaskWaits waits,
            ProgrammeService programmes,
            ProgrammeReach reaches) {
        this.store = store;
        this.places = places;
        this.monies = monies;
        this.waits = waits;
        this.programmes = programmes;
        this.reaches = reaches;
    }

    /** The task as it stands, with the version it was read at. */
    TaskForm form(Task task) {
        UUID id = task.id();
        Map<FundingSource, Money> money =
                monies.findByTaskId(id).stream().collect(Collectors.toMap(TaskMoney::source, TaskMoney::amount));
        List<UUID> waitsFor =
                waits.findByTaskId(id).stream().map(TaskWait::waitsForId).toList();
        return new TaskForm(
                task.title(),
                List.of(task.lead()),
                task.startsOn(),
                task.dueOn(),
                task.more(store.helpers(id), money, waitsFor),
                task.version());
    }

    /**
     * Keeps what hangs on a saved task.
     *
     * @throws BusinessException when somebody cannot help, the content is not of the programme, money is not above
     *     nothing, or tasks would wait for each other in a ring
     */
    void take(Task task, TaskMore more) {
        more.helpers().forEach(places::requireStanding);
        requireContent(more.aim());
        reach(task, more.aim().programmeId());
        store.setHelpers(task.id(), more.helpers());
        takeMoney(task.id(), more.needs().money());
        takeWaits(task, new LinkedHashSet<>(more.needs().waitsFor()));
    }

    private void reach(Task task, @Nullable UUID programme) {
        task.integrate(programme != null && reaches.of(programme, task.lead().unitId()) == Reach.INTEGRATED);
    }

    private void requireContent(TaskAim aim) {
        UUID content = aim.contentId();
        if (content != null && !programmes.contentRef(content).programmeId().equals(aim.programmeId())) {
            throw new BusinessException("task.error.content");
        }
    }

    private void takeMoney(UUID id, Map<FundingSource, Money> wanted) {
        List<TaskMoney> kept = monies.findByTaskId(id);
        if (!kept.stream()
                .collect(Collectors.toMap(TaskMoney::source, TaskMoney::amount))
                .equals(wanted)) {
            monies.deleteAll(kept);
            monies.flush();
            wanted.forEach((source, amount) -> monies.save(new TaskMoney(id, source, amount)));
        }
    }

    private void takeWaits(Task task, Set<UUID> wanted) {
        List<TaskWait> kept = waits.findByTaskId(task.id());
        if (kept.stream().map(TaskWait::waitsForId).collect(Collectors.toSet()).equals(wanted)) {
            return;
        }
        wanted.forEach(awaited -> requireNoRing(task, store.get(awaited)));
        waits.deleteAll(kept);
        waits.flush();
        wanted.forEach(awaited -> waits.save(new TaskWait(task.id(), awaited)));
    }

    /** A task waits neither for itself, nor for what it is a part of, nor for what waits for it. */
    private void requireNoRing(Task task, Task awaited) {
        Set<UUID> mine = new HashSet<>(linesUp(task));
        Set<UUID> seen = new HashSet<>();
        Set<UUID> next = Set.of(awaited.id());
        while (!next.isEmpty()) {
            if (next.stream().anyMatch(mine::contains)) {
                throw new BusinessException("task.error.ring", awaited.title());
            }
            seen.addAll(next);
            next = waits.findByTaskIdIn(next).stream()
                    .map(TaskWait::waitsForId)
                    .filter(id -> !seen.contains(id))
                    .collect(Collectors.toSet());
        }
    }

    /** The task, and what it is a part of or stands under, up to the top. */
    private Set<UUID> linesUp(Task task) {
        Set<UUID> line = new LinkedHashSet<>();
        for (@Nullable Task at = task; at != null && line.add(at.id()); ) {
            UUID parent = at.parentId();
            at = parent == null ? null : store.get(parent);
        }
        return line;
    }
}
