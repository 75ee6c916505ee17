package vn.congtachoi.supervision.layout;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.scheduling.DaySlot;
import vn.congtachoi.scheduling.LayoutBreak;
import vn.congtachoi.scheduling.LayoutPlacing;
import vn.congtachoi.scheduling.LayoutProblem;
import vn.congtachoi.scheduling.LayoutRule;
import vn.congtachoi.scheduling.VisitLayout;
import vn.congtachoi.supervision.LayoutGround;
import vn.congtachoi.supervision.LayoutPeople;
import vn.congtachoi.supervision.LayoutReading;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.VisitPlacing;
import vn.congtachoi.supervision.VisitService;

/** Lays visits by hand, and says what would break. */
@Service
@PreAuthorize("denyAll()")
public class LayoutByHand {

    /** Everything may be asked about: another team, another day. */
    private static final LayoutWish ANY =
            new LayoutWish(Set.of(), Set.of(), Map.of(), List.of(), true, false, LayoutWish.USUAL_SECONDS);

    private final LayoutReading reading;
    private final LayoutPeople people;
    private final LayoutCases cases;
    private final LayoutWeights weights;
    private final ClosedDays closedDays;
    private final VisitLayout layout;
    private final VisitService visits;

    LayoutByHand(
            LayoutReading reading,
            LayoutPeople people,
            LayoutCases cases,
            LayoutWeights weights,
            ClosedDays closedDays,
            VisitLayout layout,
            VisitService visits) {
        this.reading = reading;
        this.people = people;
        this.cases = cases;
        this.weights = weights;
        this.closedDays = closedDays;
        this.layout = layout;
        this.visits = visits;
    }

    /**
     * The plan with whatever its page shows.
     *
     * @param from first day that is looked at
     * @param to last day
     * @throws BusinessException when there is none, or it does not concern her
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public LayoutSheet sheet(UUID planId, LocalDate from, LocalDate to) {
        LayoutGround ground = reading.ground(planId);
        Map<LocalDate, String> closed = new HashMap<>();
        closedDays
                .of(ground.unitId(), new LayoutWish.Span(from, to))
                .closed()
                .forEach(day -> closed.put(day.day(), day.reason()));
        return new LayoutSheet(
                ground,
                people.candidates(ground.unitId()),
                closed,
                weights.form(ground.unitId(), LayoutCases.daysBetween(ground)));
    }

    /**
     * Weighs the rules of the planning unit.
     *
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when she may not
     * @throws BusinessException when a number is out of all reason
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void weigh(UUID planId, WeightsForm form) {
        LayoutGround ground = reading.ground(planId);
        ground.mayArrange().orThrow();
        weights.keep(ground.unitId(), form);
    }

    /**
     * What would break with the visit laid there that does not break as it stands, the binding rules first.
     *
     * @throws BusinessException when the visit does not concern her
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public List<LayoutSentence> check(UUID visitId, VisitPlacing placing) {
        LayoutGround ground = reading.ground(reading.planOf(visitId));
        if (ground.visits().stream().noneMatch(visit -> visit.id().equals(visitId))) {
            throw new BusinessException("supervision.notFound");
        }
        LocalDate day = placing.day();
        LayoutCase of = cases.of(ground, ANY, day);
        LayoutProblem laid = of.problem().placed(visitId, placing(day, placing));
        Map<LayoutBreak, Long> before = layout.check(of.problem()).stream()
                .collect(Collectors.toMap(LayoutByHand::what, LayoutBreak::size, Math::max));
        // While something is still open the load is never even, and she would be told so each time.
        boolean open = laid.visits().stream().anyMatch(visit -> visit.placing() == null);
        List<LayoutBreak> fresh = layout.check(laid).stream()
                .filter(one -> !open || one.rule() != LayoutRule.EVEN_LOAD)
                .filter(one -> before.getOrDefault(what(one), -1L) < one.size())
                .toList();
        return new LayoutWords(of, laid).sentences(fresh);
    }

    private static @Nullable LayoutPlacing placing(@Nullable LocalDate day, VisitPlacing placing) {
        return day == null ? null : new LayoutPlacing(new DaySlot(day, placing.part()), placing.teamId());
    }

    /** A break whatever its size: the same one that has grown is told again, one that has shrunk is not. */
    private static LayoutBreak what(LayoutBreak one) {
        return new LayoutBreak(one.rule(), one.hard(), one.visits(), one.person(), one.team(), one.day(), 0);
    }

    /**
     * Lays the visit.
     *
     * @param words why, when its body was told of another day; else may be empty
     * @param anyway although rules that may be broken are
     * @throws vn.congtachoi.kernel.StaleDataException when it was saved after the page had read it
     * @throws BusinessException naming the rule that forbids it, or the first one that she has not been asked about
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void place(UUID visitId, VisitPlacing placing, String words, long version, boolean anyway) {
        visits.mayPlace(visitId).orThrow();
        check(visitId, placing).stream()
                .filter(one -> one.refused() || (!anyway && isToBeAsked(one)))
                .findFirst()
                .ifPresent(one -> {
                    throw new BusinessException("supervision.layout.error.breaks", one.words(), one.choices());
                });
        visits.place(visitId, placing, words, version);
    }

    /** What a team lacks is said, and keeps nobody from laying a day. */
    private static boolean isToBeAsked(LayoutSentence sentence) {
        return !LayoutWords.OF_TEAM.contains(sentence.rule());
    }
}
