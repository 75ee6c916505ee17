package vn.congtachoi.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitState;

/**
 * A year's plan as it is laid out.
 *
 * @param mayArrange whether she may lay out its visits
 * @param campaigns those that she reads
 * @param visits of these campaigns, without what was postponed or cancelled
 */
public record LayoutGround(
        UUID planId,
        UUID unitId,
        String unit,
        int year,
        LocalDate today,
        Decision mayArrange,
        List<Round> campaigns,
        List<Stop> visits) {

    public LayoutGround {
        campaigns = List.copyOf(campaigns);
        visits = List.copyOf(visits);
    }

    /** Whether its teams may still be filled: it has none or lacks somebody, and no decision has set them up. */
    public boolean isToBeStaffed(Round campaign) {
        return !isDecided(campaign.id())
                && (campaign.teams().isEmpty() || !campaign.teams().stream().allMatch(campaign::isWhole));
    }

    /** Whether a decision has been taken on one of its visits: it names their teams. */
    public boolean isDecided(UUID campaign) {
        return visitsOf(campaign).stream().anyMatch(visit -> visit.state() != VisitState.PLANNED);
    }

    /** The visits of a campaign. */
    public List<Stop> visitsOf(UUID campaign) {
        return visits.stream()
                .filter(visit -> visit.campaignId().equals(campaign))
                .toList();
    }

    /**
     * A campaign.
     *
     * @param noticeDays days from the notice to the visit; 0 where nobody is told
     * @param apartDays days in which a body is not visited twice; 0 where that does not count
     * @param version as read
     */
    public record Round(
            UUID id,
            SupervisionKind kind,
            String theme,
            CampaignTimes times,
            int noticeDays,
            int apartDays,
            int smallestTeam,
            List<TeamRow> teams,
            long version) {

        public Round {
            teams = List.copyOf(teams);
        }

        /** Whether one of its teams is led, and as large as its kind asks. */
        public boolean isWhole(TeamRow team) {
            return team.isLed() && team.members().size() >= smallestTeam;
        }
    }

    /**
     * A visit.
     *
     * @param unitId null for a body outside the Union
     * @param zone name of the unit above the body where that is not the planning unit itself; may be empty
     * @param version as read
     */
    public record Stop(
            UUID id,
            UUID campaignId,
            @Nullable UUID unitId,
            String body,
            String zone,
            VisitPlacing placing,
            VisitState state,
            boolean pinned,
            long version) {}
}
