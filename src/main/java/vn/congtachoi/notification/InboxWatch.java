package vn.congtachoi.notification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.CurrentActor;

/**
 * Tells the open pages of this node when somebody's inbox changes. Each node asks the database every few seconds, with
 * one query for all people who watch: a notice written or read on another node shows here too.
 *
 * <p>It compares counts instead of remembering the last row it saw, so that a row that is committed late is not missed.
 */
@Component
public class InboxWatch extends PollingWatch {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWatch.class);

    private final NoticeTable table;
    private final CurrentActor currentActor;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();

    InboxWatch(DataSource dataSource, CurrentActor currentActor) {
        super("inbox-watch");
        this.table = new NoticeTable(dataSource);
        this.currentActor = currentActor;
    }

    /** A running watch; a page ends it when it is closed. */
    @FunctionalInterface
    public interface Watch {
        void end();
    }

    /**
     * Watches the inbox of the signed-in person until the watch is ended. The listener is told the present state with
     * the next round and then every change, in the watch's own thread: a page enters its lock first and returns soon.
     */
    public Watch watch(Consumer<InboxState> listener) {
        Watcher watcher = new Watcher(currentActor.person().ownPersonId(), listener);
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** One round: asks for the people who watch and tells those whose inbox changed. */
    @Override
    protected void poll() {
        List<Watcher> present = List.copyOf(watchers);
        if (present.isEmpty()) {
            return;
        }
        List<UUID> people =
                present.stream().map(watcher -> watcher.person).distinct().toList();
        Map<UUID, InboxState> states = table.states(people);
        for (Watcher watcher : present) {
            watcher.tell(states.getOrDefault(watcher.person, InboxState.EMPTY));
        }
    }

    /** One open page. */
    private static final class Watcher {

        private final UUID person;
        private final Consumer<InboxState> listener;
        private @Nullable InboxState told;

        Watcher(UUID person, Consumer<InboxState> listener) {
            this.person = person;
            this.listener = listener;
        }

        synchronized void tell(InboxState state) {
            if (state.equals(told)) {
                return;
            }
            told = state;
            try {
                listener.accept(state);
            } catch (RuntimeException e) {
                // One page that cannot be told must not keep the news from the others.
                LOG.warn("A page could not be told of its inbox", e);
            }
        }
    }
}
