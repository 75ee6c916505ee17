package vn.congtachoi.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a {@link ListPaper}; every text arrives as it is to be read.
 *
 * @param head null for a plain list
 * @param title upper case on an official paper ("BIỂU TỔNG HỢP SỐ LIỆU THEO ĐƠN VỊ")
 * @param subject what it is about, bold below the title; may be empty
 * @param subtitles lines in italics: cut-off, how many units, how many rows
 * @param columns at most 24
 * @param notes paragraphs under the table
 * @param signature null for a plain list
 */
public record ListPaperData(
        @Nullable PaperHead head,
        String title,
        String subject,
        List<String> subtitles,
        List<ListColumn> columns,
        List<ListRow> rows,
        List<String> notes,
        @Nullable PaperSignature signature)
        implements FittedPaper {

    /** As many as the template draws; more would not be readable on A4. */
    public static final int MOST_COLUMNS = 24;

    /** @throws IllegalArgumentException when a row does not have one cell per column, or a heading not exactly one */
    public ListPaperData {
        subtitles = List.copyOf(subtitles);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("A list has 1 to " + MOST_COLUMNS + " columns, not " + columns.size());
        }
        for (ListRow row : rows) {
            int expected = row.kind() == ListRow.Kind.HEADING ? 1 : columns.size();
            if (row.cells().size() != expected) {
                throw new IllegalArgumentException("Row " + row.cells() + " needs " + expected + " cells");
            }
        }
    }

    /** A list as it is on the screen, with the number of its rows under the title. */
    public static ListPaperData plain(
            String title, List<String> subtitles, List<ListColumn> columns, List<ListRow> rows) {
        List<String> lines = new ArrayList<>(subtitles);
        long counted =
                rows.stream().filter(row -> row.kind() == ListRow.Kind.ROW).count();
        lines.add(PaperTexts.text("paper.list.rows", counted));
        return new ListPaperData(null, title, "", lines, columns, rows, List.of(), null);
    }

    @Override
    public void fit(TemplateElements elements) {
        new ListColumns(elements.report(), columns).place(MOST_COLUMNS, rows);
        elements.ruleUnder("title-rule", subject.isEmpty() ? title : subject, "subject");
    }
}
