package vn.congtachoi.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.Block.Alignment;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.indicator.CompiledTable;
import vn.congtachoi.indicator.FigureText;

/**
 * The figures of a phase, year by year: years are not added up, since what adds up over months need not over years.
 *
 * @param years the table of each year, the earliest first
 */
record PhaseAnnex(Map<Integer, CompiledTable> years) {

    private static final int SHARE = 12;
    private static final int MOST = AnnexTable.MOST_COLUMNS - AnnexTable.LABELS;

    PhaseAnnex {
        years = new LinkedHashMap<>(years);
    }

    boolean isEmpty() {
        return years.values().stream().allMatch(table -> table.rows().isEmpty());
    }

    /** Of a very long phase the last years. */
    DocumentText text() {
        List<Integer> shown = List.copyOf(years.keySet());
        List<Integer> last = shown.subList(Math.max(0, shown.size() - MOST), shown.size());
        AnnexTable annex =
                new AnnexTable(last.stream().map(year -> Integer.toString(year)).toList(), SHARE, Alignment.RIGHT);
        Set<UUID> told = new LinkedHashSet<>();
        for (CompiledTable table : years.values()) {
            for (CompiledTable.Row row : table.rows()) {
                if (told.add(row.indicator().id())) {
                    annex.row(
                            row.heading(),
                            row.indicator(),
                            figures(row.indicator().id(), last));
                }
            }
        }
        Block block = annex.block();
        return new DocumentText(List.of(block));
    }

    private List<@Nullable String> figures(UUID indicator, List<Integer> shown) {
        List<@Nullable String> figures = new ArrayList<>();
        for (int year : shown) {
            figures.add(Optional.ofNullable(years.get(year)).stream()
                    .flatMap(table -> table.rows().stream())
                    .filter(row -> row.indicator().id().equals(indicator))
                    .findFirst()
                    .map(row -> FigureText.cell(row.indicator(), row.total()))
                    .orElse(null));
        }
        return figures;
    }
}
