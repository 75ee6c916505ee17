package vn.congtachoi.launch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanCreationNotAllowedException;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/**
 * Opens the repositories once the portal can be reached. Reading their queries took a third of a start, so they are
 * made lazily ({@code spring.data.jpa.repositories.bootstrap-mode}); whoever needs one before its turn opens it.
 */
@Component
class RepositoryWarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(RepositoryWarmUp.class);

    private final ListableBeanFactory beans;

    RepositoryWarmUp(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** On a thread of its own: it keeps a processor busy, and requests run on virtual threads that share them. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofPlatform().daemon().name("repository-warm-up").start(this::open);
    }

    private void open() {
        try {
            beans.getBeansOfType(Repository.class);
        } catch (BeanCreationNotAllowedException closing) {
            LOG.debug("The portal was closed before all repositories were open", closing);
        }
    }
}
