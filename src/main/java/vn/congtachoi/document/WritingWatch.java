package vn.congtachoi.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.congtachoi.notification.PollingWatch;

/**
 * Tells the open pages of this node when a paper was saved elsewhere or somebody else writes in it: each node asks
 * once for all its pages.
 */
@Component
public class WritingWatch extends PollingWatch {

    private static final Logger LOG = LoggerFactory.getLogger(WritingWatch.class);

    private final WriterTable table;
    private final DocumentStore store;
    private final DocumentRights rights;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();

    WritingWatch(WriterTable table, DocumentStore store, DocumentRights rights) {
        super("writing-watch");
        this.table = table;
        this.store = store;
        this.rights = rights;
    }

    /** A running watch. */
    @FunctionalInterface
    public interface Watch {
        /** The page is closed: nobody is told any more, and she does not write there any more. */
        void end();
    }

    /**
     * Watches a paper that the signed-in person may change. The listener is told the present state with the next round
     * and then every change, in the watch's own thread: a page enters its lock first and returns soon.
     *
     * @throws vn.congtachoi.kernel.ForbiddenException when she may not change it
     */
    public Watch watch(UUID documentId, Consumer<WritingState> listener) {
        rights.mayEdit(store.get(documentId)).orThrow();
        Watcher watcher = new Watcher(documentId, rights.me(), listener);
        watchers.add(watcher);
        return () -> {
            watchers.remove(watcher);
            table.remove(watcher.document, watcher.person);
        };
    }

    /** One round: asks for the papers that are watched and tells those pages whose paper has news. */
    @Override
    public void poll() {
        List<Watcher> present = List.copyOf(watchers);
        if (present.isEmpty()) {
            return;
        }
        Map<UUID, WritingState> states = table.states(
                present.stream().map(watcher -> watcher.document).distinct().toList());
        for (Watcher watcher : present) {
            WritingState state = states.get(watcher.document);
            if (state != null) {
                watcher.tell(state);
            }
        }
    }

    /** One open page. */
    private static final class Watcher {

        private final UUID document;
        private final UUID person;
        private final Consumer<WritingState> listener;
        private @Nullable WritingState told;

        Watcher(UUID document, UUID person, Consumer<WritingState> listener) {
            this.document = document;
            this.person = person;
            this.listener = listener;
        }

        synchronized void tell(WritingState all) {
            WritingState state = new WritingState(
                    all.version(),
                    all.writers().stream()
                            .filter(writer -> !writer.personId().equals(person))
                            .toList());
            if (state.equals(told)) {
                return;
            }
            told = state;
            try {
                listener.accept(state);
            } catch (RuntimeException e) {
                // One page that cannot be told must not keep the news from the others.
                LOG.warn("A page could not be told who writes", e);
            }
        }
    }
}
