package vn.congtachoi.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One bar per unit: name, bar, value of target, and a word for how it stands. */
public class ProgressStrip extends Composite<Div> {

    /**
     * One unit.
     *
     * @param value null when not reported: shown as such, never as 0
     * @param target greater than 0
     * @param word how it stands, already looked up
     */
    public record Bar(String label, @Nullable Long value, long target, String word, Tone tone) {}

    public ProgressStrip(List<Bar> bars) {
        getContent().addClassName("app-strip");
        bars.forEach(this::addRow);
    }

    private void addRow(Bar bar) {
        Span label = new Span(bar.label());
        Span value = new Span(bar.value() == null ? Texts.of("uikit.figure.missing") : VnFormat.number(bar.value()));
        value.addClassName("app-strip__value");
        value.getElement().appendChild(new Element("small").setText("/" + VnFormat.number(bar.target())));
        Span word = new Span(bar.word());
        word.addClassNames("app-strip__word", "app-tone--" + bar.tone().cssName());
        Div row = new Div(label);
        row.addClassName("app-strip__row");
        row.getElement().appendChild(progress(bar));
        row.add(value, word);
        getContent().add(row);
    }

    /** The browser's own progress element: read aloud, printed, and without a style of its own per row. */
    static Element progress(Bar bar) {
        Element progress = new Element("progress");
        long value = bar.value() == null ? 0 : bar.value();
        progress.setAttribute("max", Long.toString(bar.target()));
        progress.setAttribute("value", Long.toString(Math.clamp(value, 0, bar.target())));
        progress.setAttribute("class", "app-bar app-tone--" + bar.tone().cssName());
        progress.setAttribute("aria-label", bar.label());
        return progress;
    }
}
