package vn.congtachoi.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of numbers, one row per unit: short enough to be shown whole and to be printed from the screen. Cells are
 * already formatted; {@code null} is "not reported", which is not 0.
 */
public class FigureTable extends Composite<Div> {

    private final Element body = new Element("tbody");
    private final Element foot = new Element("tfoot");

    /** @param caption said aloud before the table */
    public FigureTable(String caption, List<String> headings) {
        Element row = new Element("tr");
        headings.forEach(heading ->
                row.appendChild(new Element("th").setAttribute("scope", "col").setText(heading)));
        Element table = new Element("table").setAttribute("class", "app-table");
        table.appendChild(
                new Element("caption")
                        .setAttribute("class", "app-visually-hidden")
                        .setText(caption),
                new Element("thead").appendChild(row),
                body,
                foot);
        getContent().addClassName("app-table-scroll");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", caption);
        getContent().getElement().appendChild(table);
    }

    /** Adds a row; null is a cell without a figure. */
    public FigureTable row(String name, List<? extends @Nullable String> cells) {
        body.appendChild(line(name, cells));
        return this;
    }

    /** The sum below the rows. */
    public FigureTable total(String name, List<? extends @Nullable String> cells) {
        foot.appendChild(line(name, cells));
        return this;
    }

    private static Element line(String name, List<? extends @Nullable String> cells) {
        Element row = new Element("tr");
        row.appendChild(new Element("th").setAttribute("scope", "row").setText(name));
        for (String cell : cells) {
            row.appendChild(
                    cell == null
                            ? new Element("td")
                                    .setAttribute("class", "app-missing")
                                    .setText(Texts.of("uikit.figure.missing"))
                            : new Element("td").setText(cell));
        }
        return row;
    }
}
