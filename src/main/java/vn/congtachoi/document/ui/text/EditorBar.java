package vn.congtachoi.document.ui.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.text.BlockKind;
import vn.congtachoi.document.text.TextPlace;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.WritingArea;

/**
 * The acts on the block that is being written, in one row that stays in sight: above the text on a laptop, under the
 * thumb on a phone. It is one row for the whole text rather than one in each block, so that nothing jumps when the
 * caret goes on.
 */
class EditorBar extends Composite<Div> {

    private static final Set<EditorAct> OF_WORDS = EnumSet.of(EditorAct.BOLD, EditorAct.ITALIC, EditorAct.FIGURE);
    private static final Set<EditorAct> OF_TABLES =
            EnumSet.of(EditorAct.ADD_ROW, EditorAct.REMOVE_ROW, EditorAct.ADD_COLUMN, EditorAct.REMOVE_COLUMN);
    private static final Map<EditorAct, AppIcon> ICONS = Map.of(
            EditorAct.UP, AppIcon.CHEVRON_UP,
            EditorAct.DOWN, AppIcon.CHEVRON_DOWN,
            EditorAct.DELETE, AppIcon.TRASH_2,
            EditorAct.UNDO, AppIcon.ROTATE_CCW,
            EditorAct.REDO, AppIcon.ROTATE_CW);

    private final Select<BlockKind> kind = Fields.choice(
            "document.editor.kindLabel",
            Arrays.asList(BlockKind.values()),
            one -> Texts.of("document.editor.kind", one));
    private final Map<EditorAct, ActionButton> buttons = new EnumMap<>(EditorAct.class);
    private final boolean figures;

    /**
     * A bar for one text.
     *
     * @param figures whether figures can be chosen
     */
    EditorBar(Consumer<EditorAct> acts, Consumer<BlockKind> turn, boolean figures) {
        this.figures = figures;
        kind.addClassName("app-editor__kind");
        kind.setItemEnabledProvider(one -> one != BlockKind.TABLE);
        kind.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                turn.accept(event.getValue());
            }
        });
        getContent().addClassName("app-editor__bar");
        getContent()
                .getElement()
                .setAttribute("role", "toolbar")
                .setAttribute("aria-label", Texts.of("document.editor.bar"));
        WritingArea.keepFocus(getContent());
        getContent().add(kind);
        for (EditorAct act : EditorAct.values()) {
            ActionButton button = button(act, acts);
            buttons.put(act, button);
            getContent().add(button);
        }
        show(null, false, false, false);
    }

    private static ActionButton button(EditorAct act, Consumer<EditorAct> acts) {
        AppIcon icon = ICONS.get(act);
        ActionButton button = new ActionButton(icon == null ? words(act) : "", () -> acts.accept(act));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        if (icon != null) {
            button.with(icon).setAriaLabel(words(act));
            button.setTooltipText(words(act));
        }
        return button;
    }

    private static String words(EditorAct act) {
        return Texts.of("document.editor.act", act);
    }

    /**
     * Shows what can be done.
     *
     * @param place where the caret was last, or null
     */
    void show(EditedText text, @Nullable TextPlace place, EditorRights rights) {
        BlockKind focused = Optional.ofNullable(place)
                .flatMap(one -> text.now().block(one.block()))
                .map(BlockKind::of)
                .orElse(null);
        boolean editable = place != null && rights.may(place.block());
        setVisible(!rights.isReadOnly());
        show(focused, editable, text.canUndo(), text.canRedo());
    }

    private void show(@Nullable BlockKind focused, boolean editable, boolean canUndo, boolean canRedo) {
        kind.setVisible(focused != null);
        kind.setValue(focused);
        kind.setReadOnly(!editable || focused == BlockKind.TABLE);
        buttons.forEach((act, button) -> {
            boolean always = act == EditorAct.UNDO || act == EditorAct.REDO;
            boolean fits = focused != null
                    && (!OF_TABLES.contains(act) || focused == BlockKind.TABLE)
                    && (act != EditorAct.FIGURE || figures);
            button.setVisible(always || fits);
            offer(
                    act,
                    button,
                    switch (act) {
                        case UNDO -> canUndo ? Decision.yes() : Decision.no("document.editor.nothingToUndo");
                        case REDO -> canRedo ? Decision.yes() : Decision.no("document.editor.nothingToRedo");
                        default -> editable ? Decision.yes() : Decision.no("document.editor.closed");
                    });
        });
    }

    private static void offer(EditorAct act, ActionButton button, Decision decision) {
        button.offer(decision);
        if (decision.allowed() && ICONS.containsKey(act)) {
            button.setTooltipText(words(act));
        }
    }

    /** Whether an act needs the selection in the area. */
    static boolean isOfWords(EditorAct act) {
        return OF_WORDS.contains(act);
    }
}
