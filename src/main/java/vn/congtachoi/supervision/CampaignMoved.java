package vn.congtachoi.supervision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.supervision.rules.VisitState;

/**
 * Something was done with a campaign or one of its visits.
 *
 * @param visitId null for what concerns the whole campaign
 * @param before the state the visit was in; null for what concerns the whole campaign
 * @param by name of the person, or of the portal
 * @param words what was said with it, may be empty
 */
public record CampaignMoved(
        UUID campaignId,
        @Nullable UUID visitId,
        CampaignDeed deed,
        @Nullable VisitState before,
        String by,
        String words) {}
