package vn.congtachoi.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;

/**
 * Units as of a day, for every module: the tree, names, heads of papers, and what became of what. Every signed-in
 * person may ask. Answers come from memory, checked against the database by one small read.
 */
@Service
@PreAuthorize("denyAll()")
public class UnitDirectory {

    private final UnitRegister register;
    private final Units units;
    private final Clock clock;

    UnitDirectory(UnitRegister register, Units units, Clock clock) {
        this.register = register;
        this.units = units;
        this.clock = clock;
    }

    /** All units that live on that day. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public UnitTree treeOn(LocalDate day) {
        return register.history().treeOn(day);
    }

    /** The tree of today. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public UnitTree today() {
        return register.history().treeOn(LocalDate.now(clock));
    }

    /** Units without a unit above today: the city, or the ward that the portal was set up for. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<UnitRef> headUnits() {
        return today().roots();
    }

    /**
     * The unit under its name of that day; before its time its first name, after it its last. Empty for an unknown id.
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<UnitRef> find(UUID unit, LocalDate day) {
        return register.history().near(unit, day).map(UnitSpan::ref);
    }

    /**
     * The head of a paper of that unit with that date.
     *
     * @throws BusinessException for an unknown unit
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Letterhead letterheadOn(UUID unit, LocalDate day) {
        return register.history()
                .letterheadOn(unit, day)
                .orElseThrow(() -> new BusinessException("organisation.unit.not-found"));
    }

    /** Units that came directly out of this one, by their latest names; none for a living unit that gave nothing. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<UnitRef> successors(UUID unit) {
        UnitHistory history = register.history();
        return refs(history, history.outOf(unit).stream().map(LineageLine::to));
    }

    /** Units that went directly into this one, by their latest names; units outside our tree are not among them. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<UnitRef> predecessors(UUID unit) {
        UnitHistory history = register.history();
        return refs(history, history.into(unit).stream().map(LineageLine::from));
    }

    /** Who stands today for units that were closed. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Heirs heirs() {
        return register.history().heirs(LocalDate.now(clock));
    }

    private static List<UnitRef> refs(
            UnitHistory history, Stream<? extends @org.jspecify.annotations.Nullable UUID> ids) {
        return ids.filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> history.near(id, LocalDate.MAX).stream())
                .map(UnitSpan::ref)
                .toList();
    }

    /** Which units of the earlier day make up the unit of the later one: "cùng kỳ" across merges and splits. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Makeup makeup(UUID unit, LocalDate earlier, LocalDate later) {
        return register.history().makeup(unit, earlier, later);
    }

    /** The unit with all its names and its lineage; empty for an unknown id. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<UnitDetail> detail(UUID unit) {
        UnitHistory history = register.history();
        return units.findById(unit)
                .map(found -> new UnitDetail(
                        found.id(),
                        found.version(),
                        found.founded(),
                        found.closed(),
                        history.spans(unit),
                        history.into(unit),
                        history.outOf(unit)));
    }
}
