package vn.congtachoi.document.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.DocumentWriters;
import vn.congtachoi.document.WriterRow;
import vn.congtachoi.document.WritingState;
import vn.congtachoi.document.WritingWatch;
import vn.congtachoi.uikit.Texts;

/** Who else writes in a paper just now: a line above the text, and a note at each block that somebody is in. */
class FellowWriters extends Composite<Span> {

    /** A row counts for a minute: saying it more often would only be work for the database. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    /** What tells and is told. */
    @Component
    record Company(DocumentWriters writers, WritingWatch watch, Clock clock) {}

    private final UUID document;
    private final Company company;
    private final LongConsumer stored;
    private final Map<UUID, Span> notes = new HashMap<>();
    private WritingWatch.@Nullable Watch watching;
    private @Nullable Instant said;

    /** @param stored hears the version that is stored, whenever something is told */
    FellowWriters(UUID document, Company company, LongConsumer stored) {
        this.document = document;
        this.company = company;
        this.stored = stored;
        getContent().addClassName("app-document__writers");
        getContent().getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // The watch tells from its own thread, and a last time while the page is being closed.
        var tell = event.getUI().accessLater(this::show, () -> {});
        watching = company.watch().watch(document, tell);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.end();
            watching = null;
        }
    }

    /** She is in this block, or types in it. */
    void at(UUID block) {
        Instant now = company.clock().instant();
        if (said == null || !now.isBefore(said.plus(PAUSE))) {
            said = now;
            company.writers().at(document, block);
        }
    }

    /** What stands at a block, empty while nobody else is in it. */
    Span note(UUID block) {
        return notes.computeIfAbsent(block, id -> {
            Span note = new Span();
            note.addClassName("app-document__writers");
            return note;
        });
    }

    private void show(WritingState state) {
        List<WriterRow> writers = state.writers();
        getContent().setText(sentence(writers));
        Map<UUID, List<WriterRow>> places = writers.stream().collect(Collectors.groupingBy(WriterRow::blockId));
        places.keySet().forEach(this::note);
        notes.forEach((block, note) -> note.setText(sentence(places.getOrDefault(block, List.of()))));
        stored.accept(state.version());
    }

    private static String sentence(List<WriterRow> writers) {
        return writers.isEmpty()
                ? ""
                : Texts.of(
                        "document.ui.writing",
                        writers.stream().map(WriterRow::name).collect(Collectors.joining(", ")));
    }
}
