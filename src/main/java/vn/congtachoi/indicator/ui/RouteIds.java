package vn.congtachoi.indicator.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import java.util.function.Supplier;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ForbiddenException;

/** Ids in an address: what is no id, does not exist or lies outside her scope is "not found", all the same. */
final class RouteIds {

    private RouteIds() {}

    static UUID required(BeforeEnterEvent event, String name) {
        String text = event.getRouteParameters().get(name).orElse("");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("No id: " + name);
        }
    }

    /** The record, or "not found" when she may not read it or it is not there. */
    static <T> T readable(Supplier<T> read) {
        try {
            return read.get();
        } catch (ForbiddenException e) {
            throw new NotFoundException("Not hers to read");
        } catch (BusinessException e) {
            throw new NotFoundException(e.messageKey().key());
        }
    }
}
