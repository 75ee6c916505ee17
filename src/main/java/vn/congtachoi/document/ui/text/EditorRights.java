package vn.congtachoi.document.ui.text;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.kernel.Decision;

/** Who may change which block; a block that was made here is as open as the one beside which it was made. */
class EditorRights {

    private final TextFrame frame;
    private final Map<UUID, UUID> neighbours = new HashMap<>();
    private boolean readOnly;

    EditorRights(TextFrame frame) {
        this.frame = frame;
    }

    void setReadOnly(boolean all) {
        readOnly = all;
    }

    boolean isReadOnly() {
        return readOnly;
    }

    /** Begins with another text, all of whose blocks the page knows. */
    void clear() {
        neighbours.clear();
    }

    /** Takes note of the blocks that an act beside another one made. */
    void made(DocumentText before, DocumentText now, UUID beside) {
        for (Block block : now.blocks()) {
            if (before.indexOf(block.id()) < 0 && !block.id().equals(beside)) {
                neighbours.putIfAbsent(block.id(), beside);
            }
        }
    }

    boolean may(UUID block) {
        return !readOnly && decide(block).allowed();
    }

    /** What is said about a block; nothing when the whole text is only shown. */
    Decision said(UUID block) {
        return readOnly ? Decision.yes() : decide(block);
    }

    private Decision decide(UUID block) {
        UUID asked = block;
        for (UUID next = neighbours.get(asked); next != null; next = neighbours.get(asked)) {
            asked = next;
        }
        return frame.rights().apply(asked);
    }
}
