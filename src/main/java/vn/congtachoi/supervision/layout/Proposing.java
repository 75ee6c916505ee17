package vn.congtachoi.supervision.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.scheduling.DayPart;
import vn.congtachoi.scheduling.LayoutBreak;
import vn.congtachoi.scheduling.LayoutPlacing;
import vn.congtachoi.scheduling.LayoutProblem;
import vn.congtachoi.scheduling.LayoutResult;
import vn.congtachoi.scheduling.VisitLayout;
import vn.congtachoi.supervision.LayoutGround;

/**
 * Makes a proposal of what a search has found: a visit that would break a binding rule is left where it stands, and the
 * rule is said; so what is accepted keeps all rules.
 */
final class Proposing {

    private final VisitLayout layout;
    private final LayoutCase of;
    private final Set<UUID> wanted;
    private final Map<UUID, LayoutPlacing> placings = new HashMap<>();
    private final Map<UUID, UUID> people;
    private final Set<LayoutSentence> sentences = new LinkedHashSet<>();

    private Proposing(VisitLayout layout, LayoutCase of, LayoutResult result) {
        this.layout = layout;
        this.of = of;
        this.wanted = of.wanted();
        this.placings.putAll(result.placings());
        this.people = result.people();
    }

    static LayoutProposal of(VisitLayout layout, LayoutCase of, LayoutResult result) {
        Proposing proposing = new Proposing(layout, of, result);
        proposing.sentences.addAll(new LayoutWords(of, of.problem()).shortages());
        proposing.say(layout.contradictions(of.problem()), of.problem());
        proposing.leaveWhatBreaks();
        return new LayoutProposal(proposing.lines(), proposing.taken(), List.copyOf(proposing.sentences));
    }

    private LayoutProblem laid() {
        return of.problem().with(new LayoutResult(placings, people, List.of(), 0, null));
    }

    private void leaveWhatBreaks() {
        for (int left = wanted.size(); left >= 0; left--) {
            LayoutProblem laid = laid();
            List<LayoutBreak> found = layout.check(laid);
            Optional<LayoutBreak> broken = found.stream()
                    .filter(LayoutBreak::hard)
                    .filter(one -> moved(one) != null)
                    .findFirst();
            if (broken.isEmpty()) {
                say(found, laid);
                return;
            }
            say(List.of(broken.get()), laid);
            leave(moved(broken.get()));
        }
    }

    /** The last of its visits that the search has laid somewhere else than it stood. */
    private @Nullable UUID moved(LayoutBreak broken) {
        return broken.visits().reversed().stream()
                .filter(this::isMoved)
                .findFirst()
                .orElse(null);
    }

    private boolean isMoved(UUID visit) {
        LayoutPlacing placing = placings.get(visit);
        return wanted.contains(visit) && placing != null && !placing.equals(standing(visit));
    }

    private @Nullable LayoutPlacing standing(UUID visit) {
        return of.problem().visits().stream()
                .filter(one -> one.id().equals(visit))
                .findFirst()
                .orElseThrow()
                .placing();
    }

    private void leave(@Nullable UUID visit) {
        if (visit == null) {
            return;
        }
        LayoutPlacing before = standing(visit);
        if (before == null) {
            placings.remove(visit);
        } else {
            placings.put(visit, before);
        }
    }

    /** What concerns nothing of hers was so before, and is not hers to mend here. */
    private void say(List<LayoutBreak> found, LayoutProblem as) {
        List<LayoutBreak> hers = found.stream()
                .filter(one -> one.visits().isEmpty() || one.visits().stream().anyMatch(wanted::contains))
                .filter(one -> !LayoutWords.OF_TEAM.contains(one.rule()) || somebody(one.team()) != null)
                .sorted(Comparator.comparing((LayoutBreak one) -> !one.hard()))
                .toList();
        sentences.addAll(new LayoutWords(of, as).sentences(hers));
    }

    private List<LayoutProposal.Line> lines() {
        return wanted.stream()
                .map(this::line)
                .sorted(Comparator.comparing(
                                LayoutProposal.Line::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(LayoutProposal.Line::body))
                .toList();
    }

    private LayoutProposal.Line line(UUID visit) {
        LayoutGround.Stop stop = of.stop(visit);
        LayoutPlacing placing = placings.get(visit);
        UUID team = placing == null ? stop.placing().teamId() : somebody(placing.team());
        return new LayoutProposal.Line(
                visit,
                stop.body(),
                of.campaign(stop.campaignId()).theme(),
                stop.placing().day(),
                placing == null ? null : placing.slot().day(),
                placing == null ? DayPart.WHOLE_DAY : placing.slot().part(),
                team,
                team == null ? "" : of.teams().getOrDefault(team, ""),
                stop.version());
    }

    /** A team that would have to be set up, and for which there is nobody, is none. */
    private @Nullable UUID somebody(@Nullable UUID team) {
        boolean empty = of.lacking().entrySet().stream()
                        .anyMatch(seat -> seat.getValue().fresh()
                                && seat.getValue().teamId().equals(team))
                && of.lacking().entrySet().stream()
                        .filter(seat -> seat.getValue().teamId().equals(team))
                        .noneMatch(seat -> people.containsKey(seat.getKey()));
        return empty ? null : team;
    }

    private List<LayoutProposal.Taken> taken() {
        List<LayoutProposal.Taken> taken = new ArrayList<>();
        of.lacking().forEach((seat, lack) -> {
            UUID person = people.get(seat);
            if (person != null) {
                taken.add(new LayoutProposal.Taken(
                        seat,
                        lack.campaignId(),
                        lack.teamId(),
                        lack.fresh(),
                        lack.role(),
                        person,
                        of.people().getOrDefault(person, ""),
                        of.teams().getOrDefault(lack.teamId(), ""),
                        of.campaign(lack.campaignId()).version()));
            }
        });
        return taken;
    }
}
