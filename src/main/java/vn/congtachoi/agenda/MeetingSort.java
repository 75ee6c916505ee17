package vn.congtachoi.agenda;

import org.springframework.data.domain.Sort;

/** What a list of meetings can be ordered by. */
public enum MeetingSort {
    DAY("heldOn", "fromHour"),
    TITLE("titleFold");

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final String[] properties;

    MeetingSort(String... properties) {
        this.properties = properties.clone();
    }

    /** Ties are broken by the order in which meetings were called. */
    Sort order(boolean descending) {
        Sort.Direction direction = descending ? Sort.Direction.DESC : Sort.Direction.ASC;
        return Sort.by(direction, properties).and(Sort.by("id"));
    }
}
