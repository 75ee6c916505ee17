package vn.congtachoi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is yet: why it is empty and what to do next. */
public class EmptyState extends Composite<Div> {

    public EmptyState(AppIcon icon, String titleKey, String hintKey) {
        getContent().addClassName("app-empty");
        Paragraph hint = new Paragraph(Texts.of(hintKey));
        hint.addClassName("app-empty__hint");
        getContent().add(icon.create(), new H2(Texts.of(titleKey)), hint);
    }

    /** The next step, as a button or a link. */
    public EmptyState action(Component action) {
        getContent().add(action);
        return this;
    }
}
