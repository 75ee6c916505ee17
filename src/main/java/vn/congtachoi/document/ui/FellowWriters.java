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
import java.util.function.BiFunction;
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
    private final BiFunction<String, UUID, String> sentence;
    private final LongConsumer stored;
    private final Map<UUID, Span> notes = new HashMap<>();
    private WritingWatch.@Nullable Watch watching;
    private @Nullable UUID place;
    private @Nullable Instant said;

    /**
     * @param sentence says that somebody of this name writes in this block
     * @param stored hears the version that is stored, whenever something is told
     */
    FellowWriters(UUID document, Company company, BiFunction<String, UUID, String> sentence, LongConsumer stored) {
        this.document = document;
        this.company = company;
        this.sentence = sentence;
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
        if (!block.equals(place) || said == null || !now.isBefore(said.plus(PAUSE))) {
            place = block;
            said = now;
            company.writers().at(document, block);
        }
    }

    /** What stands at a block, empty while nobody else is in it. */
    Span note(UUID block) {
        return notes.computeIfAbsent(block, id -> {
            Span note = new Span();
            note.addClassName("app-document__writer");
            return note;
        });
    }

    private void show(WritingState state) {
        List<WriterRow> writers = state.writers();
        // What others saved first: it may bring the block in which somebody writes.
        stored.accept(state.version());
        getContent()
                .setText(writers.stream()
                        .map(writer -> sentence.apply(writer.name(), writer.blockId()))
                        .collect(Collectors.joining(" · ")));
        Map<UUID, String> names = writers.stream()
                .collect(Collectors.groupingBy(
                        WriterRow::blockId, Collectors.mapping(WriterRow::name, Collectors.joining(", "))));
        names.keySet().forEach(this::note);
        notes.forEach((block, note) -> {
            String name = names.get(block);
            note.setText(name == null ? "" : Texts.of("document.ui.writing", name));
        });
    }
}
