package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.SubjectChanged;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** Báo cáo nhanh: a few questions to chosen units by an hour, with the same returns and the same chase list. */
@Service
@PreAuthorize("denyAll()")
public class QuickRounds {

    private static final int MOST_QUESTIONS = 10;
    private static final Permission ENTER = Permission.of(IndicatorPermissions.ENTER);
    private static final Permission READ = Permission.of(IndicatorPermissions.READ_FIGURES);

    private final RoundStore rounds;
    private final QuickPages pages;
    private final ReturnWork work;
    private final Trees trees;
    private final RightsHere rights;
    private final ApplicationEventPublisher events;

    QuickRounds(
            RoundStore rounds,
            QuickPages pages,
            ReturnWork work,
            Trees trees,
            RightsHere rights,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.pages = pages;
        this.work = work;
        this.trees = trees;
        this.rights = rights;
        this.events = events;
    }

    /** @throws BusinessException without questions or units, with more than ten questions, or with an hour gone by */
    @Needs(IndicatorPermissions.OPEN_ROUND)
    @Transactional
    public UUID open(QuickRoundForm form) {
        rights.access().require(Permission.of(IndicatorPermissions.OPEN_ROUND), form.ownerUnitId());
        if (form.questions().isEmpty() || form.questions().size() > MOST_QUESTIONS) {
            throw new BusinessException("indicator.quick.questions", MOST_QUESTIONS);
        }
        if (form.units().isEmpty()) {
            throw new BusinessException("indicator.quick.units");
        }
        if (!form.dueAt().isAfter(rights.clock().instant())) {
            throw new BusinessException("indicator.round.endInPast");
        }
        LocalDate today = today();
        if (!trees.on(today).subtree(form.ownerUnitId()).containsAll(form.units())) {
            throw new BusinessException("indicator.target.notBelow");
        }
        RoundForm plain = new RoundForm(
                form.name(),
                null,
                Period.containing(PeriodKind.MONTH, today),
                today,
                today,
                today,
                form.dueAt(),
                true,
                form.ownerUnitId(),
                0);
        Round round = rounds.save(new Round(
                plain, true, rights.actor().require().name(), rights.clock().instant()));
        pages.saveQuestions(round.id(), form.questions());
        form.units().forEach(unitId -> work.store().returns().save(new UnitReturn(round.id(), unitId)));
        events.publishEvent(new SubjectChanged(round.subject()));
        events.publishEvent(new RoundMoved(round.id(), RoundState.OPEN));
        return round.id();
    }

    /** The questions with the answers of one unit, as she may see them. */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public QuickSheet sheet(UUID roundId, UUID unitId) {
        rights.access().require(READ, unitId);
        Round round = work.store().round(roundId);
        UnitReturn own = work.store().unitReturn(roundId, unitId);
        UnitRef unit = tree(round).get(unitId);
        Standing standing = pages.standing(unit);
        boolean seen = standing == Standing.AT_UNIT || own.isSent();
        return new QuickSheet(
                round.row(),
                unitId,
                unit.name(),
                own.state(),
                pages.questions(roundId),
                seen ? pages.answers(own.id()) : Map.of(),
                mayEdit(round, own, unit, standing),
                own.state() == ReturnState.SUBMITTED && standing == Standing.AT_UNIT
                        ? Decision.yes()
                        : Decision.no("indicator.withdraw.notSent"));
    }

    /** Keeps answers without sending them; the last word of each question counts. */
    @Needs(IndicatorPermissions.ENTER)
    @Transactional
    public void answer(UUID roundId, UUID unitId, Map<UUID, QuickReply> replies) {
        UnitReturn own = editable(roundId, unitId);
        pages.saveAnswers(own, replies);
        work.steps().begin(own);
    }

