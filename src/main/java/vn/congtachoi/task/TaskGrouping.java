package vn.congtachoi.task;

/** By what a list of tasks is divided under headings. */
public enum TaskGrouping {
    NONE,
    PROGRAMME,
    UNIT,
    PERSON,
    MONTH;

    /** Whether each line is what somebody carries herself: the parts of work for several units, not the whole. */
    boolean isByCarrier() {
        return this == UNIT || this == PERSON;
    }
}
