package vn.congtachoi.document.text;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One piece of a text: remarks hang on it by its id, which it keeps while it is edited and moved. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Item.class, name = "item"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table")
})
public sealed interface Block permits Block.Words, Block.Table {

    /** Its name for remarks, owners and changes. */
    UUID id();

    /** The same under another name. */
    Block named(UUID other);

    /** Every run in it, cell by cell for a table. */
    @JsonIgnore
    Stream<Run> allRuns();

    /** How a heading gets its number; the number itself is never typed. */
    enum Numbering {
        /** Without a number: "Mở đầu". */
        NONE,
        /** I. / 1. / a) by level, as reports and plans have it. */
        OUTLINE,
        /** "Điều 1." through the whole paper, as decisions have it. */
        ARTICLE
    }

    /** What stands before an item of a list. */
    enum Marker {
        DASH,
        PLUS,
        NUMBER,
        LETTER
    }

    /** How the lines of a paragraph or a column stand. */
    enum Alignment {
        JUSTIFIED,
        LEFT,
        CENTRE,
        RIGHT
    }

    /** A block that is one stretch of words: everything but a table. */
    sealed interface Words extends Block permits Heading, Paragraph, Item {

        List<Run> runs();

        /** The same block with other words. */
        Words withRuns(List<Run> runs);

        @Override
        default Stream<Run> allRuns() {
            return runs().stream();
        }
    }

    /**
     * A heading.
     *
     * @param level 1 to 3
     */
    record Heading(UUID id, int level, Numbering numbering, List<Run> runs) implements Words {

        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("A heading has level 1 to 3, not " + level);
            }
            runs = List.copyOf(runs);
        }

        @Override
        public Heading withRuns(List<Run> words) {
            return new Heading(id, level, numbering, words);
        }

        @Override
        public Heading named(UUID other) {
            return new Heading(other, level, numbering, runs);
        }
    }

    /**
     * A paragraph.
     *
     * @param origin whose words these are when they were taken over from a unit's return, or null
     */
    record Paragraph(
            UUID id,
            Alignment alignment,
            List<Run> runs,
            @Nullable Origin origin) implements Words {

        public Paragraph {
            runs = List.copyOf(runs);
        }

        @Override
        public Paragraph withRuns(List<Run> words) {
            return new Paragraph(id, alignment, words, origin);
        }

        @Override
        public Paragraph named(UUID other) {
            return new Paragraph(other, alignment, runs, origin);
        }
    }

    /**
     * An item of a list.
     *
     * @param level 1 or 2
     * @param origin whose words these are when they were taken over from a unit's return, or null
     */
    record Item(
            UUID id,
            int level,
            Marker marker,
            List<Run> runs,
            @Nullable Origin origin) implements Words {

        public Item {
            if (level < 1 || level > 2) {
                throw new IllegalArgumentException("An item has level 1 or 2, not " + level);
            }
            runs = List.copyOf(runs);
        }

        @Override
        public Item withRuns(List<Run> words) {
            return new Item(id, level, marker, words, origin);
        }

        @Override
        public Item named(UUID other) {
            return new Item(other, level, marker, runs, origin);
        }
    }

    /**
     * A table; its first row is its head and repeats on every page.
     *
     * @param columns at least one
     * @param rows each with as many cells as there are columns
     */
    record Table(UUID id, List<Column> columns, List<Row> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("A table has a column");
            }
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("A row has as many cells as the table has columns");
                }
            }
        }

        @Override
        public Stream<Run> allRuns() {
            return rows.stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.runs().stream());
        }

        @Override
        public Table named(UUID other) {
            return new Table(other, columns, rows);
        }
    }

    /**
     * A column of a table.
     *
     * @param share of the width, in relation to the other columns
     */
    record Column(int share, Alignment alignment) {}

    /** A row of a table. */
    record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell of a table; a line break in a run breaks its line. */
    record Cell(List<Run> runs) {

        public Cell {
            runs = List.copyOf(runs);
        }
    }
}
