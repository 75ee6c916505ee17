package vn.congtachoi.recommendation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;

/** Recommendations as lists show them, with the names that units have today. */
@Component
class RecommendationRows {

    private final UnitDirectory units;
    private final RecommendationStore store;

    RecommendationRows(UnitDirectory units, RecommendationStore store) {
        this.units = units;
        this.store = store;
    }

    List<RecommendationRow> of(List<Recommendation> found) {
        return found.stream().map(this::of).toList();
    }

    RecommendationRow of(Recommendation recommendation) {
        LocalDate today = store.today();
        LocalDate closed = recommendation.closedOn();
        boolean open = recommendation.state().isOpen();
        return new RecommendationRow(
                recommendation.id(),
                recommendation.code(),
                recommendation.unitId(),
                recommendation.theme(),
                recommendation.words(),
                recommendation.addresseeUnitId(),
                addressee(recommendation),
                recommendation.sentOn(),
                recommendation.dueOn(),
                ChronoUnit.DAYS.between(recommendation.sentOn(), closed == null ? today : closed),
                recommendation.state(),
                open && recommendation.dueOn().isBefore(today),
                open
                        && (recommendation.escalatedOn() != null
                                || recommendation.state() == RecommendationState.DISAGREED),
                recommendation.isRepeated(),
                recommendation.isRestricted());
    }

    String addressee(Recommendation recommendation) {
        UUID unit = recommendation.addresseeUnitId();
        return unit == null ? recommendation.outside() : unit(unit);
    }

    /** A name as of today; a branch with the unit above it. */
    String unit(UUID unit) {
        return units.find(unit, store.today())
                .map((UnitRef found) -> units.today().fullName(found))
                .orElse("");
    }
}
