package vn.congtachoi.scheduling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What stays the same through a search.
 *
 * @param teams by their number
 * @param people by their number
 * @param days how many days the plan knows
 * @param weeks how many weeks they span
 * @param zones how many zones have a name
 * @param sameBody numbers of the visits of each body that has several
 */
record PlanFacts(
        LayoutRules rules,
        List<PlannedTeam> teams,
        List<PlannedPerson> people,
        int days,
        int weeks,
        int zones,
        List<List<Integer>> sameBody) {

    /** Numbers, in a list of visits, of those that share their body. */
    static List<List<Integer>> sameBody(List<PlannedVisit> visits) {
        Map<UUID, List<Integer>> byBody = new LinkedHashMap<>();
        for (int i = 0; i < visits.size(); i++) {
            byBody.computeIfAbsent(visits.get(i).body(), body -> new ArrayList<>())
                    .add(i);
        }
        return byBody.values().stream().filter(numbers -> numbers.size() > 1).toList();
    }
}
