package vn.congtachoi.launch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/**
 * Opens the repositories once the portal can be reached. Reading their queries took a third of a start, so they are
 * made lazily ({@code spring.data.jpa.repositories.bootstrap-mode}); whoever needs one before its turn opens it.
 *
 * <p>Only one thread at a time makes beans. The first page needs some too, and must not wait until every repository is
 * open: this thread begins later and pauses after each.
 */
@Component
class RepositoryWarmUp {

    /** The first page comes before. */
    private static final Duration QUIET = Duration.ofSeconds(2);

    private static final Duration PAUSE = Duration.ofMillis(50);

    /** More than one repository takes to open on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ListableBeanFactory beans;
    private final CountDownLatch closing = new CountDownLatch(1);
    private @Nullable Thread thread;

    RepositoryWarmUp(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** On a thread of its own: it keeps a processor busy, and requests run on virtual threads that share them. */
    @EventListener(ApplicationReadyEvent.class)
    synchronized void start() {
        thread = Thread.ofPlatform().daemon().name("repository-warm-up").start(this::open);
    }

    /** A portal that is closed early waits for the one being opened; the rest stay shut. */
    @EventListener(ContextClosedEvent.class)
    synchronized void stop() throws InterruptedException {
        closing.countDown();
        if (thread != null) {
            thread.join(PATIENCE);
        }
    }

    private void open() {
        if (closesWithin(QUIET)) {
            return;
        }
        for (String repository : beans.getBeanNamesForType(Repository.class, true, false)) {
            beans.getBean(repository);
            if (closesWithin(PAUSE)) {
                return;
            }
        }
    }

    private boolean closesWithin(Duration time) {
        try {
            return closing.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
