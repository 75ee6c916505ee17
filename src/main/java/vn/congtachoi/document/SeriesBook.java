package vn.congtachoi.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.uikit.Texts;

/**
 * Keeps the series of the units such that no number with its symbol is ever given twice in a year (NĐ 30/2020, Điều
 * 15): two series of a unit do not share letters, and how a series counts does not change once it has given numbers.
 */
@Component
class SeriesBook {

    private final SeriesStore store;
    private final NumberCounters counters;
    private final AuditTrail trail;
    private final Clock clock;

    SeriesBook(SeriesStore store, NumberCounters counters, AuditTrail trail, Clock clock) {
        this.store = store;
        this.counters = counters;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws BusinessException when there is none */
    NumberSeries get(UUID id) {
        return store.findById(id).orElseThrow(() -> new BusinessException("document.series.notFound"));
    }

    /** In the order in which they were opened. */
    List<NumberSeries> of(UUID unitId) {
        return store.findByUnitIdOrderByPosition(unitId);
    }

    /**
     * The first open series of the unit. A unit that never had one begins with the letters of its standing committee.
     *
     * @throws BusinessException when all are closed: whoever closed them decides which comes next
     */
    NumberSeries first(UUID unitId) {
        LocalDate today = LocalDate.now(clock);
        List<NumberSeries> all = of(unitId);
        if (all.isEmpty()) {
            return store.save(new NumberSeries(unitId, 1, today, standingCommittee()));
        }
        return all.stream()
                .filter(one -> one.isOpenOn(today))
                .findFirst()
                .orElseThrow(() -> new BusinessException("document.series.noneOpen"));
    }

    private static SeriesForm standingCommittee() {
        return new SeriesForm(
                Texts.of("document.series.first.name"),
                Texts.of("document.series.first.letters"),
                Texts.of("document.series.first.authority"),
                NumberSplit.PER_KIND,
                PaperProfile.HOI_NQ30);
    }

    NumberSeries open(UUID unitId, SeriesForm form) {
        NumberSeries opened = new NumberSeries(unitId, of(unitId).size() + 1, LocalDate.now(clock), form);
        requireOwnLetters(opened);
        return store.save(opened);
    }

    /** @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it */
    void change(NumberSeries series, SeriesForm form, long version) {
        requireFresh(series, version);
        if (series.split() != form.split() && hasGiven(series.id())) {
            throw new BusinessException("document.series.split", series.name());
        }
        series.take(form);
        requireOwnLetters(series);
    }

    /** @throws vn.congtachoi.kernel.StaleDataException when it was saved after the page had read it */
    void close(NumberSeries series, long version) {
        requireFresh(series, version);
        series.close(LocalDate.now(clock));
    }

    private void requireFresh(NumberSeries series, long version) {
        if (series.version() != version) {
            throw trail.stale(series);
        }
    }

    private void requireOwnLetters(NumberSeries series) {
        of(series.unitId()).stream()
                .filter(other ->
                        !other.equals(series) && other.letters().equalsIgnoreCase(series.letters()) && mayMeet(other))
                .findFirst()
                .ifPresent(other -> {
                    throw new BusinessException("document.series.letters", series.letters(), other.name());
                });
    }

    /** Whether it gives numbers now, or gave some in the running year. */
    private boolean mayMeet(NumberSeries other) {
        return other.isOpenOn(LocalDate.now(clock)) || hasGiven(other.id());
    }

    private boolean hasGiven(UUID seriesId) {
        return counters.existsBySeriesIdAndNumberYear(
                seriesId, LocalDate.now(clock).getYear());
    }
}
