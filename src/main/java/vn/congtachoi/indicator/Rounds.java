package vn.congtachoi.indicator;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.SubjectChanged;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** Rounds (đợt): opening one asks every unit below the owner at the levels of its form. */
@Service
@PreAuthorize("denyAll()")
public class Rounds {

    private static final Permission READ = Permission.of(IndicatorPermissions.READ_FIGURES);
    private static final Permission OPEN = Permission.of(IndicatorPermissions.OPEN_ROUND);
    private static final Permission EDIT = Permission.of(IndicatorPermissions.EDIT_ROUND);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final RoundStore rounds;
    private final ReturnWork work;
    private final Trees trees;
    private final RightsHere rights;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Rounds(
            RoundStore rounds,
            ReturnWork work,
            Trees trees,
            RightsHere rights,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.work = work;
        this.trees = trees;
        this.rights = rights;
        this.clock = clock;
        this.events = events;
    }

    /** Rounds that concern a unit the actor may read, latest due first; quick ones have a list of their own. */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public List<RoundRow> list(int page, int size) {
        return list(RoundFilter.ALL, page, size);
    }

    /** The same, only those that the filter lets through. */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public List<RoundRow> list(RoundFilter filter, int page, int size) {
        Set<UUID> units = rights.access().unitsWith(READ);
        if (units.isEmpty()) {
            return List.of();
        }
        int year = filter.year() == null ? 0 : filter.year();
        LocalDate from = LocalDate.of(year == 0 ? FIRST_YEAR : year, Month.JANUARY, 1);
        LocalDate until = LocalDate.of(year == 0 ? LAST_YEAR : year, Month.DECEMBER, 31);
        return rounds.concerning(units, states(filter.shown()), from, until, PageRequest.of(page, size)).stream()
                .map(Round::row)
                .toList();
    }

    private static Set<RoundState> states(RoundFilter.@Nullable Shown shown) {
        if (shown == null) {
            return EnumSet.allOf(RoundState.class);
        }
        return shown == RoundFilter.Shown.LOCKED
                ? EnumSet.of(RoundState.LOCKED)
                : EnumSet.of(RoundState.OPEN, RoundState.REOPENED);
    }

    /** Years for which there are rounds that concern her, latest first. */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public List<Integer> years() {
        Set<UUID> units = rights.access().unitsWith(READ);
        return units.isEmpty()
                ? List.of()
                : rounds.windowEnds(units).stream()
                        .map(LocalDate::getYear)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
    }

    /** Units for which the actor may open rounds. */
    @Needs(IndicatorPermissions.READ_FIGURES)
    public Set<UUID> owners() {
        return rights.access().homesWith(OPEN);
    }

    /** Whether she may change, lock and reopen a round of this owner. */
    @Needs(IndicatorPermissions.READ_FIGURES)
    public Decision mayEdit(RoundRow round) {
        return rights.access().may(EDIT, round.ownerUnitId());
    }

    /** How many rounds she may read. */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public long count() {
        Set<UUID> units = rights.access().unitsWith(READ);
        return units.isEmpty() ? 0 : rounds.countConcerning(units, false);
    }

    /** @throws BusinessException when it does not exist or concerns none of her units */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public RoundRow get(UUID roundId) {
        Round round = work.store().round(roundId);
        if (!concerns(round)) {
            throw new BusinessException("indicator.notFound");
        }
        return round.row();
    }

