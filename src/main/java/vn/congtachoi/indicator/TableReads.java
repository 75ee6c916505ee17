package vn.congtachoi.indicator;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.indicator.KeptFigures.Kept;
import vn.congtachoi.kernel.Period;

/** Puts the figures of many units and periods together into the cells of a table. */
@Component
class TableReads {

    /** A figure that counts: the figures of a unit in a period go into a column once they reach far enough. */
    record Place(Period period, UUID unitId, UUID columnId, int minReach) {}

    record InColumn(UUID indicatorId, UUID columnId) {}

    private record InUnit(UUID indicatorId, UUID unitId) {}

    /** The figure that stands for a unit under a law that picks one of its periods. */
    private record Best(Period period, Kept figure, UUID columnId) {}

    private final KeptFigures figures;

    TableReads(KeptFigures figures) {
        this.figures = figures;
    }

    /** What stands at the places, for one table of several laws. */
    Map<FigureStamps.Place, List<Kept>> read(Collection<Place> places) {
        Set<FigureStamps.Place> wanted = new LinkedHashSet<>();
        places.forEach(place -> wanted.add(new FigureStamps.Place(place.period(), place.unitId())));
        return figures.of(wanted);
    }

    /**
     * Puts figures together: over time within each unit by the law, then over the units of each column.
     *
     * @param read what {@link #read} gave for these places
     * @param indicatorIds indicators with this law over time, all collected at the places' kind of period
     */
    static Map<InColumn, Tally> tallies(
            TimeLaw law, Collection<UUID> indicatorIds, List<Place> places, Map<FigureStamps.Place, List<Kept>> read) {
        Set<UUID> wanted = new HashSet<>(indicatorIds);
        Sums sums = new Sums();
        Map<InUnit, Best> best = new HashMap<>();
        for (Place place : places) {
            for (Kept figure : read.getOrDefault(new FigureStamps.Place(place.period(), place.unitId()), List.of())) {
                if (figure.reach() < place.minReach() || !wanted.contains(figure.indicatorId())) {
                    continue;
                }
                if (law == TimeLaw.SUM || law == TimeLaw.NONE) {
                    sums.add(figure, place.columnId());
                } else {
                    best.merge(
                            new InUnit(figure.indicatorId(), place.unitId()),
                            new Best(place.period(), figure, place.columnId()),
                            (former, next) -> isBetter(law, next, former) ? next : former);
                }
            }
        }
        best.values().forEach(one -> sums.add(one.figure(), one.columnId()));
        return sums.tallies();
    }

    private static boolean isBetter(TimeLaw law, Best one, Best other) {
        int byValue = law == TimeLaw.MAX
                ? one.figure().value().compareTo(other.figure().value())
                : 0;
        return byValue > 0
                || (byValue == 0
                        && one.period().lastDay().isAfter(other.period().lastDay()));
    }
}
