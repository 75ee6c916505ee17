package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.UnitTree;

/** Figures of periods before the portal was used, pasted from Excel for "cùng kỳ". */
@Service
@PreAuthorize("denyAll()")
public class PastFigures {

    private static final Permission REVIEW = Permission.of(IndicatorPermissions.REVIEW);

    private final FigureWriter writer;
    private final PastRules rules;
    private final Store store;
    private final Trees trees;
    private final RightsHere rights;

    PastFigures(FigureWriter writer, PastRules rules, Store store, Trees trees, RightsHere rights) {
        this.writer = writer;
        this.rules = rules;
        this.store = store;
        this.trees = trees;
        this.rights = rights;
    }

    /** One figure as it was then. */
    public record Row(UUID indicatorId, UUID unitId, CellValue value) {

        public Row(UUID indicatorId, UUID unitId, BigDecimal value) {
            this(indicatorId, unitId, CellValue.of(value));
        }
    }

    /**
     * Takes over figures of a period that no round asks for; they are seen all the way up. The same again changes
     * nothing.
     *
     * @return how many figures stand there now
     * @throws BusinessException when a round of that period holds the indicator: it is corrected there
     */
    @Needs(IndicatorPermissions.REVIEW)
    @Transactional
    public int take(Period period, List<Row> rows) {
        UnitTree tree = trees.on(period.lastDay());
        Set<UUID> asked = rules.asked(period);
        Set<UUID> units = rows.stream().map(Row::unitId).collect(Collectors.toSet());
        Set<UUID> indicators = rows.stream().map(Row::indicatorId).collect(Collectors.toSet());
        units.forEach(unit -> rights.access().require(REVIEW, unit));
        // One read for all: thousands of rows are pasted here, and a query for each would first write out all before
        // it.
        Map<Sheet.At, Figure> present = writer.present(period, units, indicators);
        List<Row> ordered =
                rows.stream().sorted(Comparator.comparing(Row::unitId)).toList();
        for (Row row : ordered) {
            Indicator indicator = store.indicator(row.indicatorId());
            MessageKey refusal = PastRules.refusal(indicator, period, asked);
            if (refusal != null) {
                throw new BusinessException(refusal, indicator.name());
            }
            CellRef cell = new CellRef(row.unitId(), row.unitId(), row.indicatorId());
            Sheet.At at = new Sheet.At(row.unitId(), row.indicatorId());
            writer.write(
                            new SaveCell(cell, FigureWriter.WHATEVER, row.value(), EntrySource.imported()),
                            indicator,
                            period,
                            tree.lineUp(row.unitId()).size(),
                            Optional.ofNullable(present.get(at)))
                    .ifPresent(figure -> present.put(at, figure));
        }
        return rows.size();
    }
}
