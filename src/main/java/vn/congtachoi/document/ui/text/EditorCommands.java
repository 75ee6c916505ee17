package vn.congtachoi.document.ui.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.BlockKind;
import vn.congtachoi.document.text.BlockText;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.Emphasis;
import vn.congtachoi.document.text.PastedText;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.document.text.TableEdits;
import vn.congtachoi.document.text.TextEdits;
import vn.congtachoi.document.text.TextEdits.Edit;
import vn.congtachoi.document.text.TextPlace;
import vn.congtachoi.document.text.TextPlace.CellPlace;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.sheet.PastedBlock;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.WritingArea;

/** What keys and buttons do to the text of an editor; each act asks for the right to it first. */
class EditorCommands {

    /** The text that is being written. */
    interface Target {

        DocumentText now();

        boolean may(UUID block);

        /** Takes a changed text over as one step. */
        void apply(Edit edit);
    }

    private final Target target;
    private final TextFrame frame;
    private final BlockText words;
    private final TextEdits edits;

    EditorCommands(Target target, TextFrame frame, BlockText words) {
        this.target = target;
        this.frame = frame;
        this.words = words;
        edits = new TextEdits(words);
    }

    /** An act at a selection; the browser counts in what was typed, the text in what is kept. */
    void hear(TextPlace place, WritingArea area, WritingArea.ActEvent event) {
        if (!target.may(place.block())) {
            return;
        }
        String typed = area.getValue();
        int from = BlockText.clean(typed.substring(0, Math.clamp(event.from(), 0, typed.length())))
                .length();
        int to = from + Math.max(0, event.to() - event.from());
        try {
            switch (event.act()) {
                case SPLIT -> edits.split(target.now(), place.block(), from, to).ifPresent(target::apply);
                case JOIN -> join(place.block());
                case BOLD -> emphasise(place, from, to, Emphasis.BOLD);
                case ITALIC -> emphasise(place, from, to, Emphasis.ITALIC);
                case FIGURE -> choose(place, from, to);
                case PASTE -> paste(place, from, to, event);
                case TOO_LARGE -> throw PastedText.tooLarge();
            }
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
        }
    }

    private void join(UUID id) {
        DocumentText now = target.now();
        int at = now.indexOf(id);
        if (at > 0 && target.may(now.blocks().get(at - 1).id())) {
            edits.join(now, id).ifPresent(target::apply);
        }
    }

    private void emphasise(TextPlace place, int from, int to, Emphasis emphasis) {
        if (from == to) {
            Toast.success("document.editor.select");
            return;
        }
        DocumentText now = target.now();
        place.runs(now)
                .map(runs -> words.emphasise(runs, from, to, emphasis))
                .ifPresent(runs -> target.apply(new Edit(place.put(now, runs), place, to)));
    }

    private void choose(TextPlace place, int from, int to) {
        FigureChooser chooser = frame.chooser();
        if (chooser != null) {
            chooser.open(figure -> {
                boolean there = place.runs(target.now()).isPresent();
                if (there && target.may(place.block())) {
                    List<Run> runs = List.of(new Run.Figure(figure, false, false));
                    target.apply(edits.replace(target.now(), place, from, to, runs));
                }
            });
        }
    }

    private void paste(TextPlace place, int from, int to, WritingArea.ActEvent event) {
        CellPlace cell = place.cell();
        if (cell != null) {
            List<List<String>> block = PastedBlock.parse(event.plain()).rows();
            table(place.block()).ifPresent(table -> replace(TableEdits.fill(table, cell, block), place));
            return;
        }
        PastedText pasted = PastedText.read(event.html(), event.plain());
        edits.paste(target.now(), place.block(), from, to, pasted.blocks()).ifPresent(target::apply);
        PasteNotice.show(pasted.dropped());
    }

    /** The block becomes something else; its words stay. */
    void turn(TextPlace place, BlockKind kind) {
        if (target.may(place.block())
                && target.now().block(place.block()).orElse(null) instanceof Block.Words block
                && kind != BlockKind.of(block)) {
            replace(kind.turn(block), place);
        }
    }

    /** An act of the bar that is not about a selection. */
    void act(TextPlace place, EditorAct act) {
        if (!target.may(place.block())) {
            return;
        }
        try {
            switch (act) {
                case UP -> move(place, -1);
                case DOWN -> move(place, 1);
                case DELETE -> delete(place.block());
                case INSERT -> insert(place.block());
                case TABLE -> {
                    Block.Table table = TableEdits.create(Ids.next());
                    DocumentText more = target.now().insert(place.block(), List.of(table));
                    target.apply(new Edit(more, TextPlace.of(table.id(), 0, 0), 0));
                }
                default -> reshape(place, act);
            }
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
        }
    }

    private void insert(UUID above) {
        DocumentText now = target.now();
        BlockKind kind =
                now.block(above).map(BlockKind::of).orElse(BlockKind.PARAGRAPH).next();
        Block.Words block = kind.create(Ids.next(), List.of());
        target.apply(new Edit(now.insert(above, List.of(block)), TextPlace.of(block.id()), 0));
    }

    private void move(TextPlace place, int step) {
        DocumentText now = target.now();
        int to = now.indexOf(place.block()) + step;
        if (to >= 0
                && to < now.blocks().size()
                && target.may(now.blocks().get(to).id())) {
            target.apply(new Edit(now.moved(place.block(), step), place, 0));
        }
    }

    private void delete(UUID id) {
        DocumentText now = target.now();
        int at = now.indexOf(id);
        Block block = now.blocks().get(at);
        UUID before = at == 0 ? null : now.blocks().get(at - 1).id();
        DocumentText rest = now.without(id);
        UUID next = rest.blocks().isEmpty()
                ? id
                : rest.blocks().get(Math.min(at, rest.blocks().size() - 1)).id();
        target.apply(new Edit(rest, first(rest, next), 0));
        Toast.undo("document.editor.deleted", () -> putBack(before, block));
    }

    private void putBack(@Nullable UUID before, Block block) {
        DocumentText now = target.now();
        if (now.block(block.id()).isEmpty()) {
            DocumentText whole = now.insert(before, List.of(block));
            target.apply(new Edit(whole, first(whole, block.id()), 0));
        }
    }

    /** Where writing begins in a block. */
    static TextPlace first(DocumentText text, UUID id) {
        boolean table = text.block(id).filter(Block.Table.class::isInstance).isPresent();
        return table ? TextPlace.of(id, 0, 0) : TextPlace.of(id);
    }

    private void reshape(TextPlace place, EditorAct act) {
        CellPlace cell = place.cell();
        if (cell == null) {
            return;
        }
        table(place.block())
                .map(table -> switch (act) {
                    case ADD_ROW -> TableEdits.addRow(table, cell.row());
                    case REMOVE_ROW -> TableEdits.removeRow(table, cell.row());
                    case ADD_COLUMN -> TableEdits.addColumn(table, cell.column());
                    case REMOVE_COLUMN -> TableEdits.removeColumn(table, cell.column());
                    default -> table;
                })
                .ifPresent(table -> replace(table, within(table, cell)));
    }

    private static TextPlace within(Block.Table table, CellPlace cell) {
        return TextPlace.of(
                table.id(),
                Math.min(cell.row(), table.rows().size() - 1),
                Math.min(cell.column(), table.columns().size() - 1));
    }

    private Optional<Block.Table> table(UUID id) {
        return target.now().block(id).filter(Block.Table.class::isInstance).map(Block.Table.class::cast);
    }

    private void replace(Block block, TextPlace focus) {
        target.apply(new Edit(target.now().with(block), focus, 0));
    }
}
