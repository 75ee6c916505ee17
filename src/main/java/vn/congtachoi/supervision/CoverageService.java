package vn.congtachoi.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.UnitRef;

/** Which units were visited in which years, by whoever plans for them. */
@Service
@PreAuthorize("denyAll()")
public class CoverageService {

    private static final int YEARS_BACK = 4;

    private final Visits visits;
    private final SupervisionPlaces places;
    private final SupervisionRights rights;

    CoverageService(Visits visits, SupervisionPlaces places, SupervisionRights rights) {
        this.visits = visits;
        this.places = places;
        this.rights = rights;
    }

    /**
     * The units directly below, from four years before to the year.
     *
     * @throws vn.congtachoi.kernel.ForbiddenException when she does not read the unit
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public CoverageTable of(UUID unit, int year) {
        if (!rights.isPortal() && !rights.readable().contains(unit)) {
            Decision.no("supervision.notFound").orThrow();
        }
        List<Integer> years =
                IntStream.rangeClosed(year - YEARS_BACK, year).boxed().toList();
        List<UnitRef> below = places.tree().children(unit);
        Map<UUID, List<BodyVisit>> of =
                ofBodies(unit, below.stream().map(UnitRef::id).collect(Collectors.toSet()), years.getFirst());
        return new CoverageTable(
                years,
                below.stream()
                        .map(each -> row(each, years, of.getOrDefault(each.id(), List.of())))
                        .toList());
    }

    private Map<UUID, List<BodyVisit>> ofBodies(UUID unit, Set<UUID> bodies, int from) {
        return bodies.isEmpty()
                ? Map.of()
                : visits.ofBodies(unit, bodies, from, SupervisionReading.LIVE).stream()
                        .collect(Collectors.groupingBy(BodyVisit::unitId));
    }

    private static CoverageTable.Row row(UnitRef unit, List<Integer> years, List<BodyVisit> visits) {
        return new CoverageTable.Row(
                unit, years.stream().map(year -> cell(year, visits)).toList(), last(visits));
    }

    private static CoverageTable.Cell cell(int year, List<BodyVisit> visits) {
        List<BodyVisit> then =
                visits.stream().filter(visit -> visit.year() == year).toList();
        int held = (int) then.stream().filter(BodyVisit::isHeld).count();
        return new CoverageTable.Cell(held, then.size() - held);
    }

    static @Nullable LocalDate last(List<BodyVisit> visits) {
        LocalDate last = null;
        for (BodyVisit visit : visits) {
            LocalDate day = visit.day();
            if (visit.isHeld() && day != null && (last == null || day.isAfter(last))) {
                last = day;
            }
        }
        return last;
    }
}
