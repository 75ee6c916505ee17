package vn.congtachoi.document.ui.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.BlockKind;
import vn.congtachoi.document.text.BlockText;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.document.text.TextPlace;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.UnsentText;
import vn.congtachoi.uikit.WritingArea;

/** One block on the screen: its number, its areas, what is said below them and what hangs beside. */
class BlockRow extends Composite<Div> {

    private final UUID id;
    private final TextFrame frame;
    private final Writing writing;
    private final Span mark = new Span();
    private final Div body = new Div();
    private final BlockFoot foot;
    private final Div aside = new Div();
    private final Map<TextPlace, WritingArea> areas = new HashMap<>();
    private @Nullable Block shown;
    private @Nullable BlockKind kind;
    private List<FigureReference> spoilt = List.of();
    private Decision reason = Decision.yes();
    private boolean readOnly;

    BlockRow(UUID id, TextFrame frame, Writing writing) {
        this.id = id;
        this.frame = frame;
        this.writing = writing;
        foot = new BlockFoot(frame);
        mark.addClassName("app-editor__mark");
        body.addClassName("app-editor__body");
        aside.addClassName("app-editor__aside");
        getContent().addClassName("app-editor__block");
        Div words = new Div(body, foot);
        words.addClassName("app-editor__words");
        getContent().add(mark, words, aside);
        refreshAside();
    }

    UUID id() {
        return id;
    }

    /**
     * Shows the block where it differs from what stands here; an area she types in keeps its letters.
     *
     * @param said why it may not be changed, where that is to be said
     */
    void show(Block block, String number, Decision said, boolean closed) {
        if (!mark.getText().equals(number)) {
            mark.setText(number);
        }
        if (!block.equals(shown)) {
            look(block);
            fill(block);
            shown = block;
            spoilt = List.of();
        }
        reason = said;
        drawFoot(block);
        close(closed);
    }

    /** Says that figures have become typed words, until the block changes again. */
    void warn(List<FigureReference> figures) {
        spoilt = List.copyOf(figures);
        if (shown != null) {
            drawFoot(shown);
        }
    }

    private void drawFoot(Block block) {
        foot.show(block, writing.tokens(), reason, spoilt);
    }

    private void fill(Block block) {
        switch (block) {
            case Block.Words words -> fill(TextPlace.of(id), words.runs());
            case Block.Table table -> {
                reshape(table);
                forEachCell(table, this::fill);
            }
        }
    }

    private void forEachCell(Block.Table table, BiConsumer<TextPlace, List<Run>> act) {
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                act.accept(
                        TextPlace.of(id, row, column),
                        table.rows().get(row).cells().get(column).runs());
            }
        }
    }

    private void look(Block block) {
        BlockKind next = BlockKind.of(block);
        if (next != kind) {
            if (kind != null) {
                getContent().removeClassName(look(kind));
            }
            getContent().addClassName(look(next));
            kind = next;
            if (next != BlockKind.TABLE) {
                area(TextPlace.of(id)).setAriaLabel(Texts.of("document.editor.kind", next));
            }
        }
        getContent().setClassName("app-editor__block--bold", isAll(block, Run::bold));
        getContent().setClassName("app-editor__block--italic", isAll(block, Run::italic));
    }

    private static String look(BlockKind kind) {
        return "app-editor__block--" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isAll(Block block, Predicate<Run> look) {
        return block instanceof Block.Words words
                && !words.runs().isEmpty()
                && words.runs().stream().allMatch(look);
    }

    private void reshape(Block.Table table) {
        boolean sameShape = shown instanceof Block.Table before
                && before.rows().size() == table.rows().size()
                && before.columns().size() == table.columns().size();
        if (!sameShape) {
            areas.clear();
            body.removeAll();
            body.add(new TableCells(table, this::cell));
        }
    }

    private WritingArea cell(int row, int column) {
        WritingArea area = create(TextPlace.of(id, row, column), WritingArea.Manner.CELLS);
        area.setAriaLabel(Texts.of("document.editor.cell", row + 1, column + 1));
        return area;
    }

    private void fill(TextPlace place, List<Run> runs) {
        WritingArea area = area(place);
        String words = writing.words().show(runs);
        if (!BlockText.clean(area.getValue()).equals(words)) {
            area.setValue(words);
        }
    }

    private WritingArea area(TextPlace place) {
        WritingArea known = areas.get(place);
        if (known != null) {
            return known;
        }
        WritingArea area = create(place, WritingArea.Manner.PIECES);
        body.add(area);
        return area;
    }

    private WritingArea create(TextPlace place, WritingArea.Manner manner) {
        WritingArea area = new WritingArea(manner, BlockText.LONGEST);
        area.setReadOnly(readOnly);
        area.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                writing.typed(place, event.getValue());
            }
        });
        area.onAct(event -> writing.act(place, area, event));
        area.addFocusListener(event -> writing.focused(place));
        area.addBlurListener(event -> writing.left(place));
        TextPlace.CellPlace cell = place.cell();
        if (frame.unsent() != null) {
            String at = cell == null ? "" : "." + cell.row() + "." + cell.column();
            UnsentText.watch(area, frame.unsent() + "." + id + at);
        }
        areas.put(place, area);
        return area;
    }

    /** Shows again what stands in the text, over what was typed without the right to. */
    void restore() {
        if (shown != null) {
            fill(shown);
        }
    }

    private void close(boolean closed) {
        if (closed != readOnly) {
            readOnly = closed;
            getContent().setClassName("app-editor__block--closed", closed);
            areas.values().forEach(area -> area.setReadOnly(closed));
        }
    }

    void refreshAside() {
        aside.removeAll();
        frame.aside().apply(id).ifPresent(aside::add);
    }

    /** Marks the row whose block is being written. */
    void setCurrent(boolean current) {
        getContent().setClassName("app-editor__block--current", current);
    }

    /** Says in an empty text where to write: its one area has no frame before it is written in. */
    void invite(boolean empty) {
        WritingArea area = areas.get(TextPlace.of(id));
        if (area != null) {
            area.setPlaceholder(empty ? Texts.of("document.editor.invite") : "");
        }
    }

    /** Puts the caret into an area of this row. */
    void focus(TextPlace place, int caret) {
        WritingArea area = areas.get(place);
        if (area != null) {
            area.focusAt(caret);
        }
    }

    /** Has an act come back with the selection. */
    void ask(TextPlace place, WritingArea.Act act) {
        WritingArea area = areas.get(place);
        if (area != null) {
            area.ask(act);
        }
    }
}
