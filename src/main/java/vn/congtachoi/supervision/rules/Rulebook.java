package vn.congtachoi.supervision.rules;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.BusinessException;

/**
 * Reads and changes the rules. Whether she may change them is for {@code SupervisionRights} to say: each caller has
 * asked.
 */
@Service
@PreAuthorize("denyAll()")
public class Rulebook {

    private final KindRules kinds;
    private final KindSteps steps;
    private final KindPapers papers;
    private final PowerGrants grants;
    private final AuditTrail trail;

    Rulebook(KindRules kinds, KindSteps steps, KindPapers papers, PowerGrants grants, AuditTrail trail) {
        this.kinds = kinds;
        this.steps = steps;
        this.papers = papers;
        this.grants = grants;
        this.trail = trail;
    }

    /** All kinds in their order. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Map<SupervisionKind, KindTerms> all() {
        Map<UUID, List<KindStep>> stepsOf =
                steps.findAllByOrderByPosition().stream().collect(Collectors.groupingBy(KindStep::kindId));
        Map<UUID, List<KindPaper>> papersOf =
                papers.findAllByOrderByPosition().stream().collect(Collectors.groupingBy(KindPaper::kindId));
        Map<SupervisionKind, KindTerms> all = new EnumMap<>(SupervisionKind.class);
        kinds.findAllByOrderByPosition()
                .forEach(kind -> all.put(
                        kind.kind(),
                        kind.terms(
                                stepsOf.getOrDefault(kind.id(), List.of()),
                                papersOf.getOrDefault(kind.id(), List.of()))));
        return all;
    }

    /** What a kind asks for. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public KindTerms of(SupervisionKind kind) {
        KindTerms terms = all().get(kind);
        if (terms == null) {
            throw new IllegalStateException("No rule for " + kind);
        }
        return terms;
    }

    /** Who has the power. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Set<Holder> holders(Power power) {
        Set<Holder> holders = EnumSet.noneOf(Holder.class);
        grants.findByPower(power).forEach(grant -> holders.add(grant.holder()));
        return holders;
    }

    /**
     * Changes days and basis of a kind.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it
     * @throws BusinessException when a number of days is out of all reason
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void change(KindTerms terms) {
        KindRule rule = kinds.findByCode(terms.kind()).orElseThrow(() -> new BusinessException("supervision.notFound"));
        if (rule.version() != terms.version()) {
            throw trail.stale(rule);
        }
        rule.take(terms);
        kinds.saveAndFlush(rule);
    }

    /**
     * Gives a power to these holders and takes it from the others.
     *
     * @throws BusinessException when nobody would have it
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void give(Power power, Set<Holder> holders) {
        if (holders.isEmpty()) {
            throw new BusinessException("supervision.rules.error.nobody");
        }
        List<PowerGrant> known = grants.findByPower(power);
        known.stream().filter(grant -> !holders.contains(grant.holder())).forEach(grants::delete);
        Set<Holder> had = known.stream().map(PowerGrant::holder).collect(Collectors.toSet());
        holders.stream()
                .filter(holder -> !had.contains(holder))
                .forEach(holder -> grants.save(new PowerGrant(power, holder)));
    }
}
