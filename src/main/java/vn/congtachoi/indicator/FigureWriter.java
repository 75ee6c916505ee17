package vn.congtachoi.indicator;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Period;

/** Writes one figure with its revision. The caller has locked the return and asked for permission. */
@Component
class FigureWriter {

    /** The caller knows what stands there now, so no revision is compared. */
    static final int WHATEVER = -1;

    private final Figures figures;
    private final FigureRevisions revisions;
    private final FigureStamps stamps;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FigureWriter(
            Figures figures,
            FigureRevisions revisions,
            FigureStamps stamps,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.figures = figures;
        this.revisions = revisions;
        this.stamps = stamps;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Saving the same statement again changes nothing.
     *
     * @param reach how many levels above may see it at least
     * @return the figure, or nothing for a blank in a cell that was never filled
     * @throws StaleCellException when the cell has changed since it was read
     */
    Optional<Figure> write(SaveCell save, Indicator indicator, Period period, int reach) {
        return write(
                save,
                indicator,
                period,
                reach,
                figures.findByPeriodAndUnitIdAndIndicatorId(period, save.cell().unitId(), indicator.id()));
    }

    /** Writes a cell of a sheet, and tells whoever shows the same figure. */
    Optional<Figure> write(SaveCell save, Sheet sheet, int reach) {
        UUID indicatorId = save.cell().indicatorId();
        Period period = sheet.round().period();
        Optional<Figure> written = write(save, sheet.indicator(indicatorId), period, reach);
        written.ifPresent(figure -> {
            events.publishEvent(new FigureChanged(indicatorId, save.cell().unitId(), period, figure.currentRevision()));
            if (save.source().way() == EntryWay.CORRECTED) {
                events.publishEvent(new FigureCorrected(save.cell()));
            }
        });
        return written;
    }

    /** What stands in these cells now, read at once. */
    Map<Sheet.At, Figure> present(Period period, Collection<UUID> unitIds, Collection<UUID> indicatorIds) {
        Map<Sheet.At, Figure> present = new HashMap<>();
        figures.findByPeriodAndUnitIdInAndIndicatorIdIn(period, unitIds, indicatorIds)
                .forEach(figure -> present.put(Sheet.At.of(figure), figure));
        return present;
    }

    /** The same as writing one for a caller that has read many figures at once and knows which one stands in the cell. */
    Optional<Figure> write(SaveCell save, Indicator indicator, Period period, int reach, Optional<Figure> present) {
        CellValue typed = save.typed();
        indicator.accept(typed);
        UUID unitId = save.cell().unitId();
        if (present.isEmpty()) {
            return typed.isBlank() && typed.note().isBlank()
                    ? Optional.empty()
                    : Optional.of(create(new Figure(indicator.id(), unitId, period, entry(save)), reach));
        }
        Figure figure = present.get();
        stamps.touch(period, unitId);
        if (!figure.entry().typed().saysSameAs(typed) || isCorrection(save, figure)) {
            if (save.readRevision() != WHATEVER && save.readRevision() != figure.currentRevision()) {
                throw new StaleCellException(
                        save.cell(), figure.subject(), figure.currentRevision(), figure.entry(), typed);
            }
            revisions.save(figure.change(entry(save)));
        }
        figure.reachUpTo(Math.max(reach, figure.reach()));
        return present;
    }

    /** A correction is kept even when it confirms the value. */
    private static boolean isCorrection(SaveCell save, Figure figure) {
        return save.source().way() == EntryWay.CORRECTED
                && !save.source().equals(figure.entry().source());
    }

    private Figure create(Figure figure, int reach) {
        stamps.touch(figure.period(), figure.unitId());
        figure.reachUpTo(reach);
        Figure saved = figures.save(figure);
        revisions.save(saved.revision());
        return saved;
    }

    private FigureEntry entry(SaveCell save) {
        return FigureEntry.of(save.typed(), save.source(), actor.require(), clock.instant());
    }
}
