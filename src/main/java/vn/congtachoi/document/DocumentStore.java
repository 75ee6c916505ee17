package vn.congtachoi.document;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.LikePattern;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.kernel.SubjectChanged;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.VietnameseText;

/** Finds papers and what they are made of, refuses stale forms and tells the others what changed. */
@Component
class DocumentStore {

    private final Documents documents;
    private final DocumentKinds kinds;
    private final SeriesStore series;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DocumentStore(
            Documents documents,
            DocumentKinds kinds,
            SeriesStore series,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.kinds = kinds;
        this.series = series;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws BusinessException when there is none */
    Document get(UUID id) {
        return documents.findById(id).orElseThrow(() -> new BusinessException("document.notFound"));
    }

    /**
     * The paper, held until the end of the transaction.
     *
     * @throws BusinessException when there is none
     */
    Document lock(UUID id) {
        return documents.lock(id).orElseThrow(() -> new BusinessException("document.notFound"));
    }

    /** One page of the papers of these units. */
    Page<Document> search(Set<UUID> units, DocumentFilter filter, Pageable page) {
        return documents.search(
                units,
                LikePattern.containing(VietnameseText.fold(filter.text())),
                filter.kinds().isEmpty(),
                filter.kinds(),
                filter.states().isEmpty() ? EnumSet.allOf(DocumentState.class) : filter.states(),
                page);
    }

    /** The papers of a record, newest first. */
    List<Document> of(SubjectRef origin) {
        return documents.findByOriginTypeAndOriginIdOrderByCreatedAtDesc(origin.type(), origin.id());
    }

    /** Those that are there. */
    List<Document> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : documents.findAllById(ids);
    }

    Document save(Document document) {
        return documents.save(document);
    }

    /** Writes it now, so that its new version is known. */
    void saveNow(Document document) {
        documents.saveAndFlush(document);
    }

    /** @throws BusinessException when there is none */
    DocumentKind kind(UUID id) {
        return kinds.findById(id).orElseThrow(() -> new BusinessException("document.kind.notFound"));
    }

    /** @throws BusinessException when there is none */
    NumberSeries series(UUID id) {
        return series.findById(id).orElseThrow(() -> new BusinessException("document.series.notFound"));
    }

    /** @throws BusinessException when the paper's series gives no more numbers: it would wait for one in vain */
    void requireOpen(Document document) {
        NumberSeries of = series(document.seriesId());
        if (!of.isOpenOn(today())) {
            throw new BusinessException("document.submit.seriesClosed", of.name());
        }
    }

    /** Number and symbol as the register and sentences write them: "15/BC-BTV", "33/BTV" for a công văn. */
    String notation(NumberSeries open, DocumentKind kind, int number) {
        return open.profile().notation(number, groups(open, kind));
    }

    /** What follows the number. */
    static String[] groups(NumberSeries open, DocumentKind kind) {
        return kind.abbreviation().isEmpty()
                ? new String[] {open.letters()}
                : new String[] {kind.abbreviation(), open.letters()};
    }

    /** @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it */
    void requireFresh(Document document, long version) {
        if (document.version() != version) {
            throw stale(document);
        }
    }

    /** The last step is in the history, the last words are in the paper: whoever came later is named. */
    private StaleDataException stale(Document document) {
        StaleDataException step = trail.stale(document);
        Instant written = document.savedAt();
        return written == null || written.isBefore(step.changedAt())
                ? step
                : new StaleDataException(document.subject(), document.version(), document.savedByName(), written);
    }

    /** Every change of the running transaction is made for this reason. */
    void because(String reason) {
        trail.because(reason);
    }

    void changed(Document document) {
        events.publishEvent(new SubjectChanged(document.subject()));
    }

    /** Tells the record that the paper belongs to, people, and whoever else listens. */
    void moved(DocumentMoved moved) {
        events.publishEvent(moved);
    }
}
