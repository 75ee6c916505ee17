package vn.congtachoi.indicator;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
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
        Round asked = new Round(
                plain, true, rights.actor().require().name(), rights.clock().instant());
        asked.explain(form.why());
        Round round = rounds.save(asked);
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
                round.purpose(),
                unitId,
                unit.name(),
                own.state(),
                own.dueAt(round),
                own.submittedAt(),
                own.submittedByName(),
                pages.questions(roundId),
                seen ? pages.answers(own.id()) : Map.of(),
                seen ? pages.fileNames(own) : Map.of(),
                mayEdit(round, own, unit, standing),
                mayWithdraw(own, standing));
    }

    private static Decision mayWithdraw(UnitReturn own, Standing standing) {
        return own.state() == ReturnState.SUBMITTED && standing == Standing.AT_UNIT
                ? Decision.yes()
                : Decision.no("indicator.withdraw.notSent");
    }

    /** Keeps answers without sending them; the last word of each question counts. */
    @Needs(IndicatorPermissions.ENTER)
    @Transactional
    public void answer(UUID roundId, UUID unitId, Map<UUID, QuickReply> replies) {
        UnitReturn own = editable(roundId, unitId);
        pages.saveAnswers(own, replies);
        work.steps().begin(own);
    }

    /**
     * Answers a question with a file; it takes the place of an earlier one.
     *
     * @throws BusinessException when the question asks for something else, or the file is refused
     */
    @Needs(IndicatorPermissions.ENTER)
    @Transactional
    public QuickReply attach(UUID roundId, UUID unitId, UUID questionId, String name, InputStream bytes) {
        UnitReturn own = editable(roundId, unitId);
        QuickReply reply = pages.attach(own, questionId, name, bytes);
        work.steps().begin(own);
        return reply;
    }

    /** @throws BusinessException when a question that must be answered has no answer */
    @Needs(IndicatorPermissions.ENTER)
    @Transactional
    public void submit(UUID roundId, UUID unitId, Map<UUID, QuickReply> replies) {
        UnitReturn own = editable(roundId, unitId);
        pages.saveAnswers(own, replies);
        Map<UUID, QuickReply> answers = pages.answers(own.id());
        long open = pages.questions(roundId).stream()
                .filter(QuestionRow::required)
                .filter(question -> !answers.containsKey(question.id())
                        || !answers.get(question.id()).answers(question.kind()))
                .count();
        if (open > 0) {
            throw new BusinessException("indicator.quick.unanswered", open);
        }
        work.steps().move(own, ReturnState.SUBMITTED, Why.NONE);
    }

    /** Takes the answers that a unit has sent back to be changed, where that is still allowed. */
    @Needs(IndicatorPermissions.ENTER)
    @Transactional
    public void withdraw(UUID roundId, UUID unitId) {
        rights.access().require(ENTER, unitId);
        UnitReturn own = work.store().lockedReturn(roundId, unitId);
        UnitRef unit = tree(work.store().round(roundId)).get(unitId);
        mayWithdraw(own, pages.standing(unit)).orThrow();
        work.steps().move(own, ReturnState.DRAFTING, Why.NONE);
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
        if (standing != Standing.AT_UNIT) {
            return Decision.no("indicator.quick.onlyUnit", unit.name());
        }
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
