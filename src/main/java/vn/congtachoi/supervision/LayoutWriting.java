package vn.congtachoi.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.scheduling.DayPart;
import vn.congtachoi.supervision.rules.Power;

/** The door by which a layout is written into its plan: all of it or nothing, with its place in the history. */
@Service
@PreAuthorize("denyAll()")
public class LayoutWriting {

    private final SupervisionStore store;
    private final SupervisionRights rights;
    private final SupervisionTrail trail;
    private final SupervisionPlaces places;
    private final VisitLaying laying;
    private final Teams teams;
    private final Seats seats;
    private final CampaignReaders readers;

    LayoutWriting(
            SupervisionStore store,
            SupervisionRights rights,
            SupervisionTrail trail,
            SupervisionPlaces places,
            VisitLaying laying,
            Teams teams,
            Seats seats,
            CampaignReaders readers) {
        this.store = store;
        this.rights = rights;
        this.trail = trail;
        this.places = places;
        this.laying = laying;
        this.teams = teams;
        this.seats = seats;
        this.readers = readers;
    }

    /**
     * A visit where it goes.
     *
     * @param teamId a team of the campaign, or one that {@link Staffed} sets up; null while none is chosen
     * @param version as the layout had read it
     */
    public record Laid(
            UUID visitId,
            LocalDate day,
            DayPart part,
            @Nullable UUID teamId,
            long version) {}

    /**
     * People for a team.
     *
     * @param teamId a team of the campaign, or an id of the caller for one that is set up
     * @param fresh whether it is set up
     * @param name of one that is set up; empty where the campaign has no other
     * @param version of the campaign, as the layout had read it
     */
    public record Staffed(
            UUID campaignId, UUID teamId, boolean fresh, String name, List<TeamForm.SeatForm> seats, long version) {

        public Staffed {
            seats = List.copyOf(seats);
        }
    }

    /**
     * Writes people first, then days.
     *
     * @param words what the history says
     * @throws BusinessException when somebody changed a visit or a campaign in between, naming it; or as laying by hand
     *     refuses
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void write(List<Staffed> staffed, List<Laid> laid, String words) {
        Map<UUID, UUID> setUp = new HashMap<>();
        Map<UUID, Campaign> touched = new HashMap<>();
        for (Staffed team : staffed) {
            Campaign campaign = touched.computeIfAbsent(team.campaignId(), id -> locked(id, team.version()));
            setUp.put(team.teamId(), staff(campaign, team));
        }
        touched.values().forEach(campaign -> trail.told(campaign, CampaignDeed.CHANGE, words));
        laid.forEach(each -> lay(each, setUp, words));
    }

    private Campaign locked(UUID id, long version) {
        Campaign campaign = store.lockCampaign(id);
        rights.may(Power.ARRANGE, campaign).orThrow();
        if (campaign.version() != version) {
            throw new BusinessException("supervision.layout.error.campaign-changed", campaign.theme());
        }
        return campaign;
    }

    private UUID staff(Campaign campaign, Staffed wanted) {
        Team team = wanted.fresh()
                ? teams.save(new Team(
                        campaign.id(),
                        teams.findByCampaignIdOrderByPosition(campaign.id()).size(),
                        wanted.name()))
                : teams.findById(wanted.teamId())
                        .orElseThrow(() ->
                                new BusinessException("supervision.layout.error.campaign-changed", campaign.theme()));
        List<Seat> before = seats.findByTeamIdOrderByPosition(team.id());
        List<TeamForm.SeatForm> all =
                new ArrayList<>(before.stream().map(Seat::form).toList());
        all.addAll(wanted.seats());
        TeamRules.requireSound(new TeamForm(team.id(), team.name(), all));
        int at = before.stream().mapToInt(Seat::position).max().orElse(-1);
        for (TeamForm.SeatForm form : wanted.seats()) {
            at++;
            UUID person = form.personId();
            if (person != null) {
                places.requirePerson(person);
                admit(campaign, person);
            }
            seats.save(new Seat(team, at, form));
        }
        seats.flush();
        return team.id();
    }

    /** Whoever is of a team cannot be shut out of its restricted campaign. */
    private void admit(Campaign campaign, UUID person) {
        if (campaign.isRestricted() && !readers.existsByCampaignIdAndPersonId(campaign.id(), person)) {
            readers.save(new CampaignReader(campaign.id(), person));
        }
    }

    private void lay(Laid wanted, Map<UUID, UUID> setUp, String words) {
        Visit visit = store.lockVisit(wanted.visitId());
        Campaign campaign = store.campaign(visit.campaignId());
        if (visit.version() != wanted.version() || !visit.state().isAhead()) {
            throw new BusinessException("supervision.layout.error.visit-changed", places.body(visit));
        }
        rights.may(Power.ARRANGE, campaign, visit).orThrow();
        UUID team = wanted.teamId();
        VisitPlacing placing = visit.placing()
                .on(wanted.day(), wanted.part())
                .by(team == null ? null : setUp.getOrDefault(team, team));
        laying.lay(campaign, visit, placing, words);
        trail.told(visit, CampaignDeed.PLACE, words);
    }
}
