package vn.congtachoi.indicator;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;

/** How well units have sent their figures, for whoever decides whom to visit. */
@Service
@PreAuthorize("denyAll()")
public class ReturnRecord {

    private static final Permission READ = Permission.of(IndicatorPermissions.READ_FIGURES);

    /** Sheets further back say little about how a unit works now. */
    private static final int LOOKED_THROUGH = 4;

    /**
     * What is known of a unit.
     *
     * @param late how many of its returns came late, or lack though their hour is over
     * @param odd how many of its figures stand ten times off what stood before, unexplained or against a rule
     */
    public record Standing(int late, int odd) {

        private static final Standing GOOD = new Standing(0, 0);

        private Standing plus(int moreLate, int moreOdd) {
            return new Standing(late + moreLate, odd + moreOdd);
        }
    }

    private final RoundStore rounds;
    private final UnitReturns returns;
    private final Desk desk;
    private final SheetAssembler assembler;
    private final RightsHere rights;
    private final Clock clock;

    ReturnRecord(
            RoundStore rounds,
            UnitReturns returns,
            Desk desk,
            SheetAssembler assembler,
            RightsHere rights,
            Clock clock) {
        this.rounds = rounds;
        this.returns = returns;
        this.desk = desk;
        this.assembler = assembler;
        this.rights = rights;
        this.clock = clock;
    }

    /** Of rounds that fell due from then to now; units with nothing to say of are absent. */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public Map<UUID, Standing> since(Instant from, Set<UUID> units) {
        Instant now = clock.instant();
        List<Round> due = units.isEmpty() ? List.of() : rounds.dueBetween(from, now, units);
        Map<UUID, Standing> found = new HashMap<>();
        for (Round round : due) {
            returnsOf(round, units).stream()
                    .filter(each -> each.isLate(round, now))
                    .forEach(each -> add(found, each.unitId(), 1, 0));
        }
        due.reversed().stream()
                .filter(round -> round.formId() != null)
                .limit(LOOKED_THROUGH)
                .forEach(round -> returnsOf(round, units).stream()
                        .filter(UnitReturn::isSent)
                        .forEach(each -> add(found, each.unitId(), 0, odd(round, each.unitId()))));
        found.values().removeIf(Standing.GOOD::equals);
        return found;
    }

    /**
     * The sheet that the unit sent for the latest period that touches these days; empty when it sent none, or she does
     * not read its figures.
     *
     * @param from null for any
     * @param to null for any
     */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public Optional<SheetView> latest(UUID unit, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (!rights.access().unitsWith(READ).contains(unit)) {
            return Optional.empty();
        }
        List<UUID> sent = returns.findByUnitIdAndSubmittedAtNotNull(unit).stream()
                .map(UnitReturn::roundId)
                .toList();
        return rounds.findAllById(sent).stream()
                .filter(round -> round.formId() != null)
                .filter(round -> to == null || !round.period().firstDay().isAfter(to))
                .filter(round -> from == null || !round.period().lastDay().isBefore(from))
                .max(Comparator.comparing((Round round) -> round.period().lastDay())
                        .thenComparing(Round::dueAt))
                .map(round -> assembler.view(desk.lay(round.id(), unit)));
    }

    private Collection<UnitReturn> returnsOf(Round round, Set<UUID> units) {
        return returns.findByRoundIdAndUnitIdIn(round.id(), units);
    }

    private int odd(Round round, UUID unit) {
        return (int) assembler.warnings(desk.lay(round.id(), unit)).stream()
                .filter(warning -> warning.unitId().equals(unit))
                .count();
    }

    private static void add(Map<UUID, Standing> found, UUID unit, int late, int odd) {
        found.merge(unit, Standing.GOOD.plus(late, odd), (one, other) -> one.plus(other.late(), other.odd()));
    }
}
