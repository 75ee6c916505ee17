package vn.congtachoi.indicator;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.SubjectType;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** Returns as records on which files hang, photos of sheets or answers of a quick round: seen as far up as their figures, never by sisters. */
@Component
class ReturnSubject implements SubjectType {

    static final String TYPE = "return";

    private static final Permission READ = Permission.of(IndicatorPermissions.READ_FIGURES);

    private final UnitReturns returns;
    private final Figures figures;
    private final Store store;
    private final Trees trees;
    private final Viewer viewer;
    private final RightsHere rights;

    ReturnSubject(UnitReturns returns, Figures figures, Store store, Trees trees, Viewer viewer, RightsHere rights) {
        this.returns = returns;
        this.figures = figures;
        this.store = store;
        this.trees = trees;
        this.viewer = viewer;
        this.rights = rights;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> title(UUID id) {
        return returns.findById(id).map(found -> {
            Round round = store.round(found.roundId());
            String unit = tree(round).find(found.unitId()).map(UnitRef::name).orElse("");
            return unit + " – " + round.name();
        });
    }

    @Override
    @Transactional(readOnly = true)
    public String path(UUID id) {
        return returns.findById(id)
                .map(found -> {
                    Round round = store.round(found.roundId());
                    return round.quick()
                            ? RoundSubject.pathOf(round)
                            : "so-lieu/" + found.roundId() + "/phieu/" + found.unitId();
                })
                .orElse("so-lieu");
    }

    /**
     * The unit and the level above it, which may enter for it; further up only once something was sent there. An answer
     * of a quick round is the unit's own until it is sent.
     */
    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(UUID id) {
        return returns.findById(id)
                .filter(found -> rights.access().may(READ, found.unitId()).allowed())
                .filter(found -> {
                    Round round = store.round(found.roundId());
                    int distance = viewer.view().distanceTo(found.unitId(), tree(round));
                    if (round.quick()) {
                        return distance == 0 || found.isSent();
                    }
                    Integer reach = figures.highestReach(found.unitId(), round.period());
                    return distance <= 1 || (reach != null && reach >= distance);
                })
                .isPresent();
    }

    private UnitTree tree(Round round) {
        return trees.on(round.period().lastDay());
    }
}
