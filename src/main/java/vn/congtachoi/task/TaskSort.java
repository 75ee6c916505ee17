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

    String property() {
        return property;
    }
}
