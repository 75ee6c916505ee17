package vn.congtachoi.document.ui.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.document.text.FigureTokens;
import vn.congtachoi.document.text.Origin;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Texts;

/** What a plain area cannot show of a block: its figures, what stands out in it, whose words they are. */
class BlockFoot extends Composite<Div> {

    private record Shown(Block block, Decision right, List<FigureReference> spoilt) {}

    private final TextFrame frame;
    private @Nullable Shown shown;

    BlockFoot(TextFrame frame) {
        this.frame = frame;
        getContent().addClassName("app-editor__foot");
    }

    /** @param spoilt figures that have just become typed words */
    void show(Block block, FigureTokens tokens, Decision right, List<FigureReference> spoilt) {
        Shown next = new Shown(block, right, spoilt);
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        getContent().removeAll();
        block.allRuns()
                .flatMap(run -> run instanceof Run.Figure figure ? List.of(figure.reference()).stream() : null)
                .distinct()
                .forEach(figure -> getContent().add(chip(figure, tokens)));
        standingOut(block, Run::bold, "document.editor.bold");
        standingOut(block, Run::italic, "document.editor.italic");
        for (FigureReference figure : spoilt) {
            line("document.editor.spoilt", tokens.words(figure)).addClassName("app-editor__spoilt");
        }
        Origin origin = origin(block);
        if (origin != null) {
            line("document.editor.origin", origin.unit()).addClassName("app-editor__origin");
        }
        if (!right.allowed()) {
            Span reason = new Span(Texts.of(right));
            reason.addClassName("app-editor__closed");
            getContent().add(reason);
        }
    }

    private ActionButton chip(FigureReference figure, FigureTokens tokens) {
        ActionButton chip =
                new ActionButton(tokens.words(figure), () -> frame.source().accept(figure));
        chip.addClassName("app-editor__figure");
        chip.setTooltipText(Texts.of("document.editor.source"));
        return chip;
    }

    /** Where a part stands out; a whole block shows it in its own letters. */
    private void standingOut(Block block, Predicate<Run> look, String key) {
        if (!(block instanceof Block.Words words) || words.runs().stream().allMatch(look)) {
            return;
        }
        String parts = words.runs().stream()
                .filter(look)
                .filter(Run.Text.class::isInstance)
                .map(run -> TypedText.shown(((Run.Text) run).text()))
                .filter(part -> !part.isEmpty())
                .map(part -> "“" + part + "”")
                .collect(Collectors.joining(", "));
        if (!parts.isEmpty()) {
            line(key, parts);
        }
    }

    private static @Nullable Origin origin(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.origin();
            case Block.Item item -> item.origin();
            default -> null;
        };
    }

    private Span line(String key, String words) {
        Span line = new Span(Texts.of(key, words));
        getContent().add(line);
        return line;
    }
}
