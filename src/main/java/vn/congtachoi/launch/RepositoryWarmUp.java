package vn.congtachoi.launch;

import java.time.Duration;
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
 */
@Component
class RepositoryWarmUp {

    /** More than one repository takes to open on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ListableBeanFactory beans;
    private volatile boolean closing;
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
        closing = true;
        if (thread != null) {
            thread.join(PATIENCE);
        }
    }

    private void open() {
        for (String repository : beans.getBeanNamesForType(Repository.class)) {
            if (closing) {
                return;
            }
            beans.getBean(repository);
        }
    }
}
