package vn.congtachoi.document.paper;

import java.util.List;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.paper.StyledText;

/** A block with its number and its figures: what a reader sees, whether on paper or in a Word file. */
sealed interface PrintedBlock {

    /**
     * A heading.
     *
     * @param text with its number, in the case and weight of its level
     */
    record Heading(int level, StyledText text) implements PrintedBlock {}

    /** A paragraph. */
    record Paragraph(Block.Alignment alignment, StyledText text) implements PrintedBlock {}

    /**
     * An item of a list.
     *
     * @param mark with the blank behind it
     */
    record Item(int level, Block.Marker marker, String mark, StyledText text) implements PrintedBlock {}

    /**
     * A table.
     *
     * @param rows the first is the head
     */
    record Table(List<Block.Column> columns, List<List<StyledText>> rows) implements PrintedBlock {}
}