    /** Opens the round and asks everyone; the owner gets a sheet for its own part. */
    @Needs(IndicatorPermissions.OPEN_ROUND)
    @Transactional
    public UUID open(RoundForm form) {
        rights.access().require(OPEN, form.ownerUnitId());
        UUID formId = form.formId();
        if (formId == null) {
            throw new BusinessException("indicator.round.formMissing");
        }
        ReportForm reportForm = work.store().form(formId);
        if (form.period().kind() != reportForm.collected()) {
            throw new BusinessException("indicator.round.periodKind");
        }
        boolean again = rounds.findByFormIdAndPeriod(formId, form.period()).stream()
                .anyMatch(other -> other.ownerUnitId().equals(form.ownerUnitId()));
        if (again) {
            throw new BusinessException("indicator.round.twice");
        }
        List<FormLineRow> lines = work.store().lines(reportForm, form.period());
        if (lines.isEmpty()) {
            throw new BusinessException("indicator.round.nothingValid");
        }
        Round round =
                rounds.save(new Round(form, false, rights.actor().require().name(), clock.instant()));
        UnitTree tree = trees.on(form.period().lastDay());
        List<UnitReturn> returns = asked(tree, reportForm, lines, form.ownerUnitId()).stream()
                .map(unitId -> new UnitReturn(round.id(), unitId))
                .toList();
        work.store().returns().saveAll(returns);
        events.publishEvent(new SubjectChanged(round.subject()));
        events.publishEvent(new RoundMoved(round.id(), RoundState.OPEN));
        return round.id();
    }

    /** The owner, the communes the form is for, and everything below these that the form asks. */
    static List<UUID> asked(UnitTree tree, ReportForm form, List<FormLineRow> lines, UUID ownerId) {
        Set<UUID> chosen = form.unitIds();
        List<UUID> asked = new ArrayList<>(List.of(ownerId));
        for (UnitRef child : tree.children(ownerId)) {
            if (!chosen.isEmpty() && !chosen.contains(child.id())) {
                continue;
            }
            tree.subtree(child.id()).stream()
                    .map(tree::get)
                    .filter(unit -> takesPart(unit, lines))
                    .forEach(unit -> asked.add(unit.id()));
        }
        return asked;
    }

    /** A commune takes part even where only branches are asked: it sends for them. */
    private static boolean takesPart(UnitRef unit, Collection<FormLineRow> lines) {
        return unit.kind().isCommuneLevel()
                || lines.stream().anyMatch(line -> line.askedOf().includes(unit.kind()));
    }

    /** Name, window, due hour and estimates may change; form, period and owner stand. */
    @Needs(IndicatorPermissions.EDIT_ROUND)
    @Transactional
    public void revise(UUID roundId, RoundForm form) {
        Round round = mine(roundId);
        rights.requireVersion(round, form.version());
        round.revise(form);
        events.publishEvent(new SubjectChanged(round.subject()));
    }

    /** Locks the round with every return in it; after a reopening some of them are locked still. */
    @Needs(IndicatorPermissions.EDIT_ROUND)
    @Transactional
    public void lock(UUID roundId) {
        Round round = mine(roundId);
        round.lock();
        for (UnitReturn unitReturn : work.store().returns().findByRoundId(roundId)) {
            boolean owners = unitReturn.unitId().equals(round.ownerUnitId());
            if (!owners && unitReturn.state() != ReturnState.LOCKED) {
                work.steps().move(unitReturn, ReturnState.LOCKED, Why.because("indicator.round.lockedReason"));
            }
        }
        events.publishEvent(new RoundMoved(roundId, RoundState.LOCKED));
    }

    /**
     * Reopens the round until an hour; returns stay locked until they are sent back one by one.
     *
     * @throws BusinessException without a reason or with an end in the past
     */
    @Needs(IndicatorPermissions.EDIT_ROUND)
    @Transactional
    public void reopen(UUID roundId, String reason, Instant until) {
        mine(roundId).reopen(reason, until, clock.instant());
        events.publishEvent(new RoundMoved(roundId, RoundState.REOPENED));
    }

    private Round mine(UUID roundId) {
        Round round = work.store().round(roundId);
        rights.access().require(EDIT, round.ownerUnitId());
        return round;
    }

    boolean concerns(Round round) {
        Access access = rights.access();
        Set<UUID> units = access.unitsWith(READ);
        return access.may(READ, round.ownerUnitId()).allowed()
                || !work.store()
                        .returns()
                        .findByRoundIdAndUnitIdIn(round.id(), units)
                        .isEmpty();
    }
}
