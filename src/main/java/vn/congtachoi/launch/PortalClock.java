package vn.congtachoi.launch;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.StoryClock;

/** The clock of the installation: real time, or a demonstration's, which may also tell of earlier moments. */
final class PortalClock extends Clock implements StoryClock {

    private static final ThreadLocal<@Nullable Instant> TOLD = new ThreadLocal<>();

    private final Clock running;
    private final boolean demo;

    PortalClock(Clock running, boolean demo) {
        this.running = running;
        this.demo = demo;
    }

    @Override
    public ZoneId getZone() {
        return running.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return running.withZone(zone);
    }

    @Override
    public Instant instant() {
        Instant moment = TOLD.get();
        return moment == null ? running.instant() : moment;
    }

    @Override
    public void at(Instant moment, Runnable work) {
        if (!demo) {
            throw new IllegalStateException("Only a demonstration tells of other moments");
        }
        Instant before = TOLD.get();
        TOLD.set(moment);
        try {
            work.run();
        } finally {
            TOLD.set(before);
        }
    }
}
