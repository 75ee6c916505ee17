package vn.congtachoi.task;

/** What a list of tasks can be ordered by. */
public enum TaskSort {
    DUE("dueOn"),
    TITLE("titleFold"),
    SINCE("stateSince");

    private final String property;

    TaskSort(String property) {
        this.property = property;
    }

    /** Ties are broken by the order in which tasks were given. */
    String order(boolean descending) {
        return " order by t." + property + (descending ? " desc" : "") + ", t.id";
    }
}
