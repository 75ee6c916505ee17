package vn.congtachoi.shell;

import java.util.Optional;

/** The name in the header: of the unit the signed-in person works for. One bean, from the module that knows units. */
@FunctionalInterface
public interface UnitTitle {

    Optional<String> current();
}
