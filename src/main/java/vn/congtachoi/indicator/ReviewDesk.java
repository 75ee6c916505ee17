package vn.congtachoi.indicator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** Whether the actor reviews a unit from above it, and what hangs below that unit. */
@Component
class ReviewDesk {

    private static final Permission REVIEW = Permission.of(IndicatorPermissions.REVIEW);

    private final Store store;
    private final Figures figures;
    private final Trees trees;
    private final RightsHere rights;

    ReviewDesk(Store store, Figures figures, Trees trees, RightsHere rights) {
        this.store = store;
        this.figures = figures;
        this.trees = trees;
        this.rights = rights;
    }

    /** A unit is reviewed from above: the right has to hold at the unit directly above it. */
    UnitRef requireAbove(Round round, UUID unitId) {
        UnitRef unit = tree(round).find(unitId).orElseThrow(() -> new BusinessException("indicator.return.notAsked"));
        UUID above = unit.parentId();
        if (above == null || unitId.equals(round.ownerUnitId())) {
            throw new BusinessException("indicator.review.nobodyAbove");
        }
        rights.access().require(REVIEW, above);
        return unit;
    }

    /** The same as an answer for the buttons. */
    Decision mayReview(Round round, UUID unitId) {
        UnitRef unit = tree(round).find(unitId).orElseThrow(() -> new BusinessException("indicator.return.notAsked"));
        UUID above = unit.parentId();
        if (above == null || unitId.equals(round.ownerUnitId())) {
            return Decision.no("indicator.review.nobodyAbove");
        }
        return rights.access().may(REVIEW, above).allowed()
                ? Decision.yes()
                : Decision.no("indicator.review.notYours", unit.name());
    }

    List<UUID> children(Round round, UUID aboveId) {
        rights.access().require(REVIEW, aboveId);
        List<UUID> children =
                tree(round).children(aboveId).stream().map(UnitRef::id).toList();
        return store.returns().findByRoundIdAndUnitIdIn(round.id(), children).stream()
                .map(UnitReturn::unitId)
                .sorted()
                .toList();
    }

    /** Returns of the units below, without its own. */
    List<UnitReturn> below(Round round, UUID unitId) {
        return store.returns().findByRoundIdAndUnitIdIn(round.id(), tree(round).subtree(unitId)).stream()
                .filter(unitReturn -> !unitReturn.unitId().equals(unitId))
                .toList();
    }

    /** Ways in which the account's own values came to stand in the return of the unit. */
    private Set<EntryWay> waysOf(UUID account, Round round, UUID unitId) {
        UUID formId = round.formId();
        if (formId == null) {
            return Set.of();
        }
        List<UUID> indicatorIds = store.form(formId).lineRows().stream()
                .map(FormLineRow::indicatorId)
                .toList();
        return figures
                .findByPeriodAndUnitIdInAndIndicatorIdIn(
                        round.period(), tree(round).subtree(unitId), indicatorIds)
                .stream()
                .map(Figure::entry)
                .filter(entry -> account.equals(entry.enteredBy()))
                .map(entry -> entry.source().way())
                .collect(Collectors.toSet());
    }

    /** Whether the actor entered, corrected or sent something of the return: she does not approve it herself. */
    boolean isHers(Round round, UnitReturn unitReturn) {
        return ownHand(round, unitReturn).isPresent();
    }

    /** What the actor has done to the return, as the reason why another has to approve it. */
    Optional<MessageKey> ownHand(Round round, UnitReturn unitReturn) {
        if (!(rights.actor().require() instanceof PersonActor person)) {
            return Optional.empty();
        }
        UUID account = person.accountId();
        Set<EntryWay> ways = waysOf(account, round, unitReturn.unitId());
        boolean entered = ways.stream().anyMatch(way -> way != EntryWay.CORRECTED);
        if (entered || account.equals(unitReturn.submittedBy())) {
            return Optional.of(MessageKey.of("indicator.approve.ownEntry"));
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(MessageKey.of("indicator.approve.ownCorrection"));
    }

    UnitTree tree(Round round) {
        return trees.on(round.period().lastDay());
    }
}
