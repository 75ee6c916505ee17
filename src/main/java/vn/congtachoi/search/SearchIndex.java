package vn.congtachoi.search;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SearchDocument;
import vn.congtachoi.kernel.SearchSource;
import vn.congtachoi.kernel.SubjectChanged;
import vn.congtachoi.kernel.SystemActor;

/** Keeps the index true to its sources: record by record after a change, as a whole when it was built otherwise. */
@Component
class SearchIndex {

    /** Raised when words are made in another way. */
    private static final int WAY = 1;

    private static final SystemActor SEARCH = new SystemActor("search");
    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

    private final SearchTable table;
    private final Map<String, SearchSource> sources;
    private final CurrentActor currentActor;
    private final Clock clock;

    SearchIndex(SearchTable table, List<SearchSource> sources, CurrentActor currentActor, Clock clock) {
        this.table = table;
        this.sources = sources.stream()
                .collect(Collectors.toMap(SearchSource::type, Function.identity(), (a, b) -> a, TreeMap::new));
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Takes over one changed record. Twice does no harm: it is read anew each time. */
    @ApplicationModuleListener
    public void on(SubjectChanged change) {
        SearchSource source = sources.get(change.subject().type());
        if (source != null) {
            currentActor.runAs(
                    SEARCH,
                    () -> table.refresh(
                            change.subject(),
                            () -> source.document(change.subject().id())));
        }
    }

    /** Builds the index anew when it is empty, or was built by other sources or in another way. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void check() {
        if (!table.lockBuild().equals(fingerprint()) || table.isEmpty()) {
            rebuild();
        }
    }

    /** Builds the index anew; whoever seeks meanwhile finds what was there before. */
    @Transactional
    public int rebuild() {
        table.lockBuild();
        int count = currentActor.callAs(SEARCH, () -> {
            table.clear();
            int written = 0;
            for (SearchSource source : sources.values()) {
                for (SearchDocument document : source.documents()) {
                    table.refresh(document.subject(), () -> Optional.of(document));
                    written++;
                }
            }
            return written;
        });
        table.markBuilt(fingerprint(), clock.instant());
        LOG.info("The search index was built anew with {} records", count);
        return count;
    }

    private String fingerprint() {
        return WAY + ":" + String.join(",", sources.keySet());
    }
}
