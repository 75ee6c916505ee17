package vn.congtachoi.task;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.SubjectRef;

/**
 * A task as its page shows it.
 *
 * @param form what it says, with the version it was read at
 * @param giverUnit the unit for which it was given
 * @param source the record it came of, or null
 * @param parentTitle what it is a part of or stands under; empty for nothing that she reads
 * @param seenAt when whoever carries it opened it first, or null
 * @param parts what each unit carries of it
 * @param below what stands under it
 * @param awaited what it waits for, finished or not
 * @param waiting what waits for it
 * @param wishes what was asked of whoever gave it, in order
 * @param acts what she may do with it in this state, or why not
 */
public record TaskDetail(
        TaskRow row,
        TaskForm form,
        UUID giverUnit,
        @Nullable SubjectRef source,
        String parentTitle,
        @Nullable Instant seenAt,
        String seenBy,
        List<TaskRow> parts,
        List<TaskRow> below,
        List<TaskRow> awaited,
        List<TaskRow> waiting,
        List<TaskStepRow> steps,
        List<TaskWishRow> wishes,
        Map<TaskAct, Decision> acts,
        Decision mayChange,
        Decision mayHandOn,
        Decision mayAsk,
        Decision mayAnswer) {

    public UUID id() {
        return row.id();
    }

    /** Its parts, or for a task of one itself, for which whoever carries them still has to do something. */
    public List<TaskRow> unfinished() {
        return (row.isSplit() ? parts : List.of(row))
                .stream().filter(part -> part.state().isWithLead()).toList();
    }
}
