package vn.congtachoi.programme;

import vn.congtachoi.kernel.MessageKey;

/** Where a programme stands on a day; computed from its validity and closing, never typed. */
public enum ProgrammeStatus {
    /** Approved, its first day is still to come. */
    NOT_STARTED,
    RUNNING,
    CLOSED;

    /** Key of its name. */
    public MessageKey label() {
        return MessageKey.of("programme.status." + name());
    }
}
