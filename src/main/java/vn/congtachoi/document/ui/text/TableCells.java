package vn.congtachoi.document.ui.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import vn.congtachoi.document.text.Block;

/** The areas of a table in rows and columns; wide ones scroll within themselves. */
class TableCells extends Composite<Div> {

    /** The area of a cell. */
    @FunctionalInterface
    interface Cells {
        Component at(int row, int column);
    }

    TableCells(Block.Table table, Cells cells) {
        Element body = new Element("tbody");
        for (int row = 0; row < table.rows().size(); row++) {
            Element line = new Element("tr");
            for (int column = 0; column < table.columns().size(); column++) {
                Element cell = new Element(row == 0 ? "th" : "td");
                cell.appendChild(cells.at(row, column).getElement());
                line.appendChild(cell);
            }
            body.appendChild(line);
        }
        getContent().addClassName("app-editor__table");
        getContent().getElement().appendChild(new Element("table").appendChild(body));
    }
}
