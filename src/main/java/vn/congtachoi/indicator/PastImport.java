package vn.congtachoi.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** Past figures as a table copied from Excel: first what was understood and all faults, then everything at once. */
@Service
@PreAuthorize("denyAll()")
public class PastImport {

    private static final Permission REVIEW = Permission.of(IndicatorPermissions.REVIEW);

    private final PastFigures past;
    private final PastRules rules;
    private final Indicators indicators;
    private final Figures figures;
    private final Trees trees;
    private final RightsHere rights;

    PastImport(
            PastFigures past, PastRules rules, Indicators indicators, Figures figures, Trees trees, RightsHere rights) {
        this.past = past;
        this.rules = rules;
        this.indicators = indicators;
        this.figures = figures;
        this.trees = trees;
        this.rights = rights;
    }

    /** Units for which she may take over figures: she holds a role there. */
    @Needs(IndicatorPermissions.REVIEW)
    @Transactional(readOnly = true)
    public List<UnitRef> units() {
        UnitTree tree = trees.on(LocalDate.now(rights.clock()));
        return rights.access().homesWith(REVIEW).stream()
                .flatMap(id -> tree.find(id).stream())
                .sorted(Comparator.comparing(UnitRef::sortKey))
                .toList();
    }

    /** The kinds of period at which something is asked, the usual one first; half years where nothing is asked yet. */
    @Needs(IndicatorPermissions.REVIEW)
    @Transactional(readOnly = true)
    public List<PeriodKind> kinds() {
        List<PeriodKind> kinds = indicators.findAll().stream()
                .filter(indicator -> indicator.kind() != IndicatorKind.RATIO)
                .collect(Collectors.groupingBy(Indicator::collected, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<PeriodKind, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        return kinds.isEmpty() ? List.of(PeriodKind.HALF) : kinds;
    }

    /** The unit as it was at the end of the period, then the units directly below it then. */
    @Needs(IndicatorPermissions.REVIEW)
    @Transactional(readOnly = true)
    public List<UnitRef> family(UUID unitId, Period period) {
        rights.access().require(REVIEW, unitId);
        return familyOf(unitId, period);
    }

    /** Indicators whose figures of this period can be taken over, by code. */
    @Needs(IndicatorPermissions.REVIEW)
    @Transactional(readOnly = true)
    public List<IndicatorRow> open(Period period) {
        Set<UUID> asked = rules.asked(period);
        return indicators.findAll().stream()
                .filter(indicator -> PastRules.refusal(indicator, period, asked) == null)
                .map(Indicator::row)
                .sorted(Comparator.comparing(IndicatorRow::code))
                .toList();
    }

    /** Reads a paste and saves nothing. */
    @Needs(IndicatorPermissions.REVIEW)
    @Transactional(readOnly = true)
    public PastReading dryRun(UUID unitId, Period period, List<List<String>> cells) {
        rights.access().require(REVIEW, unitId);
        return reading(unitId, period, cells);
    }

    /**
     * Saves what {@link #dryRun} showed.
     *
     * @return how many figures stand there now
     * @throws BusinessException while faults stand; then nothing is saved
     */
    @Needs(IndicatorPermissions.REVIEW)
    @Transactional
    public int apply(UUID unitId, Period period, List<List<String>> cells) {
        rights.access().require(REVIEW, unitId);
        PastReading reading = reading(unitId, period, cells);
        if (!reading.isClean()) {
            throw new BusinessException(
                    "indicator.past.faults", reading.faults().size());
        }
        return past.take(period, reading.rows());
    }

    /** What was taken over already for the units that she reviews, latest period first. */
    @Needs(IndicatorPermissions.REVIEW)
    @Transactional(readOnly = true)
    public List<PastPeriod> present() {
        return figures.countByPeriod(EntryWay.IMPORTED, rights.access().unitsWith(REVIEW)).stream()
                .map(row -> new PastPeriod((Period) row[0], (Long) row[1], (Long) row[2], (Long) row[3]))
                .sorted(Comparator.comparing((PastPeriod one) -> one.period().lastDay())
                        .reversed())
                .toList();
    }

    private PastReading reading(UUID unitId, Period period, List<List<String>> cells) {
        PastTable table = new PastTable(period, rules.asked(period), indicators.findAll(), familyOf(unitId, period));
        table.read(cells);
        List<PastFigures.Row> rows = table.rows();
        List<UUID> indicatorIds =
                rows.stream().map(PastFigures.Row::indicatorId).distinct().toList();
        List<UUID> unitIds =
                rows.stream().map(PastFigures.Row::unitId).distinct().toList();
        Map<Sheet.At, CellValue> present = new HashMap<>();
        figures.findByPeriodAndUnitIdInAndIndicatorIdIn(period, unitIds, indicatorIds)
                .forEach(figure ->
                        present.put(Sheet.At.of(figure), figure.entry().typed()));
        int replaced = (int) rows.stream()
                .filter(row -> {
                    CellValue there = present.get(new Sheet.At(row.unitId(), row.indicatorId()));
                    return there != null && !there.isBlank() && !there.saysSameAs(row.value());
                })
                .count();
        return new PastReading(rows, indicatorIds.size(), unitIds.size(), replaced, table.faults());
    }

    private List<UnitRef> familyOf(UUID unitId, Period period) {
        UnitTree tree = trees.on(period.lastDay());
        List<UnitRef> family = new ArrayList<>();
        family.add(tree.find(unitId).orElseThrow(() -> new BusinessException("indicator.past.notYet")));
        family.addAll(tree.children(unitId));
        return family;
    }
}