    /** @throws BusinessException when a question has no answer */
    @Needs(IndicatorPermissions.ENTER)
    @Transactional
    public void submit(UUID roundId, UUID unitId, Map<UUID, QuickReply> replies) {
        UnitReturn own = editable(roundId, unitId);
        pages.saveAnswers(own, replies);
        Map<UUID, QuickReply> answers = pages.answers(own.id());
        long open = pages.questions(roundId).stream()
                .filter(question -> !answers.containsKey(question.id())
                        || !answers.get(question.id()).answers(question.kind()))
                .count();
        if (open > 0) {
            throw new BusinessException("indicator.quick.unanswered", open);
        }
        work.steps().move(own, ReturnState.SUBMITTED, Why.NONE);
    }

    @Needs(IndicatorPermissions.ENTER)
    @Transactional
    public void withdraw(UUID roundId, UUID unitId) {
        rights.access().require(ENTER, unitId);
        UnitReturn own = work.store().lockedReturn(roundId, unitId);
        UnitRef unit = tree(work.store().round(roundId)).get(unitId);
        if (own.state() != ReturnState.SUBMITTED || pages.standing(unit) == Standing.NONE) {
            throw new BusinessException("indicator.withdraw.notSent");
        }
        work.steps().move(own, ReturnState.DRAFTING, Why.NONE);
    }

    /** Everything that was sent, with sums of the numbers. */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public QuickTable table(UUID roundId) {
        Round round = work.store().round(roundId);
        rights.access().require(READ, round.ownerUnitId());
        UnitTree tree = tree(round);
        Map<UUID, UnitReturn> returns = new HashMap<>();
        work.store().returns().findByRoundId(roundId).forEach(r -> returns.put(r.unitId(), r));
        List<QuickTable.Row> rows = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (UUID unitId : tree.subtree(round.ownerUnitId())) {
            UnitReturn unitReturn = returns.get(unitId);
            if (unitReturn == null) {
                continue;
            }
            boolean sent = unitReturn.isSent();
            String name = tree.get(unitId).shortName();
            rows.add(new QuickTable.Row(
                    unitId, name, unitReturn.state(), sent ? pages.answers(unitReturn.id()) : Map.of()));
            if (!sent) {
                missing.add(name);
            }
        }
        List<QuestionRow> questions = pages.questions(roundId);
        return new QuickTable(
                round.row(),
                new Completeness(rows.size() - missing.size(), rows.size(), missing),
                questions,
                rows,
                totals(questions, rows));
    }

    private static Map<UUID, Tally> totals(List<QuestionRow> questions, List<QuickTable.Row> rows) {
        Map<UUID, Tally> totals = new HashMap<>();
        for (QuestionRow question : questions) {
            if (question.kind() == QuestionKind.NUMBER) {
                List<Tally> numbers = rows.stream()
                        .map(row -> row.answers().get(question.id()))
                        .filter(reply -> reply != null && reply.number() != null)
                        .map(reply -> {
                            BigDecimal number = reply.number();
                            return number == null
                                    ? Tally.NOTHING
                                    : RollUp.contribution(UnitLaw.SUM, CellValue.of(number), 1);
                        })
                        .toList();
                totals.put(question.id(), RollUp.overUnits(UnitLaw.SUM, numbers));
            }
        }
        return totals;
    }

    private UnitReturn editable(UUID roundId, UUID unitId) {
        rights.access().require(ENTER, unitId);
        UnitReturn own = work.store().lockedReturn(roundId, unitId);
        Round round = work.store().round(roundId);
        UnitRef unit = tree(round).get(unitId);
        mayEdit(round, own, unit, pages.standing(unit)).orThrow();
        return own;
    }

    private Decision mayEdit(Round round, UnitReturn own, UnitRef unit, Standing standing) {
        Instant now = rights.clock().instant();
        return new CellPermission(
                        false,
                        true,
                        true,
                        standing,
                        round.state(),
                        round.isOpenAt(now) || own.isExtendedAt(now),
                        own.state(),
                        false,
                        false,
                        false,
                        0)
                .decide(unit.name(), ownerName(round), ownerName(round));
    }

    private String ownerName(Round round) {
        return tree(round).find(round.ownerUnitId()).map(UnitRef::name).orElse("");
    }

    private UnitTree tree(Round round) {
        return trees.on(round.row().windowFrom());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(rights.clock().instant(), rights.clock().getZone());
    }
}
