package vn.congtachoi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page under its own heading. */
public class PageSection extends Composite<Section> {

    private final Div head = new Div();

    public PageSection(String title, Component... content) {
        head.addClassName("app-section__head");
        head.add(new H2(title));
        getContent().addClassName("app-section");
        getContent().add(head);
        getContent().add(content);
    }

    /** Something small at the right of the heading: a link to the whole, a date. */
    public PageSection aside(Component component) {
        head.add(component);
        return this;
    }

    /** Adds below what already stands there. */
    public void add(Component... content) {
        getContent().add(content);
    }
}
