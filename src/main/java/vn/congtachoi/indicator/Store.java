package vn.congtachoi.indicator;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Period;

/** Finds the records of this module by id; what does not exist is said in one way. */
@Component
class Store {

    private static final String NOT_FOUND = "indicator.notFound";

    private final Indicators indicators;
    private final ReportFormStore forms;
    private final RoundStore rounds;
    private final UnitReturns returns;
    private final AskedLines asked;

    Store(Indicators indicators, ReportFormStore forms, RoundStore rounds, UnitReturns returns, AskedLines asked) {
        this.indicators = indicators;
        this.forms = forms;
        this.rounds = rounds;
        this.returns = returns;
        this.asked = asked;
    }

    Indicator indicator(UUID id) {
        return indicators.findById(id).orElseThrow(() -> new BusinessException(NOT_FOUND));
    }

    ReportForm form(UUID id) {
        return forms.findById(id).orElseThrow(() -> new BusinessException(NOT_FOUND));
    }

    /** What the form asks in a period, in its order. */
    List<FormLineRow> lines(ReportForm form, Period period) {
        return asked.of(form, period);
    }

    Round round(UUID id) {
        return rounds.findById(id).orElseThrow(() -> new BusinessException(NOT_FOUND));
    }

    UnitReturn unitReturn(UUID roundId, UUID unitId) {
        return returns.findByRoundIdAndUnitId(roundId, unitId)
                .orElseThrow(() -> new BusinessException("indicator.return.notAsked"));
    }

    /** Waits for whoever changes the same sheet now. */
    UnitReturn lockedReturn(UUID roundId, UUID unitId) {
        return returns.lock(roundId, unitId).orElseThrow(() -> new BusinessException("indicator.return.notAsked"));
    }

    /** Whether the round asks one of these units at least. */
    boolean asksAny(UUID roundId, Collection<UUID> unitIds) {
        return !unitIds.isEmpty()
                && !returns.findByRoundIdAndUnitIdIn(roundId, unitIds).isEmpty();
    }

    UnitReturns returns() {
        return returns;
    }

    Map<UUID, IndicatorRow> indicatorRows(Collection<UUID> ids) {
        Map<UUID, IndicatorRow> found = new HashMap<>();
        indicators.findByIdIn(ids).forEach(indicator -> found.put(indicator.id(), indicator.row()));
        return found;
    }
}
