package vn.congtachoi.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;

/** The questions about cells; whoever waits for an answer hears of every step. */
@Component
class QueryBook {

    private final FigureQueries queries;
    private final ApplicationEventPublisher events;

    QueryBook(FigureQueries queries, ApplicationEventPublisher events) {
        this.queries = queries;
        this.events = events;
    }

    FigureQuery get(UUID id) {
        return queries.findById(id).orElseThrow(() -> new BusinessException("indicator.notFound"));
    }

    /** Oldest first. */
    List<FigureQuery> of(UUID roundId, Collection<UUID> unitIds) {
        return queries.findByRoundIdAndUnitIdIn(roundId, unitIds).stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }

    /** Asks; asking again means that the former answer was read. */
    void ask(FigureQuery query) {
        CellRef cell = query.cell();
        queries.findByRoundIdAndUnitIdIn(cell.roundId(), Set.of(cell.unitId())).stream()
                .filter(before -> before.cell().equals(cell))
                .forEach(FigureQuery::close);
        queries.save(query);
    }

    /** Whether questions in this state stand about the cell's unit, after what was done just now. */
    boolean anyOfUnit(CellRef cell, QueryState state) {
        queries.flush();
        return queries.existsByRoundIdAndUnitIdAndState(cell.roundId(), cell.unitId(), state);
    }

    void tell(FigureQuery query) {
        events.publishEvent(new QueryMoved(query.id(), query.state()));
    }
}
