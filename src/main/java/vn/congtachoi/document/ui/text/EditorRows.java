package vn.congtachoi.document.ui.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.Outline;
import vn.congtachoi.document.text.TextPlace;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.uikit.WritingArea;

/** The blocks of a text below each other. Drawing again touches only what differs from what is there. */
class EditorRows extends Composite<Div> {

    private final TextFrame frame;
    private final Writing writing;
    private final Map<UUID, BlockRow> rows = new HashMap<>();
    private @Nullable BlockRow current;

    EditorRows(TextFrame frame, Writing writing) {
        this.frame = frame;
        this.writing = writing;
        getContent().addClassName("app-editor__rows");
        WritingArea.frame(getContent());
    }

    /** Begins with another text. */
    void clear() {
        rows.clear();
        current = null;
        getContent().removeAll();
    }

    void show(DocumentText text, EditorRights rights) {
        Map<UUID, String> marks = Outline.of(text);
        List<BlockRow> gone =
                rows.values().stream().filter(row -> text.indexOf(row.id()) < 0).toList();
        gone.forEach(row -> rows.remove(row.id()));
        gone.forEach(getContent()::remove);
        Decision before = Decision.yes();
        for (int at = 0; at < text.blocks().size(); at++) {
            Block block = text.blocks().get(at);
            BlockRow row = rows.computeIfAbsent(block.id(), id -> new BlockRow(id, frame, writing));
            put(row, at);
            Decision right = rights.said(block.id());
            // A whole section has one reason: it is said once.
            Decision said = right.equals(before) ? Decision.yes() : right;
            row.show(block, marks.getOrDefault(block.id(), ""), said, !rights.may(block.id()));
            row.invite(text.isEmpty() && at == 0);
            before = right;
        }
    }

    private void put(BlockRow row, int at) {
        if (at >= getContent().getComponentCount() || getContent().getComponentAt(at) != row) {
            getContent().addComponentAtIndex(at, row);
        }
    }

    Optional<BlockRow> row(UUID block) {
        return Optional.ofNullable(rows.get(block));
    }

    /** Has an act come back with the selection in an area. */
    void ask(TextPlace place, WritingArea.Act act) {
        row(place.block()).ifPresent(row -> row.ask(place, act));
    }

    /** Marks the block that is being written. */
    void setCurrent(UUID block) {
        BlockRow next = rows.get(block);
        if (next != current) {
            if (current != null) {
                current.setCurrent(false);
            }
            if (next != null) {
                next.setCurrent(true);
            }
            current = next;
        }
    }
}
