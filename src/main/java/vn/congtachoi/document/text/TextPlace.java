package vn.congtachoi.document.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where words stand in a text.
 *
 * @param cell the cell when the block is a table, else null
 */
public record TextPlace(UUID block, @Nullable CellPlace cell) {

    /** A cell by its row and column, both from 0. */
    public record CellPlace(int row, int column) {}

    /** The words of a block that is no table. */
    public static TextPlace of(UUID block) {
        return new TextPlace(block, null);
    }

    /** The words of a cell. */
    public static TextPlace of(UUID table, int row, int column) {
        return new TextPlace(table, new CellPlace(row, column));
    }

    /** The runs that stand here; empty when the place is gone. */
    public Optional<List<Run>> runs(DocumentText text) {
        return text.block(block).flatMap(found -> switch (found) {
            case Block.Words words -> cell == null ? Optional.of(words.runs()) : Optional.empty();
            case Block.Table table -> cell == null ? Optional.empty() : runs(table, cell);
        });
    }

    private static Optional<List<Run>> runs(Block.Table table, CellPlace cell) {
        boolean there = cell.row() < table.rows().size()
                && cell.column() < table.columns().size();
        return there
                ? Optional.of(
                        table.rows().get(cell.row()).cells().get(cell.column()).runs())
                : Optional.empty();
    }

    /** The text with other runs here; the same text when the place is gone. */
    public DocumentText put(DocumentText text, List<Run> runs) {
        return text.block(block)
                .filter(found -> runs(text).isPresent())
                .map(found -> text.with(
                        switch (found) {
                            case Block.Words words -> words.withRuns(runs);
                            case Block.Table table -> cell == null ? table : TableEdits.put(table, cell, runs);
                        }))
                .orElse(text);
    }
}
