package vn.congtachoi.indicator;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.kernel.WorkSource;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;
import vn.congtachoi.uikit.Texts;

/** What waits for her here: questions to answer, sheets to send, returns to approve. */
@Component
class IndicatorWork implements WorkSource {

    private static final Permission ENTER = Permission.of(IndicatorPermissions.ENTER);
    private static final Permission REVIEW = Permission.of(IndicatorPermissions.REVIEW);
    private static final Set<ReturnState> TO_SEND =
            Set.of(ReturnState.NOT_STARTED, ReturnState.DRAFTING, ReturnState.REOPENED);

    private final RoundStore rounds;
    private final UnitReturns returns;
    private final FigureQueries queries;
    private final Trees trees;
    private final RightsHere rights;

    IndicatorWork(RoundStore rounds, UnitReturns returns, FigureQueries queries, Trees trees, RightsHere rights) {
        this.rounds = rounds;
        this.returns = returns;
        this.queries = queries;
        this.trees = trees;
        this.rights = rights;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waiting() {
        UnitTree tree = trees.on(day(rights.clock().instant()));
        List<WorkItem> items = new ArrayList<>();
        Set<UUID> homes = rights.access().seatsWith(ENTER);
        if (!homes.isEmpty()) {
            items.addAll(questions(homes));
            items.addAll(sheets(homes, tree));
        }
        Set<UUID> reviews = rights.access().seatsWith(REVIEW);
        if (!reviews.isEmpty()) {
            items.addAll(approvals(reviews, tree));
            items.addAll(answers(reviews, tree));
        }
        items.sort(Comparator.comparing(WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return items;
    }

    private List<WorkItem> questions(Set<UUID> homes) {
        Map<UUID, List<FigureQuery>> open = queries.findByUnitIdInAndState(homes, QueryState.OPEN).stream()
                .collect(Collectors.groupingBy(query -> query.cell().roundId(), TreeMap::new, Collectors.toList()));
        return open.entrySet().stream()
                .map(entry -> {
                    Round round = round(entry.getKey());
                    return new WorkItem(
                            round.subject(),
                            Texts.of("indicator.work.answer", entry.getValue().size()),
                            round.name(),
                            RoundSubject.pathOf(round),
                            day(round.dueAt()));
                })
                .toList();
    }

    private List<WorkItem> sheets(Set<UUID> homes, UnitTree tree) {
        return returns.inOpenRounds(homes, TO_SEND).stream()
                .map(unitReturn -> {
                    Round round = round(unitReturn.roundId());
                    boolean waits =
                            !unitReturn.unitId().equals(round.ownerUnitId()) && !isCarried(unitReturn, round, tree);
                    return waits ? toSend(unitReturn, round, tree) : null;
                })
                .filter(Objects::nonNull)
                .toList();
    }

    /** What the level above has sent on without her can be sent no longer, so it does not wait for her. */
    private boolean isCarried(UnitReturn unitReturn, Round round, UnitTree tree) {
        return tree.find(unitReturn.unitId())
                .map(UnitRef::parentId)
                .filter(parent -> !parent.equals(round.ownerUnitId()))
                .flatMap(parent -> returns.findByRoundIdAndUnitId(round.id(), parent))
                .filter(above -> above.state().isSent())
                .isPresent();
    }

    private WorkItem toSend(UnitReturn unitReturn, Round round, UnitTree tree) {
        LocalDate due = day(unitReturn.dueAt(round));
        String title = Texts.of("indicator.work.send", round.name());
        String unit = tree.find(unitReturn.unitId()).map(UnitRef::name).orElse("");
        return new WorkItem(round.subject(), title, unit, RoundSubject.pathOf(round), due);
    }

    /** One line for each round, however many units have sent; what a quick round brought needs no approval. */
    private List<WorkItem> approvals(Set<UUID> reviews, UnitTree tree) {
        Set<UUID> children = reviews.stream()
                .flatMap(home -> tree.children(home).stream())
                .filter(unit -> !unit.kind().isBranch() || isHeadUnit(unit, tree))
                .map(UnitRef::id)
                .collect(Collectors.toSet());
        if (children.isEmpty()) {
            return List.of();
        }
        Map<UUID, Long> sent = returns.inOpenRounds(children, Set.of(ReturnState.SUBMITTED)).stream()
                .collect(Collectors.groupingBy(UnitReturn::roundId, TreeMap::new, Collectors.counting()));
        return sent.entrySet().stream()
                .filter(entry -> !round(entry.getKey()).quick())
                .map(entry -> {
                    Round round = round(entry.getKey());
                    return new WorkItem(
                            round.subject(),
                            Texts.of("indicator.work.approve", entry.getValue()),
                            round.name(),
                            "so-lieu/" + round.id(),
                            null);
                })
                .toList();
    }

    /** Answers to questions about cells of the units directly below: one line for each round and asking unit. */
    private List<WorkItem> answers(Set<UUID> reviews, UnitTree tree) {
        List<WorkItem> items = new ArrayList<>();
        for (UUID home : reviews) {
            Set<UUID> children = tree.children(home).stream().map(UnitRef::id).collect(Collectors.toSet());
            if (children.isEmpty()) {
                continue;
            }
            Map<UUID, Long> answered = queries.findByUnitIdInAndState(children, QueryState.ANSWERED).stream()
                    .collect(Collectors.groupingBy(
                            query -> query.cell().roundId(), TreeMap::new, Collectors.counting()));
            answered.forEach((id, count) -> {
                Round round = round(id);
                items.add(new WorkItem(
                        round.subject(),
                        Texts.of("indicator.work.answered", count),
                        round.name(),
                        "so-lieu/" + id + "/hoi-lai/" + home,
                        null));
            });
        }
        return items;
    }

    /** Branches are approved with their commune; only where a ward is the head unit are they approved one by one. */
    private static boolean isHeadUnit(UnitRef branch, UnitTree tree) {
        return tree.roots().stream().anyMatch(root -> root.id().equals(branch.parentId()));
    }

    private Round round(UUID id) {
        return rounds.findById(id).orElseThrow();
    }

    private LocalDate day(Instant instant) {
        Clock clock = rights.clock();
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
