package vn.congtachoi.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.AnnexEntry;
import vn.congtachoi.document.AnnexForm;
import vn.congtachoi.document.AnnexRow;
import vn.congtachoi.document.AnnexSource;
import vn.congtachoi.indicator.CompiledTable;
import vn.congtachoi.indicator.CompiledTables;
import vn.congtachoi.indicator.EntryBehind;
import vn.congtachoi.indicator.FigureEntry;
import vn.congtachoi.indicator.FigureText;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.Targets;
import vn.congtachoi.kernel.FigureKey;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.programme.PhaseForm;
import vn.congtachoi.uikit.PeriodWords;
import vn.congtachoi.uikit.Texts;

/**
 * The annexes of a report with a form: "Biểu số liệu" against the year's plan and the year before, and "Biểu tổng hợp
 * theo đơn vị"; of a phase, its figures year by year.
 */
@Component
class ReportAnnexes implements AnnexSource {

    private final ReportStore store;
    private final ReportProgrammes programmes;
    private final CompiledTables tables;
    private final Targets targets;

    ReportAnnexes(ReportStore store, ReportProgrammes programmes, CompiledTables tables, Targets targets) {
        this.store = store;
        this.programmes = programmes;
        this.tables = tables;
        this.targets = targets;
    }

    @Override
    public boolean covers(SubjectRef origin) {
        return origin.type().equals(Report.SUBJECT);
    }

    @Override
    @Transactional(readOnly = true)
    public List<AnnexForm> annexes(SubjectRef origin) {
        Report report = store.get(origin.id());
        UUID formId = report.formId();
        if (formId == null) {
            return List.of();
        }
        TemplateRow template = store.template(report.templateId()).row();
        return template.cycle() == ReportCycle.PHASE
                ? ofPhase(report, template.programme(), formId)
                : ofPeriod(report, formId);
    }

    @Override
    @Transactional(readOnly = true)
    public List<AnnexRow> rows(SubjectRef origin) {
        Report report = store.get(origin.id());
        UUID formId = report.formId();
        if (formId == null) {
            return List.of();
        }
        CompiledTable table = tables.table(formId, report.period(), report.unitId());
        Map<UUID, List<EntryBehind>> behind = tables.entriesBehind(table);
        return table.rows().stream()
                .map(row -> row(report, row, behind.getOrDefault(row.indicator().id(), List.of())))
                .toList();
    }

    private static AnnexRow row(Report report, CompiledTable.Row row, List<EntryBehind> behind) {
        IndicatorRow indicator = row.indicator();
        List<AnnexEntry> entries =
                behind.stream().map(entry -> entry(indicator, entry)).toList();
        return new AnnexRow(
                indicator.code(),
                indicator.label(),
                new FigureKey(indicator.code(), report.unitId(), report.period()),
                printed(FigureText.cell(indicator, row.total())),
                row.total().revision(),
                entries);
    }

    private static AnnexEntry entry(IndicatorRow indicator, EntryBehind entry) {
        FigureEntry current = entry.current();
        return new AnnexEntry(
                entry.unitPath(),
                entry.period().code(),
                printed(FigureText.cell(indicator, current.typed())),
                current.enteredByName(),
                current.enteredAt(),
                current.typed().note());
    }

    private static String printed(@Nullable String figure) {
        return figure == null ? Texts.of("report.annex.none") : figure;
    }

    private List<AnnexForm> ofPeriod(Report report, UUID formId) {
        CompiledTable table = tables.table(formId, report.period(), report.unitId());
        if (table.rows().isEmpty()) {
            return List.of();
        }
        FigureAnnex figures = new FigureAnnex(table, plan(table), tables.lastYear(table));
        List<AnnexForm> annexes = new ArrayList<>();
        annexes.add(
                new AnnexForm(Texts.of("report.annex.figures", PeriodWords.of(report.period())), true, figures.text()));
        if (table.columns().size() > 1) {
            annexes.add(new AnnexForm(
                    Texts.of("report.annex.units", PeriodWords.of(report.period())),
                    true,
                    new UnitAnnex(table).text()));
        }
        return annexes;
    }

    /** The unit's own targets of the year, by indicator. */
    private Map<UUID, BigDecimal> plan(CompiledTable table) {
        List<UUID> indicators =
                table.rows().stream().map(row -> row.indicator().id()).toList();
        Map<UUID, BigDecimal> plan = new HashMap<>();
        targets.matrix(table.unitId(), table.period().year(), indicators).rows().forEach(row -> {
            BigDecimal own = row.own().value();
            if (own != null) {
                plan.put(row.indicator().id(), own);
            }
        });
        return plan;
    }

    private List<AnnexForm> ofPhase(Report report, String programme, UUID formId) {
        Map<Integer, CompiledTable> years = new LinkedHashMap<>();
        int first = programmes
                .find(programme)
                .flatMap(detail -> ReportProgrammes.phase(detail, report.period()))
                .map(PhaseForm::from)
                .map(day -> day.getYear())
                .orElse(report.period().year());
        for (int year = first; year <= report.period().year(); year++) {
            years.put(year, tables.table(formId, Period.year(year), report.unitId()));
        }
        PhaseAnnex figures = new PhaseAnnex(years);
        return figures.isEmpty()
                ? List.of()
                : List.of(new AnnexForm(
                        Texts.of(
                                "report.annex.phase",
                                Integer.toString(first),
                                Integer.toString(report.period().year())),
                        true,
                        figures.text()));
    }
}
