package vn.congtachoi.supervision;

import org.springframework.data.domain.Sort;

/** What a list of visits can be ordered by. */
public enum VisitSort {
    DAY("heldOn"),
    BODY("bodyFold");

    private final String property;

    VisitSort(String property) {
        this.property = property;
    }

    /** Ties are broken by the order in which bodies were added. */
    Sort order(boolean descending) {
        Sort.Direction direction = descending ? Sort.Direction.DESC : Sort.Direction.ASC;
        return Sort.by(new Sort.Order(direction, property).nullsLast()).and(Sort.by("id"));
    }
}
