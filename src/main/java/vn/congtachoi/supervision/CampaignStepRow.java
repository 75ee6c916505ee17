package vn.congtachoi.supervision;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.supervision.rules.VisitState;

/**
 * A step of a campaign or of one of its visits.
 *
 * @param visitId null for what concerns the whole campaign
 * @param to the state it led to; null for what concerns the whole campaign
 * @param onBehalfOf the absent person whose work it was; empty for her own
 * @param words what was said with it, may be empty
 */
public record CampaignStepRow(
        @Nullable UUID visitId,
        CampaignDeed deed,
        @Nullable VisitState to,
        String by,
        String onBehalfOf,
        Instant at,
        String words) {}
