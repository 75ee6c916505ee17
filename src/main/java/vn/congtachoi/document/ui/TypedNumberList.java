package vn.congtachoi.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.TypedNumbers;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Texts;

/** "Số gõ tay, không có nguồn": the numbers that nobody can vouch for, to be looked at before the paper is submitted. */
class TypedNumberList extends Composite<Details> {

    private final UnorderedList list = new UnorderedList();
    private final Consumer<UUID> go;

    /** @param go puts the caret into the block of a number */
    TypedNumberList(Consumer<UUID> go) {
        this.go = go;
        list.addClassName("app-ruled-lines");
        getContent().add(list);
    }

    void show(DocumentText text) {
        List<TypedNumbers.Found> found = TypedNumbers.in(text);
        offer(!found.isEmpty());
        getContent().setSummaryText(Texts.of("document.ui.typed-numbers", found.size()));
        list.removeAll();
        found.forEach(
                number -> list.add(new ListItem(new ActionButton(number.context(), () -> go.accept(number.block())))));
    }

    private void offer(boolean visible) {
        getContent().setVisible(visible);
    }
}
