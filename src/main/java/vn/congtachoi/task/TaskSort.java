package vn.congtachoi.task;

import org.springframework.data.domain.Sort;

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
    Sort order(boolean descending) {
        Sort.Direction direction = descending ? Sort.Direction.DESC : Sort.Direction.ASC;
        return Sort.by(direction, property).and(Sort.by("id"));
    }
}
