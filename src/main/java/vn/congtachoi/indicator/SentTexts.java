package vn.congtachoi.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.UnitRef;

/** The three texts of each unit below, for reports. The level above reads what was sent, never what is being written. */
@Service
@PreAuthorize("denyAll()")
public class SentTexts {

    private static final Permission READ = Permission.of(IndicatorPermissions.READ_FIGURES);

    private final Store store;
    private final Trees trees;
    private final Access access;

    SentTexts(Store store, Trees trees, Access access) {
        this.store = store;
        this.trees = trees;
        this.access = access;
    }

    /**
     * The units directly below that the round asks, in their order.
     *
     * @throws vn.congtachoi.kernel.BusinessException when there is no such round
     */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public List<SentText> below(UUID roundId, UUID unitId) {
        access.require(READ, unitId);
        Round round = store.round(roundId);
        List<UnitRef> children = trees.on(round.period().lastDay()).children(unitId);
        List<UUID> ids = children.stream().map(UnitRef::id).toList();
        Map<UUID, UnitReturn> returns = store.returns().findByRoundIdAndUnitIdIn(roundId, ids).stream()
                .collect(Collectors.toMap(UnitReturn::unitId, Function.identity()));
        return children.stream()
                .flatMap(unit -> Optional.ofNullable(returns.get(unit.id())).map(one -> text(unit, one)).stream())
                .toList();
    }

    private static SentText text(UnitRef unit, UnitReturn one) {
        return new SentText(
                unit.id(), unit.shortName(), one.isSent() ? one.texts() : ReturnTexts.none(), one.submittedAt());
    }
}
