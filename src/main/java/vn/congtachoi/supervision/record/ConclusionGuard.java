package vn.congtachoi.supervision.record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.recommendation.IssuedRecommendations;
import vn.congtachoi.recommendation.RecommendationOrder;
import vn.congtachoi.supervision.ConclusionPaper;
import vn.congtachoi.supervision.StepGuard;
import vn.congtachoi.supervision.VisitGate;
import vn.congtachoi.supervision.rules.Rulebook;
import vn.congtachoi.supervision.rules.VisitAct;

/**
 * With the conclusion each demand becomes a recommendation that is followed until it is done; before that the visit is
 * not completed.
 */
@Component
@Order(2)
class ConclusionGuard implements StepGuard {

    /** Of the register, with room for the mark of what was cut. */
    private static final int THEME_LENGTH = 180;

    private final VisitGate gate;
    private final Demands demands;
    private final Findings findings;
    private final IssuedRecommendations recommendations;
    private final Rulebook rules;
    private final ConclusionPaper papers;

    ConclusionGuard(
            VisitGate gate,
            Demands demands,
            Findings findings,
            IssuedRecommendations recommendations,
            Rulebook rules,
            ConclusionPaper papers) {
        this.gate = gate;
        this.demands = demands;
        this.findings = findings;
        this.recommendations = recommendations;
        this.rules = rules;
        this.papers = papers;
    }

    @Override
    public void before(VisitAct act, UUID visitId, String words) {
        if (act == VisitAct.CONCLUDE) {
            issue(gate.facts(visitId));
        } else if (act == VisitAct.COMPLETE
                && !recommendations.allClosed(gate.facts(visitId).subject())) {
            throw new BusinessException("supervision.act.open-recommendations");
        }
    }

    @Override
    public Optional<VisitAct> follows(VisitAct act, UUID visitId) {
        return act == VisitAct.CONCLUDE
                        && !recommendations.allClosed(gate.facts(visitId).subject())
                ? Optional.of(VisitAct.REMEDY)
                : Optional.empty();
    }

    @Override
    public boolean isReady(VisitAct act, UUID visitId) {
        return act != VisitAct.CONCLUDE || isDated(demands.findByVisitIdOrderByPosition(visitId));
    }

    private static boolean isDated(List<Demand> drafted) {
        return drafted.stream().allMatch(demand -> demand.form().dueOn() != null);
    }

    private void issue(VisitGate.Facts visit) {
        List<Demand> drafted = demands.findByVisitIdOrderByPosition(visit.id());
        if (!isDated(drafted)) {
            throw new BusinessException("supervision.demand.error.due");
        }
        UUID paper = papers.of(visit.campaignId(), visit.id()).orElse(null);
        int answerDays = rules.of(visit.kind()).answerDays();
        Map<UUID, Finding> found = new HashMap<>();
        findings.findByVisitIdOrderByPosition(visit.id()).forEach(finding -> found.put(finding.id(), finding));
        for (Demand demand : drafted) {
            UUID finding = demand.form().findingId();
            demand.become(recommendations.issue(
                    order(visit, demand.form(), finding == null ? null : found.get(finding), paper, answerDays)));
            demands.save(demand);
        }
    }

    private RecommendationOrder order(
            VisitGate.Facts visit, DemandForm demand, @Nullable Finding finding, @Nullable UUID paper, int answerDays) {
        String topic = finding == null ? "" : finding.row().topic();
        LocalDate due = demand.dueOn();
        if (due == null) {
            throw new IllegalStateException("Asked before: " + visit.id());
        }
        return new RecommendationOrder(
                visit.subject(),
                visit.organiserId(),
                StringUtils.truncate(topic.isEmpty() ? visit.theme() : topic, THEME_LENGTH),
                demand.words(),
                visit.unitId(),
                visit.unitId() == null ? visit.body() : "",
                due,
                demand.proof(),
                gate.today(),
                answerDays,
                visit.keeper().personId(),
                visit.keeper().name(),
                visit.restricted(),
                visit.readers(),
                finding != null && finding.row().repeats(),
                paper);
    }
}
