package vn.congtachoi.kernel;

import java.time.Instant;

/**
 * Somebody saved the record after the form had read it. The form keeps what was typed and shows both values.
 */
public class StaleDataException extends RuntimeException {

    private final transient SubjectRef subject;
    private final long currentVersion;
    private final String changedBy;
    private final transient Instant changedAt;

    public StaleDataException(SubjectRef subject, long currentVersion, String changedBy, Instant changedAt) {
        super(subject + " is at version " + currentVersion + " since " + changedAt);
        this.subject = subject;
        this.currentVersion = currentVersion;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    /** The record that was saved meanwhile. */
    public SubjectRef subject() {
        return subject;
    }

    /** The version that the record has now. */
    public long currentVersion() {
        return currentVersion;
    }

    /** Name of the person who saved last, as it was then. */
    public String changedBy() {
        return changedBy;
    }

    /** When it was saved meanwhile. */
    public Instant changedAt() {
        return changedAt;
    }
}
