package vn.congtachoi.document.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last states of a text that is being written. Typing on in one block is one step: the browser takes back single
 * letters by itself.
 */
public final class TextHistory {

    /** How many steps can be taken back. */
    public static final int MOST = 50;

    private final Deque<DocumentText> earlier = new ArrayDeque<>();
    private final Deque<DocumentText> later = new ArrayDeque<>();
    private DocumentText now = DocumentText.EMPTY;
    private @Nullable UUID typedIn;

    /** Starts anew from a text that was opened. */
    public void begin(DocumentText opened) {
        earlier.clear();
        later.clear();
        now = opened;
        typedIn = null;
    }

    /** A step that is taken back by itself. */
    public void step(DocumentText next) {
        keep(next);
        typedIn = null;
    }

    /** Words typed in one block. */
    public void typed(DocumentText next, UUID block) {
        if (block.equals(typedIn)) {
            now = next;
            later.clear();
        } else {
            keep(next);
            typedIn = block;
        }
    }

    /**
     * Takes over what others wrote, which is no step of hers: taking a step back leaves it there. A step that cannot be
     * taken back without theirs, and what lies behind it, is forgotten.
     */
    public void rebase(DocumentText merged) {
        rebase(earlier, merged);
        rebase(later, merged);
        now = merged;
    }

    private void rebase(Deque<DocumentText> states, DocumentText merged) {
        List<DocumentText> kept = new ArrayList<>();
        for (DocumentText state : states) {
            Optional<DocumentText> both = TextMerge.merge(now, state, merged);
            if (both.isEmpty()) {
                break;
            }
            kept.add(both.get());
        }
        states.clear();
        states.addAll(kept);
    }

    private void keep(DocumentText next) {
        earlier.push(now);
        if (earlier.size() > MOST) {
            earlier.removeLast();
        }
        later.clear();
        now = next;
    }

    /** The text as it stands. */
    public DocumentText now() {
        return now;
    }

    public boolean canUndo() {
        return !earlier.isEmpty();
    }

    public boolean canRedo() {
        return !later.isEmpty();
    }

    /** Goes back to the state before the last step, if there is one. */
    public Optional<DocumentText> undo() {
        return go(earlier, later);
    }

    /** Takes the last undo back, if nothing was written since. */
    public Optional<DocumentText> redo() {
        return go(later, earlier);
    }

    private Optional<DocumentText> go(Deque<DocumentText> from, Deque<DocumentText> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        now = from.pop();
        typedIn = null;
        return Optional.of(now);
    }
}
