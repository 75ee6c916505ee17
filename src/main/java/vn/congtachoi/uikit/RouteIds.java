package vn.congtachoi.uikit;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ForbiddenException;

/** Ids in an address: what is no id, does not exist or lies outside her scope is "not found", all the same. */
public final class RouteIds {

    private RouteIds() {}

    /** @throws NotFoundException when the address has no such part or it is no id */
    public static UUID required(BeforeEnterEvent event, String name) {
        return optional(event, name).orElseThrow(() -> new NotFoundException("No id: " + name));
    }

    /**
     * The id, or empty where the address has no such part (a page that makes a new record).
     *
     * @throws NotFoundException when the part is there and no id
     */
    public static Optional<UUID> optional(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).map(text -> id(text).orElseThrow(
                        () -> new NotFoundException("No id: " + name)));
    }

    /** The id that was typed, for a filter in an address; empty when it is none. */
    public static Optional<UUID> id(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** The record, or "not found" when she may not read it or it is not there. */
    public static <T> T readable(Supplier<T> read) {
        try {
            return read.get();
        } catch (ForbiddenException refused) {
            throw new NotFoundException("Not hers to read");
        } catch (BusinessException unknown) {
            throw new NotFoundException(unknown.messageKey().key());
        }
    }
}
