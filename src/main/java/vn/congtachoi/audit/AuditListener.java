package vn.congtachoi.audit;

import jakarta.annotation.PostConstruct;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.AbstractPostDatabaseOperationEvent;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Actor;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SystemActor;

/** Writes every change of every entity into the history, in the transaction of the change. */
@Component
class AuditListener implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    /** Acts where nobody is signed in: sign-in itself, set-up. */
    private static final SystemActor PORTAL = new SystemActor("portal");

    private final EntityManagerFactory entityManagerFactory;
    private final AuditRows rows;
    private final ObjectProvider<CurrentActor> currentActor;
    private final Clock clock;
    private final EntityChanges changes = new EntityChanges();

    AuditListener(
            EntityManagerFactory entityManagerFactory,
            AuditRows rows,
            ObjectProvider<CurrentActor> currentActor,
            Clock clock) {
        this.entityManagerFactory = entityManagerFactory;
        this.rows = rows;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PostConstruct
    void register() {
        EventListenerRegistry registry =
                entityManagerFactory.unwrap(SessionFactoryImplementor.class).getEventListenerRegistry();
        registry.appendListeners(EventType.POST_INSERT, this);
        registry.appendListeners(EventType.POST_UPDATE, this);
        registry.appendListeners(EventType.POST_DELETE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        write(event, Verb.CREATED, null, event.getState());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        write(event, Verb.CHANGED, event.getOldState(), event.getState());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        write(event, Verb.REMOVED, event.getDeletedState(), null);
    }

    private void write(
            AbstractPostDatabaseOperationEvent event,
            Verb verb,
            @Nullable Object @Nullable [] before,
            @Nullable Object @Nullable [] after) {
        if (!(event.getEntity() instanceof AuditedEntity entity)
                || entity.getClass().isAnnotationPresent(Unaudited.class)) {
            return;
        }
        EntityChanges.Result result =
                changes.between(entity.getClass(), event.getPersister().getPropertyNames(), before, after);
        if (verb == Verb.CHANGED && result.isEmpty()) {
            return;
        }
        AuditEntry entry = AuditEntry.of(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                entity.subject(),
                entity.getClass().getSimpleName(),
                entity.id(),
                verb,
                rows.changes(result, entity.id()),
                Reason.current(),
                actor());
        event.getSession().doWork(connection -> rows.insert(connection, entry, result.personal()));
    }

    private Actor actor() {
        CurrentActor current = currentActor.getIfAvailable();
        return current == null ? PORTAL : current.find().orElse(PORTAL);
    }
}
