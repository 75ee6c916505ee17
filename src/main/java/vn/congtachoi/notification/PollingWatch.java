package vn.congtachoi.notification;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/** Asks the database for news every few seconds while the portal runs, in a thread of its own. */
public abstract class PollingWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PollingWatch.class);
    private static final int SECONDS = 3;

    private final String name;
    private @Nullable ScheduledExecutorService timer;

    /** @param name of the thread */
    protected PollingWatch(String name) {
        this.name = name;
    }

    /** One round. */
    protected abstract void poll();

    private void pollAgain() {
        try {
            poll();
        } catch (DataAccessException e) {
            // The database may be away for a moment; the timer must go on and the next round asks again.
            LOG.warn("A round of {} could not be read", name, e);
        }
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService fresh = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
        var rounds = fresh.scheduleWithFixedDelay(this::pollAgain, SECONDS, SECONDS, TimeUnit.SECONDS);
        LOG.debug("{} runs: {}", name, rounds);
        timer = fresh;
    }

    @Override
    public synchronized void stop() {
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }
}
