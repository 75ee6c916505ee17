package vn.congtachoi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A row of a list on a phone: its name, one or two lines, and at the foot the state and the day. */
public class Card extends Composite<Div> {

    public Card(String title) {
        getContent().addClassName("app-card");
        Span name = new Span(title);
        name.addClassName("app-card__title");
        getContent().add(name);
    }

    /** A smaller line below the title. */
    public Card line(String text) {
        Span line = new Span(text);
        line.addClassName("app-card__line");
        getContent().add(line);
        return this;
    }

    /** What can be done, at the foot. */
    public Card foot(Component... components) {
        Div foot = new Div(components);
        foot.addClassName("app-card__foot");
        getContent().add(foot);
        return this;
    }
}
