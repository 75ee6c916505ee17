package vn.congtachoi.task;

/** In which order tasks are listed. */
public record TaskOrder(TaskSort by, boolean descending) {

    /** The earliest due first. */
    public static final TaskOrder DUE = new TaskOrder(TaskSort.DUE, false);

    /** Whose state changed last comes first. */
    public static final TaskOrder LATEST = new TaskOrder(TaskSort.SINCE, true);

    /** Ties are broken by the order in which tasks were given. */
    String clause() {
        return " order by t." + by.property() + (descending ? " desc" : "") + ", t.id";
    }
}
