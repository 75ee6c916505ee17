package vn.congtachoi.recommendation;

import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives the running numbers of a unit in a year, one after the other; one that was not used is given again. */
@Component
class RecommendationNumbers {

    private final RecommendationCounters counters;
    private final TransactionTemplate apart;

    RecommendationNumbers(RecommendationCounters counters, PlatformTransactionManager transactions) {
        this.counters = counters;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The next one, held until the end of the transaction. */
    Recommendation.Code next(UUID unit, int year) {
        if (!counters.existsByUnitIdAndCodeYear(unit, year)) {
            begin(unit, year);
        }
        return new Recommendation.Code(
                year, counters.lock(unit, year).orElseThrow().next());
    }

    /** In a transaction of its own, so that the first two of a year wait for each other instead of failing. */
    private void begin(UUID unit, int year) {
        try {
            apart.executeWithoutResult(status -> counters.saveAndFlush(new RecommendationCounter(unit, year)));
        } catch (DataIntegrityViolationException another) {
            if (!counters.existsByUnitIdAndCodeYear(unit, year)) {
                throw another;
            }
        }
    }
}
