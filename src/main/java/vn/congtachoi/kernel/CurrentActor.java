package vn.congtachoi.kernel;

import java.util.Optional;
import java.util.function.Supplier;

/** Port: who acts in this thread. */
public interface CurrentActor {

    Optional<Actor> find();

    /** @throws IllegalStateException when nobody acts: an unauthenticated call reached a service */
    default Actor require() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /**
     * The signed-in person.
     *
     * @throws IllegalStateException when a job or nobody acts
     */
    default PersonActor person() {
        if (require() instanceof PersonActor person) {
            return person;
        }
        throw new IllegalStateException("The portal itself acts here, not a person");
    }

    /** Runs work as the portal itself; used by jobs, set-up and the demo loader. */
    <T> T callAs(SystemActor actor, Supplier<T> work);

    default void runAs(SystemActor actor, Runnable work) {
        callAs(actor, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
