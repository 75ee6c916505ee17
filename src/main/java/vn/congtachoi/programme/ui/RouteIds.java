package vn.congtachoi.programme.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.congtachoi.kernel.BusinessException;

/** The programme in an address: what is no id, does not exist or does not concern her is "not found", all the same. */
final class RouteIds {

    private static final String PROGRAMME = "programme";

    private RouteIds() {}

    /** Empty where the address names no programme. */
    static Optional<UUID> programme(BeforeEnterEvent event) {
        return event.getRouteParameters().get(PROGRAMME).map(RouteIds::id);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("No id");
        }
    }

    static <T> T readable(Supplier<T> read) {
        try {
            return read.get();
        } catch (BusinessException e) {
            throw new NotFoundException(e.messageKey().key());
        }
    }
}
