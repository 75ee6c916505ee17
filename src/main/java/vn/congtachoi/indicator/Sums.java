package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.congtachoi.indicator.KeptFigures.Kept;
import vn.congtachoi.indicator.TableReads.InColumn;
import vn.congtachoi.kernel.Qualifier;

/** Adds figures up, cell by cell: the law of {@link Tally#plus} for tens of thousands of them at once. */
final class Sums {

    private static final class Sum {
        private BigDecimal total = BigDecimal.ZERO;
        private int figures;
        private int estimates;
        private int moreThan;
        private int nearly;
        private int about;
        private long revisions;

        private void add(Kept figure) {
            total = total.add(figure.value());
            figures++;
            estimates += figure.estimate() ? 1 : 0;
            revisions += figure.revision();
            if (Tally.isBelow(figure.qualifier())) {
                moreThan++;
            } else if (figure.qualifier() == Qualifier.NEARLY) {
                nearly++;
            } else if (figure.qualifier() == Qualifier.ABOUT) {
                about++;
            }
        }

        private Tally tally() {
            return new Tally(total, Tally.of(moreThan, nearly, about), figures, estimates, revisions);
        }
    }

    private final Map<UUID, Map<UUID, Sum>> byColumn = new HashMap<>();

    void add(Kept figure, UUID columnId) {
        byColumn.computeIfAbsent(columnId, column -> new HashMap<>())
                .computeIfAbsent(figure.indicatorId(), indicator -> new Sum())
                .add(figure);
    }

    Map<InColumn, Tally> tallies() {
        Map<InColumn, Tally> tallies = new HashMap<>();
        byColumn.forEach((column, sums) ->
                sums.forEach((indicator, sum) -> tallies.put(new InColumn(indicator, column), sum.tally())));
        return tallies;
    }
}
