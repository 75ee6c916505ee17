package vn.congtachoi.shell;

import com.vaadin.flow.component.Component;

/**
 * Something in the header of every page: the search field, the bell of the inbox. A module makes a bean of it; Spring's
 * {@code @Order} says what stands first. Called once per opened page, only for somebody who is signed in.
 */
@FunctionalInterface
public interface HeaderSlot {

    Component create();
}
