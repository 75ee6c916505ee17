package vn.congtachoi.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A line above the header of every page, where there is something that must not be overlooked. */
@FunctionalInterface
public interface HeaderStrip {

    Optional<Component> create();
}
