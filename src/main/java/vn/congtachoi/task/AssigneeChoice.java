package vn.congtachoi.task;

/**
 * Somebody to whom work can be given.
 *
 * @param label full name of a person, or name of a unit
 * @param detail her post, or empty
 */
public record AssigneeChoice(Assignee assignee, String label, String detail) {

    /** What a field shows and searches. */
    public String words() {
        return detail.isEmpty() ? label : label + " – " + detail;
    }
}
