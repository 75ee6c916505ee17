package vn.congtachoi.supervision;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.supervision.rules.SupervisionKind;

/**
 * A campaign as it is planned or changed.
 *
 * @param content nội dung, one a line
 * @param host who leads it where the Union takes part only; may be empty
 * @param outlineId version of the outline, or null
 * @param readers the named list of a restricted campaign
 * @param version as read, 0 for a new one
 */
public record CampaignForm(
        SupervisionKind kind,
        String theme,
        String content,
        CampaignOrgan organ,
        String host,
        CampaignTimes times,
        @Nullable UUID outlineId,
        boolean restricted,
        Set<UUID> readers,
        List<CampaignBody> bodies,
        List<TeamForm> teams,
        long version) {

    public CampaignForm {
        readers = Set.copyOf(readers);
        bodies = List.copyOf(bodies);
        teams = List.copyOf(teams);
    }
}
