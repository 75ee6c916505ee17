package vn.congtachoi.supervision.paper;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.supervision.rules.CampaignPaperKind;

/**
 * A paper of a campaign in the order of its file.
 *
 * @param visitId of which visit it speaks, or null for the whole campaign
 * @param body the visit's; empty for the whole campaign
 */
public record CampaignPaperRow(
        CampaignPaperKind kind, @Nullable UUID visitId, String body, DocumentRow document) {}
