package vn.congtachoi.uikit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns a filter into the query of an address and back, so that a filtered list can be linked and bookmarked. Names are
 * short words; an unknown or damaged value reads as "no filter".
 *
 * @param <F> the filter, a record
 */
public interface FilterCodec<F> {

    F decode(Map<String, String> query);

    /** Only what differs from the empty filter; blank values are left out of the address. */
    Map<String, String> encode(F filter);

    /** The constant of this name, or null: for {@link #decode}. */
    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(name)) {
                return constant;
            }
        }
        return null;
    }
}
