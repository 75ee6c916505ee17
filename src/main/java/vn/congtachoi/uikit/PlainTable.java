package vn.congtachoi.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A short table of words to be read, in a frame that scrolls when it is long. */
public class PlainTable extends Composite<Div> {

    private final Element body = new Element("tbody");
    private final List<String> headings;

    /** @param caption said aloud before the table */
    public PlainTable(String caption, List<String> headings) {
        this.headings = List.copyOf(headings);
        Element row = new Element("tr");
        headings.forEach(heading ->
                row.appendChild(new Element("th").setAttribute("scope", "col").setText(heading)));
        Element table = new Element("table").setAttribute("class", "app-plain-table");
        table.appendChild(
                new Element("caption")
                        .setAttribute("class", "app-visually-hidden")
                        .setText(caption),
                new Element("thead").appendChild(row),
                body);
        getContent().addClassName("app-plain-scroll");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", caption);
        getContent().getElement().appendChild(table);
    }

    /** One line, a text for each heading. */
    public PlainTable row(List<String> cells) {
        Element row = new Element("tr");
        for (int i = 0; i < cells.size(); i++) {
            // Where the headings have no room, a style may say them before each cell.
            row.appendChild(new Element("td")
                    .setAttribute("data-heading", headings.get(i))
                    .setText(cells.get(i)));
        }
        body.appendChild(row);
        return this;
    }
}
