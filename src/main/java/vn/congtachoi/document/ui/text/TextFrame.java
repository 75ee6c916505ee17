package vn.congtachoi.document.ui.text;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.kernel.Decision;

/**
 * What an editor has from the page around it.
 *
 * @param words how a figure is said at present
 * @param chooser opens the choice of a figure, or null where none may be put in
 * @param source shows where a figure comes from
 * @param rights whether the person may change a block; asked of a new block's neighbour
 * @param aside what hangs on a block, its remarks for instance
 * @param unsent names account and record for words that the browser keeps until the server has them, or null
 */
public record TextFrame(
        Function<FigureReference, String> words,
        @Nullable FigureChooser chooser,
        Consumer<FigureReference> source,
        Function<UUID, Decision> rights,
        Function<UUID, Optional<Component>> aside,
        @Nullable String unsent) {

    /** A text that may be changed everywhere, with nothing beside it. */
    public static TextFrame of(Function<FigureReference, String> words) {
        return new TextFrame(words, null, figure -> {}, block -> Decision.yes(), block -> Optional.empty(), null);
    }

    /** The same, with figures to choose. */
    public TextFrame choosing(FigureChooser other) {
        return new TextFrame(words, other, source, rights, aside, unsent);
    }

    /** The same, with figures that open their source. */
    public TextFrame opening(Consumer<FigureReference> other) {
        return new TextFrame(words, chooser, other, rights, aside, unsent);
    }

    /** The same, with blocks that not everybody may change. */
    public TextFrame allowing(Function<UUID, Decision> other) {
        return new TextFrame(words, chooser, source, other, aside, unsent);
    }

    /** The same, with something beside its blocks. */
    public TextFrame beside(Function<UUID, Optional<Component>> other) {
        return new TextFrame(words, chooser, source, rights, other, unsent);
    }

    /** The same, with words that the browser keeps until they have arrived. */
    public TextFrame keeping(String key) {
        return new TextFrame(words, chooser, source, rights, aside, key);
    }
}
