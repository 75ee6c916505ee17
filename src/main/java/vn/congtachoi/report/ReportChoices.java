package vn.congtachoi.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.indicator.ReportFormRow;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** What a new report can be begun with. */
@Service
@PreAuthorize("denyAll()")
public class ReportChoices {

    private static final int PERIODS = 6;
    private static final long THIRD_OF_A_MONTH = 10;

    private final ReportStore store;
    private final ReportRights rights;
    private final ReportProgrammes programmes;
    private final ReportRounds rounds;
    private final UnitDirectory units;

    ReportChoices(
            ReportStore store,
            ReportRights rights,
            ReportProgrammes programmes,
            ReportRounds rounds,
            UnitDirectory units) {
        this.store = store;
        this.rights = rights;
        this.programmes = programmes;
        this.rounds = rounds;
        this.units = units;
    }

    /** The units for which she writes reports, the highest first. */
    @Needs(ReportPermissions.READ)
    @Transactional(readOnly = true)
    public List<UnitRef> units() {
        UnitTree tree = units.today();
        return rights.homes().stream()
                .flatMap(id -> tree.find(id).stream())
                .sorted(Comparator.<UnitRef>comparingInt(
                                unit -> tree.lineUp(unit.id()).size())
                        .thenComparing(UnitRef::sortKey))
                .toList();
    }

    /** The templates in their order; those of programmes that the catalogue lacks are left out. */
    @Needs(ReportPermissions.EDIT)
    @Transactional(readOnly = true)
    public List<TemplateRow> templates() {
        return store.activeTemplates().stream()
                .map(ReportTemplate::row)
                .filter(row -> row.programme().isEmpty() || programmes.isKnown(row.programme()))
                .toList();
    }

    /** Periods to report on, the likeliest first, then those before it, then the next. */
    @Needs(ReportPermissions.EDIT)
    public List<Period> periods(ReportCycle cycle) {
        Period likeliest = likeliest(cycle, units.today().day());
        return Stream.concat(Stream.iterate(likeliest, Period::previous).limit(PERIODS), Stream.of(likeliest.next()))
                .toList();
    }

    /** In the first third of a period the one before is still being written about. */
    private static Period likeliest(ReportCycle cycle, LocalDate today) {
        return Period.containing(
                cycle.periods(), today.minusDays(cycle.periods().months() * THIRD_OF_A_MONTH));
    }

    /** Rounds whose figures fall into the period, those for the whole period first. */
    @Needs(ReportPermissions.EDIT)
    @Transactional(readOnly = true)
    public List<RoundRow> rounds(Period period) {
        return rounds.within(period);
    }

    /** Forms for the annexes, by name. */
    @Needs(ReportPermissions.EDIT)
    @Transactional(readOnly = true)
    public List<ReportFormRow> forms() {
        return rounds.forms();
    }

    /** The unit's latest report by this template about another period. */
    @Needs(ReportPermissions.EDIT)
    @Transactional(readOnly = true)
    public Optional<EarlierReport> earlier(UUID unitId, UUID templateId, Period period) {
        rights.mayEdit(unitId).orThrow();
        return store.reports()
                .findFirstByUnitIdAndTemplateIdAndPeriodNotOrderByCreatedAtDesc(unitId, templateId, period)
                .map(report -> new EarlierReport(report.id(), report.title(), report.period()));
    }
}
