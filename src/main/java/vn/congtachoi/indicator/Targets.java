package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** Targets by unit and year, and how a unit hands its own down. */
@Service
@PreAuthorize("denyAll()")
public class Targets {

    private static final Permission READ = Permission.of(IndicatorPermissions.READ);
    private static final Permission EDIT = Permission.of(IndicatorPermissions.EDIT_TARGETS);

    private final TargetStore targets;
    private final Store store;
    private final Trees trees;
    private final RightsHere rights;

    Targets(TargetStore targets, Store store, Trees trees, RightsHere rights) {
        this.targets = targets;
        this.store = store;
        this.trees = trees;
        this.rights = rights;
    }

    /** @param indicatorIds the rows, in their order */
    @Needs(IndicatorPermissions.READ)
    @Transactional(readOnly = true)
    public TargetMatrix matrix(UUID unitId, int year, List<UUID> indicatorIds) {
        rights.access().require(READ, unitId);
        List<UnitRef> children = tree(year).children(unitId);
        List<UUID> unitIds = new ArrayList<>(children.stream().map(UnitRef::id).toList());
        unitIds.add(unitId);
        Map<Sheet.At, Target> present = new HashMap<>();
        targets.findByYearAndUnitIdIn(year, unitIds)
                .forEach(target -> present.put(new Sheet.At(target.unitId(), target.indicatorId()), target));
        Map<UUID, IndicatorRow> rows = store.indicatorRows(indicatorIds);
        List<TargetMatrix.Row> lines = indicatorIds.stream()
                .flatMap(id -> Optional.ofNullable(rows.get(id)).stream())
                .map(indicator -> row(indicator, unitId, children, present))
                .toList();
        List<TargetMatrix.Column> columns = children.stream()
                .map(unit -> new TargetMatrix.Column(unit.id(), unit.shortName()))
                .toList();
        return new TargetMatrix(unitId, year, columns, lines, rights.access().may(EDIT, unitId));
    }

    /** Units whose targets she may look at, her own first choice first: those at which she holds a role. */
    @Needs(IndicatorPermissions.READ)
    @Transactional(readOnly = true)
    public List<UnitRef> units(int year) {
        UnitTree tree = tree(year);
        List<UnitRef> homes = tree.highestFirst(rights.access().homesWith(READ));
        return homes.isEmpty() ? tree.roots() : homes;
    }

    /** Indicators for which the unit or one directly below has a target that year. */
    @Needs(IndicatorPermissions.READ)
    @Transactional(readOnly = true)
    public Set<UUID> indicatorsWithTarget(UUID unitId, int year) {
        rights.access().require(READ, unitId);
        List<UUID> unitIds = new ArrayList<>(List.of(unitId));
        tree(year).children(unitId).forEach(child -> unitIds.add(child.id()));
        return targets.findByYearAndUnitIdIn(year, unitIds).stream()
                .map(Target::indicatorId)
                .collect(Collectors.toSet());
    }

    /** The target of one unit; empty where it has none, or she does not read its figures. */
    @Needs(IndicatorPermissions.READ)
    @Transactional(readOnly = true)
    public Optional<BigDecimal> known(UUID indicatorId, UUID unitId, int year) {
        return rights.access().may(READ, unitId).allowed() ? find(indicatorId, unitId, year) : Optional.empty();
    }

    /** The target of one unit, if it has one. */
    @Needs(IndicatorPermissions.READ)
    @Transactional(readOnly = true)
    public Optional<BigDecimal> find(UUID indicatorId, UUID unitId, int year) {
        rights.access().require(READ, unitId);
        return targets.findByUnitIdAndYearAndIndicatorId(unitId, year, indicatorId)
                .map(Target::value);
    }

    /**
     * Saves the unit's own targets and those it gives to the units directly below, all or nothing.
     *
     * @throws StaleDataException when one of them was changed since it was read
     */
    @Needs(IndicatorPermissions.EDIT_TARGETS)
    @Transactional
    public void saveAll(UUID unitId, int year, List<TargetCell> cells) {
        rights.access().require(EDIT, unitId);
        UnitTree tree = tree(year);
        for (TargetCell cell : cells) {
            boolean own = cell.unitId().equals(unitId);
            boolean below = tree.find(cell.unitId())
                    .filter(unit -> unitId.equals(unit.parentId()))
                    .isPresent();
            if (!own && !below) {
                throw new BusinessException("indicator.target.notBelow");
            }
            save(year, cell);
        }
    }

    private void save(int year, TargetCell cell) {
        Optional<Target> present = targets.findByUnitIdAndYearAndIndicatorId(cell.unitId(), year, cell.indicatorId());
        BigDecimal value = cell.value();
        if (present.isEmpty()) {
            if (value != null) {
                targets.save(new Target(cell.indicatorId(), cell.unitId(), year, value, cell.note()));
            }
            return;
        }
        Target target = present.get();
        boolean same = value != null
                && target.value().compareTo(value) == 0
                && target.note().equals(cell.note());
        if (same) {
            return;
        }
        if (versionFor(target) != cell.version()) {
            StaleDataException late = rights.trail().stale(target);
            throw new StaleDataException(late.subject(), versionFor(target), late.changedBy(), late.changedAt());
        }
        if (value == null) {
            targets.delete(target);
        } else {
            target.set(value, cell.note());
        }
    }

    private static TargetMatrix.Row row(
            IndicatorRow indicator, UUID unitId, List<UnitRef> children, Map<Sheet.At, Target> present) {
        TargetMatrix.Cell own = cell(unitId, present.get(new Sheet.At(unitId, indicator.id())));
        List<TargetMatrix.Cell> cells = children.stream()
                .map(unit -> cell(unit.id(), present.get(new Sheet.At(unit.id(), indicator.id()))))
                .toList();
        List<BigDecimal> values = cells.stream()
                .map(TargetMatrix.Cell::value)
                .filter(Objects::nonNull)
                .toList();
        boolean adds = indicator.unitLaw() == UnitLaw.SUM || indicator.unitLaw() == UnitLaw.COUNT_OF_UNITS;
        BigDecimal given = adds && !values.isEmpty() ? values.stream().reduce(BigDecimal.ZERO, BigDecimal::add) : null;
        BigDecimal target = own.value();
        BigDecimal left = target == null || !adds ? null : target.subtract(given == null ? BigDecimal.ZERO : given);
        return new TargetMatrix.Row(indicator, own, cells, given, left);
    }

    /** Towards the screen versions begin at 1, so that 0 means there was none. */
    private static long versionFor(Target target) {
        return target.version() + 1;
    }

    private static TargetMatrix.Cell cell(UUID unitId, @Nullable Target target) {
        return target == null
                ? new TargetMatrix.Cell(unitId, null, "", 0)
                : new TargetMatrix.Cell(unitId, target.value(), target.note(), versionFor(target));
    }

    private UnitTree tree(int year) {
        return trees.on(LocalDate.of(year, 12, 31));
    }
}
