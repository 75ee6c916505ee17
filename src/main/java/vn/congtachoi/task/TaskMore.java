package vn.congtachoi.task;

import java.util.List;

/**
 * What a task may say besides what, who and when.
 *
 * @param focal nhiệm vụ trọng tâm
 * @param proof what shows that it was done
 * @param helpers phối hợp, in their order
 */
public record TaskMore(
        TaskOrigin origin,
        boolean focal,
        TaskPriority priority,
        TaskAim aim,
        TaskNeeds needs,
        String place,
        String expectedResult,
        String proof,
        String description,
        List<Assignee> helpers) {

    /** Nothing besides: work that came up in between. */
    public static final TaskMore NONE = new TaskMore(
            TaskOrigin.EXTRA, false, TaskPriority.NORMAL, TaskAim.NONE, TaskNeeds.NONE, "", "", "", "", List.of());

    /** Nothing besides: work by plan. */
    public static final TaskMore PLANNED = new TaskMore(
            TaskOrigin.PLANNED, false, TaskPriority.NORMAL, TaskAim.NONE, TaskNeeds.NONE, "", "", "", "", List.of());

    public TaskMore {
        helpers = List.copyOf(helpers);
    }

    /** What holds for the part of one unit: who helps, the money and the people expected are those of the whole. */
    TaskMore ofPart() {
        return new TaskMore(
                origin, focal, priority, aim, TaskNeeds.NONE, place, expectedResult, proof, description, List.of());
    }

    public TaskMore withAim(TaskAim wanted) {
        return new TaskMore(origin, focal, priority, wanted, needs, place, expectedResult, proof, description, helpers);
    }

    public TaskMore withNeeds(TaskNeeds wanted) {
        return new TaskMore(origin, focal, priority, aim, wanted, place, expectedResult, proof, description, helpers);
    }
}
