package vn.congtachoi.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.congtachoi.uikit.ProgressStrip.Bar;

/** The same small picture once per unit, for a look over all communes at once. */
public class SmallMultiples extends Composite<Div> {

    public SmallMultiples(List<Bar> bars) {
        getContent().addClassName("app-multiples");
        if (!bars.isEmpty() && bars.stream().allMatch(bar -> bar.target() == 1)) {
            getContent().addClassName("app-multiples--single");
            bars.forEach(this::addSingle);
            return;
        }
        for (Bar bar : bars) {
            Span label = new Span(bar.label());
            label.addClassName("app-multiple__label");
            Span value = new Span(
                    bar.value() == null
                            ? Texts.of("uikit.figure.missing")
                            : Texts.of("uikit.figure.of", bar.value(), bar.target()));
            Span word = new Span(bar.word());
            word.addClassName("app-tone--" + bar.tone().cssName());
            Div foot = new Div(value, word);
            foot.addClassName("app-multiple__foot");
            Div one = new Div(label);
            one.addClassName("app-multiple");
            one.getElement().appendChild(ProgressStrip.progress(bar));
            one.add(foot);
            getContent().add(one);
        }
    }

    /** One step is no progress: the word says all. */
    private void addSingle(Bar bar) {
        Span label = new Span(bar.label());
        label.addClassName("app-multiple__label");
        Span word = new Span(bar.word());
        word.addClassNames("app-small", "app-tone--" + bar.tone().cssName());
        Div one = new Div(label, word);
        one.addClassName("app-multiple");
        getContent().add(one);
    }
}
