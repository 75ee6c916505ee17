package vn.congtachoi.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congtachoi.indicator.CellRef;
import vn.congtachoi.indicator.CellReview;
import vn.congtachoi.indicator.CellValue;
import vn.congtachoi.indicator.Channel;
import vn.congtachoi.indicator.EntrySource;
import vn.congtachoi.indicator.EntryWay;
import vn.congtachoi.indicator.SaveCell;
import vn.congtachoi.indicator.SheetService;
import vn.congtachoi.kernel.Qualifier;
import vn.congtachoi.kernel.Scale;

/** The figures of a round as they came in: typed, pasted, told by telephone, corrected, each at its hour. */
final class FigureEntries {

    private final SheetService sheets;
    private final CellReview cells;
    private final Cast cast;
    private final Revisions revisions;

    FigureEntries(SheetService sheets, CellReview cells, Cast cast, Revisions revisions) {
        this.sheets = sheets;
        this.cells = cells;
        this.cast = cast;
        this.revisions = revisions;
    }

    /** Cells that one person entered for one unit on one day are saved together, at the hour of the last. */
    List<Step> steps(String round) {
        List<Step> steps = new ArrayList<>();
        for (List<CsvTable.Row> saves : together()) {
            CsvTable.Row last = saves.getLast();
            boolean corrected = last.text("way").equals(EntryWay.CORRECTED.name());
            steps.add(new Step(
                    Step.moment(last.text("entered_at")),
                    corrected ? Step.Turn.REVIEW : Step.Turn.ENTRY,
                    last.text("entered_by"),
                    () -> {
                        List<SaveCell> block =
                                saves.stream().map(row -> save(round, row)).toList();
                        if (corrected) {
                            block.forEach(cells::correct);
                        } else {
                            sheets.saveAll(block).forEach(revisions::saved);
                        }
                    }));
        }
        return steps;
    }

    /** Cells that one person entered for one unit on one day. */
    private static List<List<CsvTable.Row>> together() {
        Map<String, Map<String, CsvTable.Row>> groups = new LinkedHashMap<>();
        List<CsvTable.Row> rows = CsvTable.load("figures.csv").rows().stream()
                .filter(row -> row.text("period").equals("2023-H1"))
                .filter(row -> !row.text("way").equals(EntryWay.SESSIONS.name()))
                .sorted(Comparator.comparing(row -> Step.moment(row.text("entered_at"))))
                .toList();
        Map<String, Integer> turns = new HashMap<>();
        for (CsvTable.Row row : rows) {
            String cell = row.text("unit_key") + " " + row.text("indicator_code");
            int turn = turns.merge(cell, 1, Integer::sum);
            String group = String.join(
                    " ",
                    row.text("unit_key"),
                    row.text("entered_by"),
                    row.text("entered_at").substring(0, 10),
                    Integer.toString(turn),
                    row.text("way").equals(EntryWay.CORRECTED.name()) ? "corrected" : "");
            groups.computeIfAbsent(group, key -> new LinkedHashMap<>()).put(cell, row);
        }
        return groups.values().stream()
                .map(group -> List.copyOf(group.values()))
                .toList();
    }

    private SaveCell save(String round, CsvTable.Row row) {
        CellRef cell = new CellRef(
                cast.round(round), cast.unit(row.text("unit_key")), cast.indicator(row.text("indicator_code")));
        CellValue value = new CellValue(
                row.filled("value").map(BigDecimal::new).orElse(null),
                Qualifier.valueOf(row.text("qualifier")),
                Scale.valueOf(row.text("scale")),
                row.text("raw"),
                row.text("note"),
                row.flag("estimate"),
                row.filled("answer").orElse(null));
        return new SaveCell(cell, revisions.of(cell), value, source(row));
    }

    private EntrySource source(CsvTable.Row row) {
        return switch (EntryWay.valueOf(row.text("way"))) {
            case ON_BEHALF -> EntrySource.onBehalf(row.text("told_by"), Channel.valueOf(row.text("channel")), null);
            case CORRECTED ->
                EntrySource.corrected(
                        row.text("reason"),
                        row.text("confirmed_by"),
                        row.filled("channel").map(Channel::valueOf).orElse(null),
                        null);
            case PASTED -> pasted(row);
            case SELF, WORKBOOK, SESSIONS, IMPORTED, FROM_EVENT -> EntrySource.self();
        };
    }

    /** A commune that pastes for its branches has their lists before it. */
    private EntrySource pasted(CsvTable.Row row) {
        return cast.isBranch(row.text("unit_key"))
                ? EntrySource.onBehalf(row.filled("told_by").orElse("chi hội trưởng"), Channel.PAPER, null)
                : EntrySource.pasted();
    }
}
