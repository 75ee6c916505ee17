package vn.congtachoi.supervision;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.supervision.rules.Holder;
import vn.congtachoi.supervision.rules.KindTerms;
import vn.congtachoi.supervision.rules.Power;
import vn.congtachoi.supervision.rules.Rulebook;

/** The rulebook as it is read by everybody and changed by whoever has the power over it at the highest unit. */
@Service
@PreAuthorize("denyAll()")
public class SupervisionRules {

    private final Rulebook rules;
    private final SupervisionRights rights;
    private final SupervisionPlaces places;

    SupervisionRules(Rulebook rules, SupervisionRights rights, SupervisionPlaces places) {
        this.rules = rules;
        this.rights = rights;
        this.places = places;
    }

    /** Who may do what. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public Map<Power, Set<Holder>> powers() {
        Map<Power, Set<Holder>> powers = new EnumMap<>(Power.class);
        for (Power power : Power.values()) {
            powers.put(power, rules.holders(power));
        }
        return powers;
    }

    /** Whether she may change the rules: they hold for everybody, so it takes the power at the highest unit. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public Decision mayChange() {
        List<UnitRef> roots = places.tree().roots();
        return roots.stream()
                .map(root -> rights.may(Power.RULES, root.id()))
                .filter(Decision::allowed)
                .findFirst()
                .orElseGet(() -> rights.may(Power.RULES, roots.getFirst().id()));
    }

    /**
     * Changes days and basis of a kind, and whether it is used.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it
     * @throws vn.congtachoi.kernel.BusinessException when a number of days is out of all reason
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void change(KindTerms terms) {
        mayChange().orThrow();
        rules.change(terms);
    }

    /**
     * Gives a power to these holders and takes it from the others.
     *
     * @throws vn.congtachoi.kernel.BusinessException when nobody would have it
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void give(Power power, Set<Holder> holders) {
        mayChange().orThrow();
        rules.give(power, holders);
    }
}
