package vn.congtachoi.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.organisation.UnitRef;

/** Turns a laid-out sheet into what the screen shows. */
@Component
class SheetAssembler {

    private final Compilation compilation;
    private final IndicatorChecks checks;
    private final ReturnChanges changes;

    SheetAssembler(Compilation compilation, IndicatorChecks checks, ReturnChanges changes) {
        this.compilation = compilation;
        this.checks = checks;
        this.changes = changes;
    }

    SheetView view(Sheet sheet) {
        UnitReturn own = sheet.ownReturn();
        Compilation.@Nullable Result computed = computed(sheet);
        List<SheetView.Column> columns = sheet.columns().stream()
                .map(column -> new SheetView.Column(
                        column.id(),
                        column.equals(sheet.unit()) ? column.name() : column.shortName(),
                        column.equals(sheet.unit()),
                        sheet.returnOf(column.id()).state(),
                        sheet.standing(column.id()) == Standing.AT_PARENT,
                        SubmissionRules.mayTakeOver(sheet, column)))
                .toList();
        List<SheetView.Line> lines =
                sheet.lines().stream().map(line -> line(sheet, line, computed)).toList();
        return new SheetView(
                sheet.round().row(),
                sheet.unit().id(),
                sheet.unit().name(),
                own.state(),
                own.version(),
                own.dueAt(sheet.round()),
                own.isLate(sheet.round(), sheet.now()),
                sheet.isCarried(sheet.unit()),
                own.texts(),
                columns,
                lines,
                sheet.blanks(),
                warnings(sheet),
                SubmissionRules.maySubmit(sheet),
                SubmissionRules.mayWithdraw(sheet),
                changes.findByReturnIdOrderByChangedAtAscIdAsc(own.id()).stream()
                        .map(ReturnChange::row)
                        .toList());
    }

    /** Of every column that she sees; unusual values that nobody has explained are warnings too. */
    List<SheetWarning> warnings(Sheet sheet) {
        List<IndicatorRow> rows =
                sheet.indicators().values().stream().map(Indicator::row).toList();
        List<CheckForm> rules =
                checks
                        .findByLeftIdIn(sheet.lines().stream()
                                .map(FormLineRow::indicatorId)
                                .toList())
                        .stream()
                        .map(IndicatorCheck::form)
                        .toList();
        List<SheetWarning> warnings = new ArrayList<>();
        for (UnitRef column : sheet.columns()) {
            warnings.addAll(SheetChecks.find(column.id(), sheet.values(column.id()), rows, rules));
            for (FormLineRow line : sheet.lines()) {
                Sheet.At at = new Sheet.At(column.id(), line.indicatorId());
                Figure figure = sheet.visible(at);
                if (figure != null) {
                    sheet.unusual(at, figure.entry().typed()).ifPresent(unusual -> warnings.add(warning(at, unusual)));
                }
            }
        }
        return warnings;
    }

    private static SheetWarning warning(Sheet.At at, UnusualValue unusual) {
        return new SheetWarning(
                at.unitId(), at.indicatorId(), unusual.question(), List.of(unusual.factor(), unusual.against()), false);
    }

    private SheetView.Line line(Sheet sheet, FormLineRow line, Compilation.@Nullable Result computed) {
        IndicatorRow indicator = sheet.indicator(line.indicatorId()).row();
        List<SheetCell> cells = sheet.columns().stream()
                .map(column -> cell(sheet, line, column, computed))
                .toList();
        return new SheetView.Line(indicator, line.heading(), line.askedOf(), cells, total(indicator, cells, computed));
    }

    private static SheetCell cell(
            Sheet sheet, FormLineRow line, UnitRef column, Compilation.@Nullable Result computed) {
        Sheet.At at = new Sheet.At(column.id(), line.indicatorId());
        boolean typed =
                sheet.indicator(line.indicatorId()).isTypedIn(sheet.round().period());
        Figure present = sheet.figures().get(at);
        Figure figure = sheet.visible(at);
        FigureQuery query = sheet.queries().get(at);
        Decision mayEdit = sheet.mayEdit(line, column);
        return new SheetCell(
                column.id(),
                present == null ? 0 : present.currentRevision(),
                typed && figure != null ? figure.entry() : null,
                present != null && figure == null,
                typed || computed == null ? null : computed.cell(line.indicatorId(), column.id()),
                sheet.before().get(at),
                sheet.lastYear().get(at),
                sheet.sessions().getOrDefault(at, 0),
                mayEdit,
                query == null ? null : query.row(),
                figure == null
                        ? null
                        : sheet.unusual(at, figure.entry().typed()).orElse(null));
    }

    private static Tally total(IndicatorRow indicator, List<SheetCell> cells, Compilation.@Nullable Result computed) {
        if (computed != null && cells.stream().anyMatch(cell -> cell.computed() != null)) {
            return computed.total(indicator);
        }
        List<Tally> parts = cells.stream()
                .map(SheetCell::entry)
                .filter(Objects::nonNull)
                .map(entry -> RollUp.contribution(indicator.unitLaw(), entry.typed(), 1))
                .toList();
        return RollUp.overUnits(indicator.unitLaw(), parts);
    }

    /** Ratios and figures of longer periods come from the same statement as the compiled table. */
    private Compilation.@Nullable Result computed(Sheet sheet) {
        Collection<IndicatorRow> rows = sheet.indicators().values().stream()
                .filter(indicator -> !indicator.isTypedIn(sheet.round().period()))
                .map(Indicator::row)
                .toList();
        return rows.isEmpty()
                ? null
                : compilation.compile(sheet.unit().id(), sheet.round().period(), rows);
    }
}
