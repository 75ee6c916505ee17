package vn.congtachoi.supervision.rules;

import java.util.List;
import java.util.Optional;

/**
 * What a kind asks for.
 *
 * @param noticeDays days between the notice to the body and the visit, at the least
 * @param reportDays days before the visit by which the self-report is due
 * @param resultDays days after the visit by which the result is due
 * @param answerDays days in which the body answers a conclusion
 * @param apartDays days in which a body is not visited twice
 * @param smallestTeam people of a team, at the least
 * @param legalBasis on what it rests
 * @param steps in their order
 * @param papers in the order of the file
 * @param version as read
 */
public record KindTerms(
        SupervisionKind kind,
        int noticeDays,
        int reportDays,
        int resultDays,
        int answerDays,
        int apartDays,
        int smallestTeam,
        String legalBasis,
        boolean active,
        List<Step> steps,
        List<CampaignPaperKind> papers,
        long version) {

    /**
     * A step of the kind.
     *
     * @param needed whether the next one waits for it
     */
    public record Step(VisitAct act, boolean needed) {}

    public KindTerms {
        steps = List.copyOf(steps);
        papers = List.copyOf(papers);
    }

    /** Whether the act belongs to visits of this kind. */
    public boolean has(VisitAct act) {
        return !act.isStep() || steps.stream().anyMatch(step -> step.act() == act);
    }

    /** The step that has to be taken first; empty when nothing is missing. */
    public Optional<VisitAct> missingBefore(VisitAct act, VisitState state) {
        if (!act.isStep()) {
            return Optional.empty();
        }
        return steps.stream()
                .takeWhile(step -> step.act() != act)
                .filter(Step::needed)
                .map(Step::act)
                .filter(before -> !state.isPast(before))
                .findFirst();
    }

    /** The step that comes next of itself: the first one not taken that does not wait for another. */
    public Optional<VisitAct> next(VisitState state) {
        return steps.stream()
                .map(Step::act)
                .filter(act -> !act.followsByItself() && act.fits(state))
                .filter(act -> missingBefore(act, state).isEmpty())
                .findFirst();
    }

    /** The same with other days. */
    public KindTerms with(int notice, int report, int result, int answer, int apart, int team) {
        return new KindTerms(
                kind, notice, report, result, answer, apart, team, legalBasis, active, steps, papers, version);
    }

    /** The same on another basis. */
    public KindTerms basedOn(String basis) {
        return new KindTerms(
                kind,
                noticeDays,
                reportDays,
                resultDays,
                answerDays,
                apartDays,
                smallestTeam,
                basis,
                active,
                steps,
                papers,
                version);
    }
}
