package vn.congtachoi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;

/** What a record says, each thing with its name: beside each other on a laptop, below each other on a phone. */
public class FactList extends Composite<DescriptionList> {

    public FactList() {
        getContent().addClassName("app-facts");
    }

    /**
     * Leaves out what is empty.
     *
     * @param term already looked up
     */
    public final void fact(String term, String value) {
        if (!value.isEmpty()) {
            add(term, new Span(value));
        }
    }

    /** @param term already looked up */
    public final void add(String term, Component value) {
        getContent().add(new Term(term));
        getContent().add(new Description(value));
    }
}
