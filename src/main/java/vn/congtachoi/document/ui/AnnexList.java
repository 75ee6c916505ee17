package vn.congtachoi.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.congtachoi.document.AnnexForm;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.ui.text.TextFrame;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.Texts;

/** The phụ lục of a paper that are written by hand, in their order. */
class AnnexList extends Composite<Div> {

    private final TextFrame frame;
    private final boolean mayEdit;
    private final Runnable changed;
    private final Consumer<Optional<UUID>> moved;
    private final List<AnnexPanel> panels = new ArrayList<>();
    private final Div list = new Div();

    /**
     * @param changed called when she has changed something: a save
     * @param moved hears of the block that has the caret, and with empty that none of an annex has it any more
     */
    AnnexList(
            List<AnnexForm> forms, TextFrame frame, boolean mayEdit, Runnable changed, Consumer<Optional<UUID>> moved) {
        this.frame = frame;
        this.mayEdit = mayEdit;
        this.changed = changed;
        this.moved = moved;
        getContent().addClassName("app-annexes");
        list.addClassName("app-annexes__list");
        getContent().add(list);
        if (mayEdit) {
            getContent()
                    .add(ActionButton.quiet("document.ui.annex.add", this::append)
                            .with(AppIcon.PLUS));
        }
        forms.forEach(form -> panels.add(panel(form)));
        draw();
    }

    private AnnexPanel panel(AnnexForm form) {
        return new AnnexPanel(
                form,
                frame,
                mayEdit,
                new AnnexPanel.Acts(changed, moved, panel -> move(panel, -1), panel -> move(panel, 1), this::remove));
    }

    private void append() {
        AnnexPanel added = panel(new AnnexForm("", false, DocumentText.EMPTY));
        panels.add(added);
        draw();
        added.begin();
        changed.run();
    }

    private void move(AnnexPanel panel, int by) {
        int at = panels.indexOf(panel);
        Collections.swap(panels, at, at + by);
        draw();
        changed.run();
    }

    private void remove(AnnexPanel panel) {
        if (panel.isEmpty()) {
            drop(panel);
        } else {
            ConfirmStep.askDanger(
                    Texts.of("document.ui.annex.remove.question", panel.words()),
                    Texts.of("document.ui.annex.remove.text"),
                    "document.ui.annex.remove",
                    () -> drop(panel));
        }
    }

    private void drop(AnnexPanel panel) {
        panels.remove(panel);
        draw();
        changed.run();
    }

    /** Puts the panels in their order; one that stays is moved, not made anew, so that nothing in it is lost. */
    private void draw() {
        List<Component> gone = list.getChildren()
                .filter(child -> child instanceof AnnexPanel panel && !panels.contains(panel))
                .toList();
        list.remove(gone);
        for (int i = 0; i < panels.size(); i++) {
            AnnexPanel panel = panels.get(i);
            if (list.getComponentCount() <= i || list.getComponentAt(i) != panel) {
                list.addComponentAtIndex(i, panel);
            }
            panel.placed(i == 0, i == panels.size() - 1);
        }
        list.setVisible(!panels.isEmpty());
    }

    /** What stands in the fields, in order. */
    List<AnnexForm> value() {
        return panels.stream().map(AnnexPanel::value).toList();
    }

    /** Whether a block is part of one of them. */
    boolean has(UUID block) {
        return value().stream().anyMatch(annex -> annex.text().indexOf(block) >= 0);
    }

    /**
     * Shows what others wrote. An annex in which she writes stays where it is, as it stands; what is held back so is in
     * {@link #value} afterwards.
     */
    void take(List<AnnexForm> forms) {
        boolean inPlace = AnnexMerge.grownFrom(value(), forms);
        if (!inPlace && panels.stream().anyMatch(AnnexPanel::isBusy)) {
            return;
        }
        if (!inPlace) {
            panels.clear();
        }
        for (int at = 0; at < panels.size(); at++) {
            panels.get(at).take(forms.get(at));
        }
        forms.subList(panels.size(), forms.size()).forEach(form -> panels.add(panel(form)));
        draw();
    }

    /** Asks again what hangs on a block. */
    void refreshAside(UUID block) {
        panels.forEach(panel -> panel.refreshAside(block));
    }
}
