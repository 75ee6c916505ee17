package vn.congtachoi.document.ui.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.congtachoi.document.text.BlockKind;
import vn.congtachoi.document.text.BlockText;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.document.text.FigureTokens;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.document.text.TextHistory;
import vn.congtachoi.document.text.TextPlace;
import vn.congtachoi.kernel.Ids;

/** The text that is being written, with its earlier states and the words that its areas show. */
class EditedText {

    private final Function<FigureReference, String> figures;
    private final TextHistory history = new TextHistory();
    private FigureTokens tokens;
    private BlockText words;

    /** @param figures how a figure is said at present */
    EditedText(Function<FigureReference, String> figures) {
        this.figures = figures;
        tokens = new FigureTokens(figures);
        words = new BlockText(tokens);
    }

    /** Opens another text: what could be taken back before cannot be any more. */
    void open(DocumentText text) {
        tokens = new FigureTokens(figures);
        tokens.reserve(text);
        words = new BlockText(tokens);
        history.begin(writable(text));
    }

    /** A text without blocks has one to begin in. */
    static DocumentText writable(DocumentText text) {
        return text.blocks().isEmpty()
                ? new DocumentText(List.of(BlockKind.PARAGRAPH.create(Ids.next(), List.of())))
                : text;
    }

    /** Takes over what others wrote, which is no step of hers. */
    void take(DocumentText merged) {
        tokens.reserve(merged);
        history.rebase(writable(merged));
    }

    /** A step that is taken back by itself. */
    void step(DocumentText next) {
        tokens.reserve(next);
        history.step(writable(next));
    }

    /**
     * Takes in what stands in an area now.
     *
     * @param runs that the area showed
     * @return what was read, empty when it is what stands in the text
     */
    Optional<BlockText.Reading> type(TextPlace at, List<Run> runs, String typed) {
        BlockText.Reading reading = words.read(runs, typed);
        DocumentText next = at.put(history.now(), reading.runs());
        if (next.equals(history.now())) {
            return Optional.empty();
        }
        if (reading.spoilt().isEmpty()) {
            history.typed(next, at.block());
        } else {
            history.step(next);
        }
        return Optional.of(reading);
    }

    /** The text as it stands. */
    DocumentText now() {
        return history.now();
    }

    boolean canUndo() {
        return history.canUndo();
    }

    boolean canRedo() {
        return history.canRedo();
    }

    Optional<DocumentText> undo() {
        return history.undo();
    }

    Optional<DocumentText> redo() {
        return history.redo();
    }

    BlockText words() {
        return words;
    }

    FigureTokens tokens() {
        return tokens;
    }
}
