package vn.congtachoi.anniversary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.audit.HistoryLine;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;

/** The catalogue as whoever reads it sees it. */
@Service
@PreAuthorize("denyAll()")
public class AnniversaryReading {

    private static final int YEARS = 10;
    private static final int HISTORY = 200;

    private final AnniversaryStore store;
    private final AnniversaryDirectory directory;
    private final AnniversaryRights rights;
    private final UnitDirectory units;
    private final AuditTrail trail;
    private final AnniversaryRemoval removal;
    private final Clock clock;

    AnniversaryReading(
            AnniversaryStore store,
            AnniversaryDirectory directory,
            AnniversaryRights rights,
            UnitDirectory units,
            AuditTrail trail,
            AnniversaryRemoval removal,
            Clock clock) {
        this.store = store;
        this.directory = directory;
        this.rights = rights;
        this.units = units;
        this.trail = trail;
        this.removal = removal;
        this.clock = clock;
    }

    /** The units for which she reads a year, the highest first. */
    @Needs(AnniversaryPermissions.READ)
    @Transactional(readOnly = true)
    public List<UnitRef> units() {
        return rights.units();
    }

    /** The units whose own days she keeps, the highest first; empty for whoever only reads. */
    @Needs(AnniversaryPermissions.READ)
    @Transactional(readOnly = true)
    public List<UnitRef> kept() {
        return rights.editable();
    }

    /**
     * A year for a unit.
     *
     * @throws BusinessException when the unit is not one of {@link #units}
     */
    @Needs(AnniversaryPermissions.READ)
    @Transactional(readOnly = true)
    public AnniversaryCalendar year(int year, UUID unitId, AnniversaryFilter filter) {
        UnitRef unit = rights.units().stream()
                .filter(each -> each.id().equals(unitId))
                .findFirst()
                .orElseThrow(() -> new BusinessException("anniversary.notFound"));
        List<AnniversaryRow> rows = directory.rows(unitId).stream()
                .filter(row -> filter.lets(row.kind(), row.scope(), row.role()))
                .toList();
        return new AnniversaryCalendar(
                year,
                unit.name(),
                OccurrenceEngine.of(rows, year),
                rows.stream()
                        .filter(AnniversaryRow::inUse)
                        .filter(row -> isUndated(row, year))
                        .toList(),
                rows.stream().filter(Predicate.not(AnniversaryRow::inUse)).toList());
    }

    private static boolean isUndated(AnniversaryRow row, int year) {
        return row.form().date().day() == null
                && row.form().span().covers(year)
                && OccurrenceEngine.of(row, year).isEmpty();
    }

    /**
     * One row.
     *
     * @throws BusinessException when there is none, or it is not hers to read
     */
    @Needs(AnniversaryPermissions.READ)
    @Transactional(readOnly = true)
    public AnniversaryDetail detail(UUID id) {
        AnniversaryRow row = readable(id);
        UUID own = row.form().duty().unitId();
        LocalDate today = LocalDate.now(clock);
        Decision mayEdit = rights.mayEdit(own);
        return new AnniversaryDetail(
                row,
                own == null ? "" : units.find(own, today).map(UnitRef::name).orElse(""),
                IntStream.range(0, YEARS)
                        .boxed()
                        .flatMap(ahead -> OccurrenceEngine.of(row, today.getYear() + ahead).stream())
                        .toList(),
                mayEdit,
                mayEdit.and(removal.mayRemove(row)));
    }

    /** What happened to the row, newest first. */
    @Needs(AnniversaryPermissions.READ)
    @Transactional(readOnly = true)
    public List<HistoryLine> history(UUID id) {
        return trail.history(readable(id).subject(), HISTORY);
    }

    private AnniversaryRow readable(UUID id) {
        return store.find(id)
                .filter(row -> rights.mayRead(row.form().duty().unitId()))
                .orElseThrow(() -> new BusinessException("anniversary.notFound"));
    }
}
