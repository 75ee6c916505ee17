package vn.congtachoi.supervision.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.scheduling.DaySlot;
import vn.congtachoi.scheduling.LayoutBreak;
import vn.congtachoi.scheduling.LayoutPlacing;
import vn.congtachoi.scheduling.LayoutProblem;
import vn.congtachoi.scheduling.LayoutResult;
import vn.congtachoi.scheduling.LayoutVisit;
import vn.congtachoi.scheduling.VisitLayout;
import vn.congtachoi.supervision.LayoutGround;
import vn.congtachoi.supervision.LayoutWriting;
import vn.congtachoi.supervision.SeatRole;
import vn.congtachoi.supervision.TeamForm;
import vn.congtachoi.uikit.Texts;

/** Writes a proposal into its plan, if it still goes together with everything there. */
@Component
class LayoutAccepting {

    private final LayoutCases cases;
    private final LayoutWriting writing;
    private final VisitLayout layout;

    LayoutAccepting(LayoutCases cases, LayoutWriting writing, VisitLayout layout) {
        this.cases = cases;
        this.writing = writing;
        this.layout = layout;
    }

    /**
     * All days and people at once.
     *
     * @param wish as it was when the proposal was found
     * @return how many visits were laid
     * @throws BusinessException when somebody changed a visit or a campaign in between, or something came in between
     *     that stands against it
     */
    int write(UUID planId, LayoutWish wish, LayoutProposal proposal) {
        LayoutCase now = cases.of(planId, wish);
        requireSameTeams(now, proposal);
        List<LayoutWriting.Laid> laid = new ArrayList<>();
        for (LayoutProposal.Line line : proposal.lines()) {
            requireUnchanged(now, line);
            LocalDate day = line.day();
            if (day != null && isMoved(now, line)) {
                laid.add(new LayoutWriting.Laid(line.visitId(), day, line.part(), line.teamId(), line.version()));
            }
        }
        requireNothingBetween(now, proposal, laid);
        writing.write(staffed(proposal), laid, Texts.of("supervision.layout.words.by"));
        return laid.size();
    }

    /** A team that was to be set up is none any more once somebody has set up another, or its people have gone. */
    private static void requireSameTeams(LayoutCase now, LayoutProposal proposal) {
        for (LayoutProposal.Taken one : proposal.people()) {
            LayoutGround.Round campaign = now.campaign(one.campaignId());
            if (campaign.version() != one.version() || !now.lacking().containsKey(one.seatId())) {
                throw new BusinessException("supervision.layout.error.campaign-changed", campaign.theme());
            }
        }
        for (LayoutProposal.Line line : proposal.lines()) {
            if (line.teamId() != null && !now.teams().containsKey(line.teamId())) {
                throw new BusinessException("supervision.layout.error.campaign-changed", line.theme());
            }
        }
    }

    private static void requireUnchanged(LayoutCase now, LayoutProposal.Line line) {
        boolean same = now.ground().visits().stream()
                .anyMatch(stop -> stop.id().equals(line.visitId()) && stop.version() == line.version());
        if (!same) {
            throw new BusinessException("supervision.layout.error.visit-changed", line.body());
        }
    }

    private static boolean isMoved(LayoutCase now, LayoutProposal.Line line) {
        LayoutGround.Stop stop = now.stop(line.visitId());
        LocalDate day = line.day();
        return day != null
                && !stop.placing().on(day, line.part()).by(line.teamId()).equals(stop.placing());
    }

    /** An absence, an event, another plan: what was free of faults when it was found need not be so any more. */
    private void requireNothingBetween(LayoutCase now, LayoutProposal proposal, List<LayoutWriting.Laid> laid) {
        Map<UUID, LayoutPlacing> placings = new HashMap<>();
        now.problem().visits().stream()
                .filter(visit -> visit.placing() != null)
                .forEach(visit -> placings.put(visit.id(), placing(visit)));
        laid.forEach(each ->
                placings.put(each.visitId(), new LayoutPlacing(new DaySlot(each.day(), each.part()), each.teamId())));
        Map<UUID, UUID> people = seats(now.problem());
        proposal.people().stream().forEach(one -> people.put(one.seatId(), one.personId()));
        LayoutProblem then = now.problem().with(new LayoutResult(placings, people, List.of(), 0, null));
        Set<UUID> moved = laid.stream().map(LayoutWriting.Laid::visitId).collect(Collectors.toSet());
        layout.check(then).stream()
                .filter(LayoutBreak::hard)
                .filter(one -> one.visits().stream().anyMatch(moved::contains))
                .findFirst()
                .ifPresent(one -> {
                    throw new BusinessException(
                            "supervision.layout.error.between",
                            new LayoutWords(now, then).sentence(one).words());
                });
    }

    @SuppressWarnings("NullAway") // asked for those that have one
    private static LayoutPlacing placing(LayoutVisit visit) {
        return visit.placing();
    }

    private static Map<UUID, UUID> seats(LayoutProblem problem) {
        Map<UUID, UUID> people = new HashMap<>();
        problem.teams().stream()
                .flatMap(team -> team.seats().stream())
                .forEach(seat -> Optional.ofNullable(seat.person()).ifPresent(one -> people.put(seat.id(), one)));
        return people;
    }

    private static List<LayoutWriting.Staffed> staffed(LayoutProposal proposal) {
        Map<UUID, List<LayoutProposal.Taken>> byTeam = proposal.people().stream()
                .collect(Collectors.groupingBy(LayoutProposal.Taken::teamId, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, Long> freshOf = byTeam.values().stream()
                .map(List::getFirst)
                .filter(LayoutProposal.Taken::fresh)
                .collect(Collectors.groupingBy(LayoutProposal.Taken::campaignId, Collectors.counting()));
        return byTeam.values().stream()
                .map(taken -> new LayoutWriting.Staffed(
                        taken.getFirst().campaignId(),
                        taken.getFirst().teamId(),
                        taken.getFirst().fresh(),
                        // One team alone needs no name.
                        freshOf.getOrDefault(taken.getFirst().campaignId(), 0L) > 1
                                ? taken.getFirst().team()
                                : "",
                        taken.stream()
                                .map(one -> TeamForm.SeatForm.of(
                                        SeatRole.valueOf(one.role().name()), one.personId()))
                                .toList(),
                        taken.getFirst().version()))
                .toList();
    }
}
