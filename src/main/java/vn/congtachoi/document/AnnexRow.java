package vn.congtachoi.document;

import java.util.List;
import vn.congtachoi.kernel.FigureKey;

/**
 * What stands behind a row of an annex: the figure that it prints as done, and the entries that make it up.
 *
 * @param code as printed in the row
 * @param name of what the row counts
 * @param value as printed, a dash where nothing was reported
 * @param revision of the figure: it grows with every change below it
 */
public record AnnexRow(
        String code, String name, FigureKey figure, String value, long revision, List<AnnexEntry> entries) {

    public AnnexRow {
        entries = List.copyOf(entries);
    }
}
