package vn.congtachoi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;

/** A line with a name, a remark and a value, that opens to what stands behind it. That is made when it is opened. */
public class FoldedEntry extends Details {

    public FoldedEntry(String name, String remark, String value, Supplier<Component> behind) {
        Div summary = new Div(
                new Div(part(name, "app-entries__unit"), part(remark, "app-entries__how")),
                part(value, "app-entries__value"));
        summary.addClassName("app-entries__head");
        setSummary(summary);
        addClassName("app-entries__group");
        addOpenedChangeListener(event -> {
            if (event.isOpened() && getContent().findAny().isEmpty()) {
                add(behind.get());
            }
        });
    }

    private static Span part(String words, String style) {
        Span part = new Span(words);
        part.addClassName(style);
        return part;
    }
}
