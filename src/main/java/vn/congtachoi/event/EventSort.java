package vn.congtachoi.event;

import org.springframework.data.domain.Sort;

/** By what a list of events is ordered. */
public enum EventSort {
    DAY("fromDay"),
    TITLE("titleFold"),
    STATE("state");

    private final String property;

    EventSort(String property) {
        this.property = property;
    }

    Sort order(boolean descending) {
        Sort.Direction direction = descending ? Sort.Direction.DESC : Sort.Direction.ASC;
        return Sort.by(direction, property).and(Sort.by(direction, "id"));
    }
}
