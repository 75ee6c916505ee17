package vn.congtachoi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A few things to do, each a sentence that leads to the place where it is done. */
public class WorkList extends Composite<UnorderedList> {

    public WorkList() {
        getContent().addClassName("app-work");
    }

    /** @param at the right end: a due day, a badge */
    public WorkList item(String title, String detail, String path, Component at) {
        Span words = new Span(new Anchor(path, title));
        words.addClassName("app-work__words");
        if (!detail.isEmpty()) {
            Span line = new Span(detail);
            line.addClassName("app-work__detail");
            words.add(line);
        }
        getContent().add(new ListItem(words, at));
        return this;
    }
}
