package vn.congtachoi.report;

import java.util.List;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.kernel.Period;

/**
 * Makes the text of one period the beginning of another one's: figures move along, typed words stay, and what units
 * below had written about the earlier period is left behind.
 */
record PeriodMove(Period from, Period to) {

    DocumentText of(DocumentText text) {
        return new DocumentText(
                text.blocks().stream().flatMap(block -> moved(block).stream()).toList());
    }

    private List<Block> moved(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph when paragraph.origin() != null -> List.of();
            case Block.Item item when item.origin() != null -> List.of();
            case Block.Words words -> List.of(words.withRuns(runs(words.runs())));
            case Block.Table table ->
                List.of(new Block.Table(
                        table.id(),
                        table.columns(),
                        table.rows().stream().map(this::row).toList()));
        };
    }

    private Block.Row row(Block.Row row) {
        return new Block.Row(row.cells().stream()
                .map(cell -> new Block.Cell(runs(cell.runs())))
                .toList());
    }

    private List<Run> runs(List<Run> runs) {
        return runs.stream().map(this::run).toList();
    }

    private Run run(Run run) {
        return switch (run) {
            case Run.Text text -> text;
            case Run.Figure figure -> {
                FigureReference then = figure.reference();
                Period period = period(Period.parse(then.period()));
                yield new Run.Figure(
                        new FigureReference(then.indicator(), then.unitId(), period.code(), then.form()),
                        figure.bold(),
                        figure.italic());
            }
        };
    }

    /** A period that stood so many of its kind before the end of the earlier report stands as many before the new end. */
    Period period(Period then) {
        int before = number(then) - number(Period.containing(then.kind(), from.lastDay()));
        Period now = Period.containing(then.kind(), to.lastDay());
        for (int step = 0; step < Math.abs(before); step++) {
            now = before < 0 ? now.previous() : now.next();
        }
        return now;
    }

    private static int number(Period period) {
        return period.year() * period.kind().perYear() + period.ordinal();
    }
}
