package vn.congtachoi.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;

/**
 * Gives numbers, one after the other and each once. Taking one is a transaction of its own that is over before anything
 * is rendered or signed: whatever fails later keeps the number bound to its paper, and a retry finds it again.
 */
@Component
class NumberBook {

    private final SeriesStore series;
    private final NumberCounters counters;
    private final RegisterEntries register;
    private final DocumentStore documents;
    private final CurrentActor currentActor;
    private final Clock clock;

    NumberBook(
            SeriesStore series,
            NumberCounters counters,
            RegisterEntries register,
            DocumentStore documents,
            CurrentActor currentActor,
            Clock clock) {
        this.series = series;
        this.counters = counters;
        this.register = register;
        this.documents = documents;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * The number of a paper in the year of its date: the one it has, or the next of its series.
     *
     * @throws BusinessException when the series gives no more numbers, or the one it has was counted in another year
     *     than that of its date (NĐ 30/2020, Điều 15: numbers begin and end with the year)
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public RegisterRow reserve(UUID documentId, LocalDate paperDate) {
        Document document = documents.get(documentId);
        // Under the lock, so that two who sign the same paper in the same second find one number.
        NumberSeries open = series.lock(document.seriesId()).orElseThrow();
        return register.ofDocument(documentId)
                .map(entry -> held(entry.row(), paperDate))
                .orElseGet(() -> next(open, document, paperDate));
    }

    private static RegisterRow held(RegisterRow number, LocalDate paperDate) {
        if (number.year() != paperDate.getYear()) {
            throw new BusinessException("document.register.year", number.notation(), Integer.toString(number.year()));
        }
        return number;
    }

    private RegisterRow next(NumberSeries open, Document document, LocalDate paperDate) {
        if (!open.isOpenOn(paperDate)) {
            throw new BusinessException(
                    "document.series.closed", open.row().form().name());
        }
        DocumentKind kind = documents.kind(document.kindId());
        String counted = open.countedKind(kind);
        int year = paperDate.getYear();
        NumberCounter counter = counters.findBySeriesIdAndKindCodeAndNumberYear(open.id(), counted, year)
                .orElseGet(() -> counters.save(new NumberCounter(open.id(), counted, year)));
        int number = counter.next();
        RegisterEntry entry = new RegisterEntry(
                document,
                new RegisterEntry.Place(counted, year, number),
                documents.notation(open, kind, number),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                currentActor.require().name());
        return register.save(entry).row();
    }
}
