package vn.congtachoi.document.ui.text;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.text.BlockKind;
import vn.congtachoi.document.text.BlockText;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.FigureTokens;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.document.text.TextEdits.Edit;
import vn.congtachoi.document.text.TextPlace;
import vn.congtachoi.uikit.WritingArea;

/**
 * The text of a paper, written block by block. A field like any other: a {@link DocumentText} in, one out, and a change
 * event after each pause in typing and each act; {@link DocumentText#changedSince} says which blocks changed.
 *
 * <p>Only what changed is drawn anew, so that a text of some hundred blocks stays quick. What may not be changed is
 * checked here again, whatever the browser sends.
 */
public class TextEditor extends AbstractCompositeField<Div, TextEditor, DocumentText> {

    private final TextFrame frame;
    private final EditedText text;
    private final EditorRights rights;
    private final Page page = new Page();
    private final EditorBar bar;
    private final EditorRows rows;
    private final EditorCaret caret = new EditorCaret();
    private EditorCommands commands;
    private @Nullable TextPlace place;

    /** @param frame what it has from its page */
    public TextEditor(TextFrame frame) {
        super(DocumentText.EMPTY);
        this.frame = frame;
        text = new EditedText(frame.words());
        rights = new EditorRights(frame);
        bar = new EditorBar(this::act, this::turn, frame.chooser() != null);
        rows = new EditorRows(frame, page);
        commands = new EditorCommands(page, frame, text.words());
        getContent().addClassName("app-editor");
        getContent().add(bar, rows);
        setPresentationValue(DocumentText.EMPTY);
    }

    /** Opens a text: what could be taken back before cannot be any more. */
    @Override
    protected final void setPresentationValue(DocumentText opened) {
        text.open(opened);
        commands = new EditorCommands(page, frame, text.words());
        place = null;
        caret.clear();
        rows.clear();
        rights.clear();
        draw();
    }

    /**
     * Takes over what others wrote; no change of hers, and nothing she could take back. The block that has the caret stays
     * as it is, because the browser may hold letters of it that have not arrived.
     *
     * @param merged the text with what she wrote and what they wrote
     * @return what stands here now
     */
    public DocumentText take(DocumentText merged) {
        DocumentText next = caret.keeping(merged, text.now());
        text.take(next);
        drawAnew();
        setModelValue(next, false);
        return next;
    }

    /**
     * Puts what she chose among several versions in the place of the text; she can take that back.
     *
     * @param merged the text with her versions
     * @param chosen the text with what she chose
     */
    public void choose(DocumentText merged, DocumentText chosen) {
        caret.clear();
        text.take(merged);
        if (!chosen.equals(merged)) {
            text.step(chosen);
        }
        drawAnew();
        setModelValue(chosen, false);
    }

    /** Whether one of its blocks has the caret. */
    public boolean hasCaret() {
        return caret.isHere();
    }

    /** Hears of the block that has the caret, and with empty that none has it any more. */
    public void onCaret(Consumer<Optional<UUID>> listener) {
        caret.listen(listener);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        rights.setReadOnly(readOnly);
        refreshRights();
    }

    @Override
    public boolean isReadOnly() {
        return rights.isReadOnly();
    }

    /** Asks again what may be changed. */
    public void refreshRights() {
        draw();
    }

    /** Asks again what hangs on a block. */
    public void refreshAside(UUID block) {
        rows.row(block).ifPresent(BlockRow::refreshAside);
    }

    /** Puts the caret to the beginning of a block, for instance that of a typed number or a remark. */
    public void focus(UUID block) {
        focus(EditorCommands.first(text.now(), block), 0);
    }

    private void focus(TextPlace next, int caret) {
        rows.row(next.block()).ifPresent(row -> {
            page.focused(next);
            row.focus(next, caret);
        });
    }

    private void draw() {
        rows.show(text.now(), rights);
        bar.show(text, place, rights);
    }

    private void act(EditorAct act) {
        switch (act) {
            case UNDO -> text.undo().ifPresent(state -> returned());
            case REDO -> text.redo().ifPresent(state -> returned());
            default -> {
                TextPlace here = place;
                if (here != null && EditorBar.isOfWords(act)) {
                    rows.ask(here, WritingArea.Act.valueOf(act.name()));
                } else if (here != null) {
                    commands.act(here, act);
                }
            }
        }
    }

    private void returned() {
        drawAnew();
        setModelValue(text.now(), true);
    }

    private void drawAnew() {
        if (place != null && place.runs(text.now()).isEmpty()) {
            place = null;
        }
        draw();
    }

    private void turn(BlockKind kind) {
        Optional.ofNullable(place).ifPresent(here -> commands.turn(here, kind));
    }

    /** What the rows and the commands see of the editor. */
    private final class Page implements Writing, EditorCommands.Target {

        @Override
        public DocumentText now() {
            return text.now();
        }

        @Override
        public boolean may(UUID block) {
            return rights.may(block);
        }

        @Override
        public void apply(Edit edit) {
            DocumentText next = EditedText.writable(edit.text());
            if (place != null) {
                rights.made(text.now(), next, place.block());
            }
            text.step(next);
            TextPlace focus = edit.focus();
            boolean there = focus.runs(next).isPresent();
            place = there
                    ? focus
                    : EditorCommands.first(next, next.blocks().getFirst().id());
            draw();
            setModelValue(text.now(), true);
            focus(place, edit.caret());
        }

        @Override
        public void typed(TextPlace at, String typed) {
            List<Run> runs = at.runs(text.now()).orElse(null);
            if (runs == null) {
                return;
            }
            if (!may(at.block())) {
                rows.row(at.block()).ifPresent(BlockRow::restore);
                return;
            }
            text.type(at, runs, typed).ifPresent(reading -> {
                draw();
                rows.row(at.block()).ifPresent(row -> row.warn(reading.spoilt()));
                setModelValue(text.now(), true);
            });
        }

        @Override
        public void act(TextPlace at, WritingArea area, WritingArea.ActEvent event) {
            focused(at);
            commands.hear(at, area, event);
        }

        @Override
        public void focused(TextPlace next) {
            place = next;
            rows.setCurrent(next.block());
            bar.show(text, place, rights);
            caret.at(next.block());
        }

        @Override
        public void left(TextPlace at) {
            caret.left(at.block());
        }

        @Override
        public BlockText words() {
            return text.words();
        }

        @Override
        public FigureTokens tokens() {
            return text.tokens();
        }
    }
}
