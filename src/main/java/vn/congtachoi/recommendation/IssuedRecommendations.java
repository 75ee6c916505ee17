package vn.congtachoi.recommendation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;

/**
 * The recommendations of a visit, for the module of the visits. The right to issue them is the right to issue the
 * conclusion, which that module has asked for.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class IssuedRecommendations {

    private final RecommendationStore store;
    private final RecommendationTrail trail;
    private final RecommendationRights rights;
    private final RecommendationRows rows;
    private final RecommendationNumbers numbers;
    private final RecommendationThemes themes;
    private final RecommendationTerms terms;
    private final UnitDirectory units;

    IssuedRecommendations(
            RecommendationStore store,
            RecommendationTrail trail,
            RecommendationRights rights,
            RecommendationRows rows,
            RecommendationNumbers numbers,
            RecommendationThemes themes,
            RecommendationTerms terms,
            UnitDirectory units) {
        this.store = store;
        this.trail = trail;
        this.rights = rights;
        this.rows = rows;
        this.numbers = numbers;
        this.themes = themes;
        this.terms = terms;
        this.units = units;
    }

    /**
     * Issues a recommendation under the next number of the unit in the year in which it was sent.
     *
     * @return its id
     * @throws BusinessException without words, without exactly one addressee, or with days that cannot be
     */
    @Transactional
    public UUID issue(RecommendationOrder order) {
        Recommendation.Code code =
                numbers.next(order.issuerUnit(), order.sentOn().getYear());
        Recommendation issued = store.save(new Recommendation(order, code, sort(order), store.now()));
        terms.write(issued.id(), issued.wordsFold());
        if (order.restricted()) {
            store.setReaders(issued.id(), withKeeper(order.readers(), order.keeperId()));
        } else {
            offer(issued);
        }
        trail.write(issued, RecommendationTrail.Told.of(RecommendationDeed.ISSUE, null, ""));
        return issued.id();
    }

    /** The theme can be chosen from now on. */
    private void offer(Recommendation issued) {
        boolean known = themes.existsByUnitIdAndAddresseeUnitIdAndThemeFold(
                issued.unitId(), issued.addresseeUnitId(), issued.themeFold());
        if (!known && !issued.theme().isEmpty()) {
            themes.save(new RecommendationTheme(issued));
        }
    }

    private String sort(RecommendationOrder order) {
        UUID unit = order.addresseeUnit();
        return unit == null
                ? VietnameseText.sortKey(order.addresseeName())
                : units.find(unit, store.today())
                        .map(UnitRef::sortKey)
                        .orElseThrow(() -> new BusinessException("recommendation.error.addressee"));
    }

    private static Set<UUID> withKeeper(Set<UUID> readers, UUID keeper) {
        Set<UUID> all = new HashSet<>(readers);
        all.add(keeper);
        return all;
    }

    /** What a visit gave, in the order of the numbers; without restricted ones that she is no reader of. */
    @Transactional(readOnly = true)
    public List<RecommendationRow> of(SubjectRef origin) {
        return rows.of(store.of(origin).stream()
                .filter(each -> !each.isRestricted() || rights.mayRead(each))
                .toList());
    }

    /** Whether nothing of what a visit gave is open, whoever may see it; so also where it gave nothing. */
    @Transactional(readOnly = true)
    public boolean allClosed(SubjectRef origin) {
        return !store.isAnyOpen(origin);
    }

    /** Puts these people in the place of those who see the restricted ones of a visit; each keeper stays. */
    @Transactional
    public void readers(SubjectRef origin, Set<UUID> people) {
        store.of(origin).stream()
                .filter(Recommendation::isRestricted)
                .forEach(each -> store.setReaders(each.id(), withKeeper(people, each.keeperId())));
    }
}
