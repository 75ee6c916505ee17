package vn.congtachoi.supervision.layout;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.scheduling.DayPart;
import vn.congtachoi.scheduling.DaySlot;
import vn.congtachoi.scheduling.LayoutPlacing;
import vn.congtachoi.scheduling.LayoutSeat;
import vn.congtachoi.scheduling.LayoutTeam;
import vn.congtachoi.scheduling.LayoutVisit;
import vn.congtachoi.scheduling.SeatRole;
import vn.congtachoi.scheduling.VisitChoices;
import vn.congtachoi.scheduling.VisitHold;
import vn.congtachoi.scheduling.VisitLength;
import vn.congtachoi.supervision.LayoutGround;
import vn.congtachoi.supervision.LayoutReading;
import vn.congtachoi.supervision.VisitPlacing;

/** The visits of a plan and those around it, each as firm as it stands. */
final class CaseVisits {

    private final LayoutGround ground;
    private final LayoutWish wish;
    private final CaseTeams teams;
    private final ClosedDays.Calendar calendar;
    private final Map<UUID, LayoutGround.Round> campaigns = new HashMap<>();
    private final Map<UUID, List<LocalDate>> daysOf = new HashMap<>();
    private final List<LayoutVisit> all = new ArrayList<>();
    private final List<LayoutTeam> otherTeams = new ArrayList<>();
    private final Set<UUID> wanted = new LinkedHashSet<>();
    private final Map<UUID, String> bodies = new LinkedHashMap<>();

    /** By which keys a unit is known: its own, or that of a visit which keeps no days apart. */
    private final Map<UUID, Set<UUID>> keysOf = new HashMap<>();

    CaseVisits(LayoutGround ground, LayoutWish wish, CaseTeams teams, ClosedDays.Calendar calendar) {
        this.ground = ground;
        this.wish = wish;
        this.teams = teams;
        this.calendar = calendar;
        ground.campaigns().forEach(campaign -> campaigns.put(campaign.id(), campaign));
        ground.visits().forEach(this::own);
    }

    private void own(LayoutGround.Stop visit) {
        LayoutGround.Round campaign = campaigns.get(visit.campaignId());
        if (campaign == null) {
            throw new IllegalStateException("A visit without its campaign: " + visit.id());
        }
        bodies.put(visit.id(), visit.body());
        UUID body = key(visit.unitId(), visit.body(), campaign.apartDays() > 0 ? null : visit.id());
        VisitPlacing placing = visit.placing();
        LocalDate day = placing.day();
        if (!visit.state().isAhead() || (!wish.takes(campaign.id()) && placing.teamId() == null)) {
            if (day != null) {
                done(visit.id(), body, visit.zone(), new DaySlot(day, placing.part()), placing.teamId());
            }
            return;
        }
        boolean fast = visit.pinned() || visit.state().isTold() || !wish.takes(campaign.id());
        VisitHold hold = fast || (day != null && !wish.moves()) ? VisitHold.PINNED : VisitHold.FREE;
        if (wish.takes(campaign.id()) && (hold == VisitHold.FREE || placing.teamId() == null)) {
            wanted.add(visit.id());
        }
        boolean half = day == null && wish.halfDays();
        all.add(new LayoutVisit(
                visit.id(),
                body,
                visit.zone(),
                half || placing.part() != DayPart.WHOLE_DAY ? VisitLength.HALF_DAY : VisitLength.WHOLE_DAY,
                choices(visit, campaign),
                day == null ? null : new LayoutPlacing(new DaySlot(day, placing.part()), placing.teamId()),
                hold));
    }

    private VisitChoices choices(LayoutGround.Stop visit, LayoutGround.Round campaign) {
        boolean waits = !visit.state().isTold() && campaign.noticeDays() > 0;
        UUID team = visit.placing().teamId();
        // The team that she has chosen goes, whether its day is laid down or not.
        return new VisitChoices(
                team == null || wish.moves() ? teams.of(campaign.id()) : List.of(team),
                daysOf.computeIfAbsent(campaign.id(), key -> days(campaign)),
                waits ? ground.today().plusDays(campaign.noticeDays()) : null);
    }

    private List<LocalDate> days(LayoutGround.Round campaign) {
        LocalDate first = campaign.times().worksFrom().isBefore(ground.today())
                ? ground.today()
                : campaign.times().worksFrom();
        LocalDate end = campaign.times().worksTo().plusDays(1);
        return first.isBefore(end)
                ? first.datesUntil(end)
                        .filter(calendar::isOffered)
                        .filter(wish::worksOn)
                        .toList()
                : List.of();
    }

    /** A visit of another plan, or one that she does not read: a fact, whatever becomes of this plan. */
    void elsewhere(LayoutReading.Elsewhere visit) {
        LocalDate day = visit.placing().day();
        if (day == null) {
            return;
        }
        bodies.put(visit.id(), visit.body().isEmpty() ? LayoutWords.anotherVisit() : visit.body());
        List<LayoutSeat> seats = new ArrayList<>();
        visit.people().stream()
                .filter(teams.people()::contains)
                .forEach(person -> seats.add(
                        LayoutSeat.taken(CaseTeams.id(visit.id(), "seat " + seats.size()), SeatRole.MEMBER, person)));
        otherTeams.add(new LayoutTeam(visit.id(), seats));
        UUID body = key(visit.unitId(), visit.id().toString(), visit.keepsApart() ? null : visit.id());
        all.add(LayoutVisit.done(
                visit.id(), body, "", new DaySlot(day, visit.placing().part()), visit.id()));
    }

    private void done(UUID id, UUID body, String zone, DaySlot slot, @Nullable UUID team) {
        if (team == null) {
            otherTeams.add(new LayoutTeam(id, List.of()));
        }
        all.add(LayoutVisit.done(id, body, zone, slot, team == null ? id : team));
    }

    /** @param alone the visit itself, where its body may be visited again at once; else null */
    private UUID key(@Nullable UUID unit, String name, @Nullable UUID alone) {
        UUID key = alone;
        if (key == null) {
            key = unit == null
                    ? UUID.nameUUIDFromBytes(VietnameseText.fold(name).getBytes(StandardCharsets.UTF_8))
                    : unit;
        }
        if (unit != null) {
            keysOf.computeIfAbsent(unit, each -> new HashSet<>()).add(key);
        }
        return key;
    }

    List<LayoutVisit> all() {
        return all;
    }

    List<LayoutTeam> otherTeams() {
        return otherTeams;
    }

    Set<UUID> wanted() {
        return wanted;
    }

    Map<UUID, String> bodies() {
        return bodies;
    }

    Set<UUID> keysOf(UUID unit) {
        return keysOf.getOrDefault(unit, Set.of());
    }
}
