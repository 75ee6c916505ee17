package vn.congtachoi.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signed-in person.
 *
 * @param post her main post at the time, for the history ("Chủ tịch Hội LHPN phường Sông Cầu"); empty if none
 * @param onBehalfOf name of the absent person she acts for, or null
 * @param address network address she works from, or null outside a request
 */
public record PersonActor(
        UUID accountId,
        UUID personId,
        String name,
        String post,
        @Nullable String onBehalfOf,
        @Nullable String address) implements Actor {}
