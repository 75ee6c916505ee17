package vn.congtachoi.kernel;

import java.time.Instant;

/** Port: lets a demonstration tell what happened at its own hour; refuses in a real installation. */
public interface StoryClock {

    /** Runs work as if it were that moment, in this thread only. */
    void at(Instant moment, Runnable work);
}
