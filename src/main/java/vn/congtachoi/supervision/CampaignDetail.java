package vn.congtachoi.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.supervision.rules.KindTerms;
import vn.congtachoi.supervision.rules.VisitAct;

/**
 * A campaign with everything that its page shows.
 *
 * @param form as it may be changed
 * @param plan the plan it stands in
 * @param acts what can be done with its visits at once, or why not; those that no visit is ready for are missing
 * @param opened of a restricted one: who opened it, the latest first
 */
public record CampaignDetail(
        CampaignRow row,
        CampaignForm form,
        YearPlanRow plan,
        KindTerms terms,
        List<TeamRow> teams,
        List<VisitRow> visits,
        List<String> readers,
        Map<VisitAct, Decision> acts,
        Decision mayChange,
        Decision mayRemove,
        List<CampaignStepRow> steps,
        List<Opened> opened) {

    /** That somebody opened a restricted campaign. */
    public record Opened(String name, Instant at) {}

    public CampaignDetail {
        teams = List.copyOf(teams);
        visits = List.copyOf(visits);
        readers = List.copyOf(readers);
        acts = Map.copyOf(acts);
        steps = List.copyOf(steps);
        opened = List.copyOf(opened);
    }
}
