package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.Scale;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** Reading quick rounds: which ones concern her, where she stands in one, and what the units answered. */
@Service
@PreAuthorize("denyAll()")
public class QuickReports {

    private static final Permission READ = Permission.of(IndicatorPermissions.READ_FIGURES);
    private static final int MOST = 50;

    private final RoundStore rounds;
    private final QuickPages pages;
    private final Store store;
    private final Trees trees;
    private final RightsHere rights;

    QuickReports(RoundStore rounds, QuickPages pages, Store store, Trees trees, RightsHere rights) {
        this.rounds = rounds;
        this.pages = pages;
        this.store = store;
        this.trees = trees;
        this.rights = rights;
    }

    /** The latest rounds that concern her: open ones first, the most urgent at the top, then the last ones that ended. */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public List<QuickRow> list() {
        Set<UUID> units = rights.access().unitsWith(READ);
        if (units.isEmpty()) {
            return List.of();
        }
        List<Round> found = rounds.quickConcerning(units, PageRequest.of(0, MOST));
        Map<UUID, List<UnitReturn>> returns =
                store.returns().findByRoundIdIn(found.stream().map(Round::id).toList()).stream()
                        .collect(Collectors.groupingBy(UnitReturn::roundId));
        Map<Boolean, List<QuickRow>> byOpen = found.stream()
                .map(round -> row(round, returns.getOrDefault(round.id(), List.of())))
                .collect(Collectors.partitioningBy(QuickRow::open));
        Comparator<QuickRow> byDue = Comparator.comparing(QuickRow::dueAt);
        return Stream.concat(
                        byOpen.getOrDefault(true, List.of()).stream().sorted(byDue),
                        byOpen.getOrDefault(false, List.of()).stream().sorted(byDue.reversed()))
                .toList();
    }

    private QuickRow row(Round round, List<UnitReturn> returns) {
        Optional<UnitReturn> mine = mine(round, returns);
        int sent = (int) returns.stream().filter(UnitReturn::isSent).count();
        boolean waiting = mine.map(own -> !own.isSent()).orElse(sent < returns.size());
        Instant now = rights.clock().instant();
        return new QuickRow(
                round.row(),
                round.isOpenAt(now) && (waiting || round.dueAt().isAfter(now)),
                mine.map(UnitReturn::state).orElse(null),
                mine.map(own -> own.dueAt(round)).orElse(round.dueAt()),
                sent,
                returns.size());
    }

    /** The return she answers with; whoever may read the asking unit looks on from there. */
    private Optional<UnitReturn> mine(Round round, List<UnitReturn> returns) {
        if (rights.access().may(READ, round.ownerUnitId()).allowed()) {
            return Optional.empty();
        }
        Set<UUID> homes = rights.access().homesWith(READ);
        return returns.stream().filter(own -> homes.contains(own.unitId())).findFirst();
    }

    /** @throws BusinessException when the round does not exist or concerns none of her units */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public QuickPlace place(UUID roundId) {
        Round round = quick(roundId);
        if (rights.access().may(READ, round.ownerUnitId()).allowed()) {
            return new QuickPlace(round.ownerUnitId(), false, true);
        }
        List<UnitReturn> returns = store.returns().findByRoundId(roundId);
        Optional<UnitReturn> mine = mine(round, returns);
        if (mine.isPresent()) {
            return new QuickPlace(mine.get().unitId(), true, false);
        }
        UnitTree tree = trees.on(round.row().windowFrom());
        Set<UUID> asked = returns.stream().map(UnitReturn::unitId).collect(Collectors.toSet());
        return rights.access().homesWith(READ).stream()
                .filter(home -> tree.subtree(home).stream().anyMatch(asked::contains))
                .findFirst()
                .map(home -> new QuickPlace(home, false, false))
                .orElseThrow(() -> new BusinessException("indicator.notFound"));
    }

    /** Everything that was sent, with sums of the numbers. */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public QuickTable table(UUID roundId) {
        Round round = quick(roundId);
        rights.access().require(READ, round.ownerUnitId());
        UnitTree tree = trees.on(round.row().windowFrom());
        Map<UUID, UnitReturn> returns = store.returns().findByRoundId(roundId).stream()
                .collect(Collectors.toMap(UnitReturn::unitId, Function.identity()));
        List<QuestionRow> questions = pages.questions(roundId);
        Map<UUID, Map<UUID, QuickTable.Answer>> answers = pages.sentAnswers(
                returns.values().stream().filter(UnitReturn::isSent).toList(), questions);
        List<QuickTable.Row> rows = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (UUID unitId : tree.subtree(round.ownerUnitId())) {
            UnitReturn own = returns.get(unitId);
            if (own == null) {
                continue;
            }
            String name = tree.find(unitId).map(UnitRef::shortName).orElse("");
            rows.add(new QuickTable.Row(
                    unitId, name, own.state(), own.submittedAt(), answers.getOrDefault(own.id(), Map.of())));
            if (!own.isSent()) {
                missing.add(name);
            }
        }
        return new QuickTable(
                round.row(),
                new Completeness(rows.size() - missing.size(), rows.size(), missing),
                questions,
                rows,
                totals(questions, rows));
    }

    private static Map<UUID, Tally> totals(List<QuestionRow> questions, List<QuickTable.Row> rows) {
        Map<UUID, Tally> totals = new HashMap<>();
        questions.stream()
                .filter(question -> question.kind() == QuestionKind.NUMBER)
                .forEach(question -> totals.put(
                        question.id(),
                        RollUp.overUnits(
                                UnitLaw.SUM,
                                rows.stream()
                                        .map(row -> row.answers().get(question.id()))
                                        .flatMap(Stream::ofNullable)
                                        .map(answer -> tally(answer.reply()))
                                        .toList())));
        return totals;
    }

    private static Tally tally(QuickReply reply) {
        BigDecimal number = reply.number();
        return number == null
                ? Tally.NOTHING
                : RollUp.contribution(
                        UnitLaw.SUM,
                        new CellValue(number, reply.qualifier(), Scale.ONE, reply.raw(), "", false, null),
                        0);
    }

    private Round quick(UUID roundId) {
        Round round = store.round(roundId);
        if (!round.quick()) {
            throw new BusinessException("indicator.notFound");
        }
        return round;
    }
}
