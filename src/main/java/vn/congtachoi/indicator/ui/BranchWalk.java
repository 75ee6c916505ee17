package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.congtachoi.indicator.SheetView;
import vn.congtachoi.uikit.Texts;

/**
 * From one sheet of a commune's table to the one before and the one after: on a phone she calls branch after branch,
 * and goes on to the next with her thumb.
 */
class BranchWalk extends Composite<Nav> {

    /**
     * The table the sheet is a row of.
     *
     * @param at row of the sheet that is shown
     */
    record Place(SheetView table, int at) {

        /** @param unit whose sheet is shown; one of the rows of the table */
        static Place of(SheetView table, UUID unit) {
            int at = IntStream.range(0, table.columns().size())
                    .filter(row -> table.columns().get(row).unitId().equals(unit))
                    .findFirst()
                    .orElseThrow();
            return new Place(table, at);
        }

        SheetView.Column unit() {
            return table.columns().get(at);
        }
    }

    BranchWalk(Place place) {
        List<SheetView.Column> units = place.table().columns();
        Nav nav = getContent();
        nav.addClassName("app-walk");
        nav.getElement().setAttribute("aria-label", Texts.of("indicator.ui.walk"));
        nav.add(place.at() > 0 ? link(place, place.at() - 1, "indicator.ui.walk.before") : new Span());
        nav.add(new Span(Texts.of("indicator.ui.walk.at", place.at() + 1, units.size())));
        nav.add(place.at() < units.size() - 1 ? link(place, place.at() + 1, "indicator.ui.walk.after") : new Span());
    }

    private static Component link(Place place, int row, String key) {
        SheetView table = place.table();
        SheetView.Column unit = table.columns().get(row);
        Anchor link = new Anchor(
                "so-lieu/" + table.round().id() + "/phieu/" + unit.unitId(),
                Texts.of(key, unit.own() ? Texts.of("indicator.ui.compiled.own") : unit.name()));
        link.addClassName("app-walk__link");
        return link;
    }
}
