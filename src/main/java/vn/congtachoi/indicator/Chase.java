package vn.congtachoi.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** Tình hình nộp: who has sent, who is late, where something should be looked at. */
@Service
@PreAuthorize("denyAll()")
public class Chase {

    private static final Permission READ = Permission.of(IndicatorPermissions.READ_FIGURES);
    private static final Permission REVIEW = Permission.of(IndicatorPermissions.REVIEW);

    private final ReturnWork work;
    private final Trees trees;
    private final Desk desk;
    private final SheetAssembler assembler;
    private final FigureQueries queries;
    private final RightsHere rights;

    Chase(ReturnWork work, Trees trees, Desk desk, SheetAssembler assembler, FigureQueries queries, RightsHere rights) {
        this.work = work;
        this.trees = trees;
        this.desk = desk;
        this.assembler = assembler;
        this.queries = queries;
        this.rights = rights;
    }

    /**
     * Units below the given one, parents before children; its own sheet is not among them.
     *
     * @throws BusinessException when the round asks neither this unit nor any below it
     */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public ChaseList list(UUID roundId, UUID unitId) {
        return find(roundId, unitId).orElseThrow(() -> new BusinessException("indicator.notFound"));
    }

    /** The same; empty when the round asks neither this unit nor any below it, as before a merger. */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public Optional<ChaseList> find(UUID roundId, UUID unitId) {
        rights.access().require(READ, unitId);
        Round round = work.store().round(roundId);
        UnitTree tree = trees.on(round.period().lastDay());
        Map<UUID, UnitReturn> returns = work.store().returns().findByRoundId(roundId).stream()
                .collect(Collectors.toMap(UnitReturn::unitId, Function.identity()));
        if (!unitId.equals(round.ownerUnitId()) && tree.subtree(unitId).stream().noneMatch(returns::containsKey)) {
            return Optional.empty();
        }
        Map<UUID, Integer> open = openQueries(roundId, tree.subtree(unitId));
        List<ChaseRow> rows = new ArrayList<>();
        for (UUID below : tree.subtree(unitId)) {
            UnitReturn unitReturn = returns.get(below);
            if (unitReturn != null && !below.equals(unitId)) {
                boolean direct = unitId.equals(tree.get(below).parentId());
                int warnings = direct && unitReturn.isSent() ? warnings(round, below) : 0;
                rows.add(row(round, tree.get(below), unitReturn, warnings, open.getOrDefault(below, 0)));
            }
        }
        List<ChaseRow> direct =
                rows.stream().filter(row -> unitId.equals(row.parentId())).toList();
        int sent =
                (int) direct.stream().filter(row -> row.submittedAt() != null).count();
        int late = (int) direct.stream().filter(ChaseRow::late).count();
        Decision mayReview = rights.access().may(REVIEW, unitId);
        return Optional.of(new ChaseList(
                round.row(), sent, direct.size(), late, isPassedOn(round, returns.get(unitId)), rows, mayReview));
    }

    private static boolean isPassedOn(Round round, @Nullable UnitReturn own) {
        return own != null
                && !own.unitId().equals(round.ownerUnitId())
                && own.state().isSent();
    }

    private int warnings(Round round, UUID unitId) {
        return round.quick()
                ? 0
                : assembler.warnings(desk.lay(round.id(), unitId)).size();
    }

    private Map<UUID, Integer> openQueries(UUID roundId, Set<UUID> unitIds) {
        Map<UUID, Integer> open = new HashMap<>();
        queries.findByRoundIdAndUnitIdIn(roundId, unitIds).stream()
                .filter(query -> query.state() == QueryState.OPEN)
                .forEach(query -> open.merge(query.cell().unitId(), 1, Integer::sum));
        return open;
    }

    private ChaseRow row(Round round, UnitRef unit, UnitReturn unitReturn, int warnings, int openQueries) {
        return new ChaseRow(
                unit.id(),
                unit.name(),
                unit.parentId(),
                unit.kind().isBranch(),
                unitReturn.state(),
                unitReturn.dueAt(round),
                unitReturn.submittedAt(),
                unitReturn.submittedByName(),
                unitReturn.isLate(round, rights.clock().instant()),
                warnings,
                openQueries,
                unitReturn.extendedUntil(),
                unitReturn.extensionReason());
    }
}
