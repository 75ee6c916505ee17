package vn.congtachoi.recommendation;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.security.UnitPeople;

/** Whom to tell of a recommendation; of a restricted one its readers only. */
@Component
class RecommendationPeople {

    private final UnitPeople people;
    private final RecommendationStore store;

    RecommendationPeople(UnitPeople people, RecommendationStore store) {
        this.people = people;
        this.store = store;
    }

    /** Those who answer for the addressee; nobody for an outside body, which has no account. */
    Set<UUID> addressee(Recommendation recommendation) {
        UUID unit = recommendation.addresseeUnitId();
        return unit == null ? Set.of() : readers(recommendation, people.at(unit, RecommendationRights.ANSWER));
    }

    /** The leader of the team, and those who close for the issuing unit. */
    Set<UUID> issuer(Recommendation recommendation) {
        Set<UUID> all = new HashSet<>(people.at(recommendation.unitId(), RecommendationRights.CLOSE));
        all.add(recommendation.keeperId());
        return readers(recommendation, all);
    }

    private Set<UUID> readers(Recommendation recommendation, Set<UUID> persons) {
        Set<UUID> readers = new HashSet<>(persons);
        if (recommendation.isRestricted()) {
            readers.retainAll(store.readers(recommendation.id()));
        }
        return readers;
    }
}
