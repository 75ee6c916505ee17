package vn.congtachoi.document.text;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.text.Block.Alignment;
import vn.congtachoi.document.text.Block.Heading;
import vn.congtachoi.document.text.Block.Item;
import vn.congtachoi.document.text.Block.Marker;
import vn.congtachoi.document.text.Block.Numbering;
import vn.congtachoi.document.text.Block.Paragraph;
import vn.congtachoi.document.text.Block.Table;
import vn.congtachoi.document.text.Block.Words;

/** What a block is to the person who writes it, and how it becomes something else: its name and its words stay. */
public enum BlockKind {
    /** "I." */
    HEADING_1,
    /** "1." */
    HEADING_2,
    /** "a)" */
    HEADING_3,
    /** "Mở đầu" */
    HEADING_PLAIN,
    /** "Điều 1." */
    ARTICLE,
    PARAGRAPH,
    /** "- " or a number. */
    ITEM,
    /** "+ " below an item. */
    SUB_ITEM,
    TABLE;

    /** What this block is. */
    public static BlockKind of(Block block) {
        return switch (block) {
            case Heading heading ->
                switch (heading.numbering()) {
                    case ARTICLE -> ARTICLE;
                    case NONE -> HEADING_PLAIN;
                    case OUTLINE -> heading.level() == 1 ? HEADING_1 : heading.level() == 2 ? HEADING_2 : HEADING_3;
                };
            case Paragraph _ -> PARAGRAPH;
            case Item item -> item.level() == 1 ? ITEM : SUB_ITEM;
            case Table _ -> TABLE;
        };
    }

    /** The kind that follows when Enter ends a block: a list goes on, everything else is followed by a paragraph. */
    public BlockKind next() {
        return this == ITEM || this == SUB_ITEM ? this : PARAGRAPH;
    }

    /** A new block of words. */
    public Words create(UUID id, List<Run> runs) {
        return make(id, runs, null);
    }

    /**
     * The same words as this kind. Where they come from is remembered as long as they are a paragraph or an item.
     *
     * @throws IllegalArgumentException for {@link #TABLE}: words do not become a table
     */
    public Words turn(Words block) {
        if (of(block) == this) {
            return block;
        }
        Origin origin =
                switch (block) {
                    case Paragraph paragraph -> paragraph.origin();
                    case Item item -> item.origin();
                    case Heading _ -> null;
                };
        return make(block.id(), block.runs(), origin);
    }

    private Words make(UUID id, List<Run> runs, @Nullable Origin origin) {
        return switch (this) {
            case HEADING_1 -> new Heading(id, 1, Numbering.OUTLINE, runs);
            case HEADING_2 -> new Heading(id, 2, Numbering.OUTLINE, runs);
            case HEADING_3 -> new Heading(id, 3, Numbering.OUTLINE, runs);
            case HEADING_PLAIN -> new Heading(id, 1, Numbering.NONE, runs);
            case ARTICLE -> new Heading(id, 1, Numbering.ARTICLE, runs);
            case PARAGRAPH -> new Paragraph(id, Alignment.JUSTIFIED, runs, origin);
            case ITEM -> new Item(id, 1, Marker.DASH, runs, origin);
            case SUB_ITEM -> new Item(id, 2, Marker.PLUS, runs, origin);
            case TABLE -> throw new IllegalArgumentException("Words do not become a table");
        };
    }
}
