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
}
