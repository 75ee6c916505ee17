package vn.congtachoi.uikit;

import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.Optional;

/**
 * What a list is ordered by.
 *
 * @param key name of the enum constant of the column
 */
public record GridOrder(String key, boolean descending) {

    /** The column as a constant of the feature's enum; never text from the browser. */
    public <S extends Enum<S>> S by(Class<S> keys) {
        return Enum.valueOf(keys, key);
    }

    SortDirection direction() {
        return descending ? SortDirection.DESCENDING : SortDirection.ASCENDING;
    }

    /** The first of what the grid is ordered by; empty when it is the list's own order. */
    static <T> Optional<GridOrder> of(List<GridSortOrder<T>> orders) {
        return orders.stream()
                .findFirst()
                .map(one -> new GridOrder(key(one.getSorted()), one.getDirection() == SortDirection.DESCENDING));
    }

    /** Empty for a column that orders nothing. */
    static String key(Column<?> column) {
        return column.getSortOrder(SortDirection.ASCENDING)
                .findFirst()
                .map(QuerySortOrder::getSorted)
                .orElse("");
    }
}
