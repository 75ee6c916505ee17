package vn.congtachoi.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** One number that is read at a glance, with its unit and what it means. */
public class KeyFigure extends Composite<Div> {

    /**
     * @param value already formatted
     * @param unit what is counted, may be empty
     */
    public KeyFigure(String label, String value, String unit) {
        Span words = new Span(label);
        words.addClassName("app-key-figure__label");
        Span number = new Span(value);
        number.addClassName("app-key-figure__value");
        if (!unit.isEmpty()) {
            number.getElement().appendChild(new Element("small").setText(unit));
        }
        getContent().addClassName("app-key-figure");
        getContent().add(words, number);
    }

    /** A few words about the number, in the colour of what they say. */
    public KeyFigure note(String text, Tone tone) {
        Span note = new Span(text);
        note.addClassNames("app-key-figure__note", "app-tone--" + tone.cssName());
        getContent().add(note);
        return this;
    }

    /** Several of them in a row that wraps. */
    public static Div row(KeyFigure... figures) {
        Div row = new Div(figures);
        row.addClassName("app-key-figures");
        return row;
    }
}
