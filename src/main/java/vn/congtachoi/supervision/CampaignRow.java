package vn.congtachoi.supervision;

import java.util.UUID;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitState;

/**
 * A campaign in lists.
 *
 * @param leaders names of whoever leads its teams; may be empty
 * @param bodies how many it looks at; cancelled visits do not count
 * @param held how many of them have been visited
 * @param state of the visit that is least far, the campaign's own
 */
public record CampaignRow(
        UUID id,
        UUID planId,
        UUID unitId,
        SupervisionKind kind,
        String theme,
        CampaignOrgan organ,
        CampaignTimes times,
        String leaders,
        int bodies,
        int held,
        VisitState state,
        boolean planned,
        boolean restricted) {}
