package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** Everything of one sheet on the table, and what may be done with each cell. */
record Sheet(
        Round round,
        UnitTree tree,
        UnitRef unit,
        List<UnitRef> columns,
        List<FormLineRow> lines,
        Map<UUID, Indicator> indicators,
        Map<UUID, UnitReturn> returns,
        Map<At, Figure> figures,
        Map<At, BigDecimal> before,
        Map<At, EarlierValue> lastYear,
        Map<At, Integer> sessions,
        Map<At, FigureQuery> queries,
        Map<UUID, Standing> standings,
        Map<UUID, Integer> distances,
        Instant now) {

    record At(UUID unitId, UUID indicatorId) {
        static At of(Figure figure) {
            return new At(figure.unitId(), figure.indicatorId());
        }
    }

    /** The same sheet as if no cell were fed by sessions: for changing the sessions themselves. */
    Sheet withoutSessions() {
        return new Sheet(
                round,
                tree,
                unit,
                columns,
                lines,
                indicators,
                returns,
                figures,
                before,
                lastYear,
                Map.of(),
                queries,
                standings,
                distances,
                now);
    }

    UnitReturn ownReturn() {
        return returnOf(unit.id());
    }

    UnitReturn returnOf(UUID unitId) {
        return Optional.ofNullable(returns.get(unitId))
                .orElseThrow(() -> new BusinessException("indicator.return.notAsked"));
    }

    Indicator indicator(UUID id) {
        return Optional.ofNullable(indicators.get(id)).orElseThrow(() -> new BusinessException("indicator.notFound"));
    }

    Standing standing(UUID unitId) {
        return standings.getOrDefault(unitId, Standing.NONE);
    }

    /** The figure as she may see it: drafts of the units below are theirs. */
    @Nullable
    Figure visible(At at) {
        Figure figure = figures.get(at);
        return figure == null || isHidden(figure) ? null : figure;
    }

    boolean isHidden(Figure figure) {
        return figure.reach() < distances.getOrDefault(figure.unitId(), Integer.MAX_VALUE);
    }

    Decision mayEdit(FormLineRow line, UnitRef column) {
        At at = new At(column.id(), line.indicatorId());
        Indicator indicator = indicator(line.indicatorId());
        Figure figure = figures.get(at);
        FigureQuery query = queries.get(at);
        UnitReturn own = returnOf(column.id());
        return new CellPermission(
                        indicator.kind() == IndicatorKind.RATIO,
                        indicator.isTypedIn(round.period()),
                        line.askedOf().includes(column.kind()),
                        standing(column.id()),
                        round.state(),
                        round.isOpenAt(now) || own.isExtendedAt(now),
                        own.state(),
                        query != null && query.state() == QueryState.OPEN,
                        isCarried(column),
                        figure != null && isHidden(figure),
                        sessions.getOrDefault(at, 0))
                .decide(column.name(), aboveName(column), ownerName());
    }

    /** Whether the level above has sent on what it had from this unit. */
    boolean isCarried(UnitRef column) {
        UUID parent = column.parentId();
        if (parent == null || parent.equals(round.ownerUnitId())) {
            return false;
        }
        UnitReturn above = returns.get(parent);
        return above != null && above.state().isSent();
    }

    FormLineRow line(UUID indicatorId) {
        return lines.stream()
                .filter(line -> line.indicatorId().equals(indicatorId))
                .findFirst()
                .orElseThrow(() -> new BusinessException("indicator.notFound"));
    }

    UnitRef column(UUID unitId) {
        return columns.stream()
                .filter(column -> column.id().equals(unitId))
                .findFirst()
                .orElseThrow(() -> new BusinessException("indicator.return.notAsked"));
    }

    /** Reported figures of one unit that she may see. */
    Map<UUID, BigDecimal> values(UUID unitId) {
        Map<UUID, BigDecimal> values = new HashMap<>();
        for (FormLineRow line : lines) {
            Figure figure = visible(new At(unitId, line.indicatorId()));
            BigDecimal value = figure == null ? null : figure.entry().typed().value();
            if (value != null) {
                values.put(line.indicatorId(), value);
            }
        }
        return values;
    }

    /** Blank cells that the sender has to decide about: her own, and those of branches she entered figures for. */
    List<CellRef> blanks() {
        return columns.stream()
                .filter(column -> column.equals(unit) || isEnteredFromAbove(column))
                .flatMap(column -> lines.stream()
                        .filter(line -> mayEdit(line, column).allowed())
                        .map(line -> new At(column.id(), line.indicatorId())))
                .filter(this::isBlank)
                .map(at -> new CellRef(round.id(), at.unitId(), at.indicatorId()))
                .toList();
    }

    private boolean isBlank(At at) {
        Figure figure = figures.get(at);
        return figure == null || figure.entry().typed().isBlank();
    }

    /** A branch that has not sent itself but whose figures the level above holds. */
    boolean isEnteredFromAbove(UnitRef column) {
        return !column.equals(unit)
                && returnOf(column.id()).state().isEditable()
                && !values(column.id()).isEmpty();
    }

    Optional<UnusualValue> unusual(At at, CellValue typed) {
        return typed.answer() != null
                ? Optional.empty()
                : UnusualValue.find(typed.value(), before.get(at), lastYearValue(at));
    }

    private @Nullable BigDecimal lastYearValue(At at) {
        EarlierValue value = lastYear.get(at);
        return value == null ? null : value.value();
    }

    private String aboveName(UnitRef column) {
        UUID parent = column.parentId();
        return parent == null
                ? ownerName()
                : tree.find(parent).map(UnitRef::name).orElseGet(this::ownerName);
    }

    String ownerName() {
        return tree.find(round.ownerUnitId()).map(UnitRef::name).orElse("");
    }
}
