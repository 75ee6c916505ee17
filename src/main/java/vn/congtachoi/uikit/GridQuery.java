package vn.congtachoi.uikit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * One page a list asks for.
 *
 * @param sortKey name of the enum constant of the column that orders the list, or null for the service's own order
 */
public record GridQuery(int page, int size, @Nullable String sortKey, boolean descending) {

    /** The column that orders the list, as a constant of the feature's enum; never text from the browser. */
    public <S extends Enum<S>> Optional<S> sort(Class<S> keys) {
        return order().map(order -> order.by(keys));
    }

    /** What the list is ordered by; empty for the service's own order. */
    public Optional<GridOrder> order() {
        return Optional.ofNullable(sortKey).map(key -> new GridOrder(key, descending));
    }

    /** The page without an order, which the service adds from {@link #sort}. */
    public Pageable pageable() {
        return PageRequest.of(page, size);
    }

    /** Cuts the page out of a list that is in memory. */
    public <T> List<T> cut(List<T> all) {
        int from = Math.min(page * size, all.size());
        return all.subList(from, Math.min(from + size, all.size()));
    }
}
