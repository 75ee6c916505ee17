package vn.congtachoi.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Needs;

/** Phân công phụ trách cơ sở: who looks after which unit, today and before. */
@Service
@PreAuthorize("denyAll()")
public class OversightBoard {

    /** One unit with everybody who ever looked after it. */
    public record Line(UnitRef unit, List<OversightRow> today, List<OversightRow> later, List<OversightRow> before) {}

    private final Oversights oversights;
    private final UnitRegister register;
    private final Access access;
    private final Clock clock;

    OversightBoard(Oversights oversights, UnitRegister register, Access access, Clock clock) {
        this.oversights = oversights;
        this.register = register;
        this.access = access;
        this.clock = clock;
    }

    /** The units directly below, in their order. */
    @Needs(OrganisationPermissions.READ)
    @Transactional(readOnly = true)
    public List<Line> below(UUID unit) {
        LocalDate today = LocalDate.now(clock);
        List<UnitRef> units = register.history().treeOn(today).children(unit);
        if (units.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<OversightRow>> all = oversights
                .ofUnits(units.stream().map(UnitRef::id).toList())
                .stream()
                .map(Oversight::row)
                .collect(Collectors.groupingBy(OversightRow::unitId));
        return units.stream()
                .map(below -> line(below, all.getOrDefault(below.id(), List.of()), today))
                .toList();
    }

    private static Line line(UnitRef unit, List<OversightRow> rows, LocalDate today) {
        return new Line(
                unit,
                rows.stream().filter(row -> row.holdsOn(today)).toList(),
                rows.stream().filter(row -> row.from().isAfter(today)).toList(),
                rows.stream().filter(row -> row.endedBy(today)).toList());
    }

    /** Everything that she ever looked after, latest first. */
    @Needs(OrganisationPermissions.READ)
    @Transactional(readOnly = true)
    public List<OversightRow> of(UUID person) {
        return oversights.everBy(person).stream().map(Oversight::row).toList();
    }

    /** Of these units, the ones to which she may assign somebody. */
    @Needs(OrganisationPermissions.READ)
    @Transactional(readOnly = true)
    public Set<UUID> assignable() {
        return access.unitsWith(OrganisationPermissions.EDITING);
    }
}
