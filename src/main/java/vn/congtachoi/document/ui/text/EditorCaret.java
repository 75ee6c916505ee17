package vn.congtachoi.document.ui.text;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.TextMerge;

/** In which block she is: the browser may hold letters of it that have not arrived. */
class EditorCaret {

    private @Nullable UUID block;
    private Consumer<Optional<UUID>> listener = moved -> {};

    void listen(Consumer<Optional<UUID>> other) {
        listener = other;
    }

    void clear() {
        block = null;
    }

    void at(UUID next) {
        block = next;
        listener.accept(Optional.of(next));
    }

    void left(UUID before) {
        if (before.equals(block)) {
            block = null;
            listener.accept(Optional.empty());
        }
    }

    /** Whether she is in one of the blocks. */
    boolean isHere() {
        return block != null;
    }

    /** Another text, with the block she is in as it stands. */
    DocumentText keeping(DocumentText next, DocumentText now) {
        return block == null ? next : TextMerge.keeping(next, now, block);
    }
}
