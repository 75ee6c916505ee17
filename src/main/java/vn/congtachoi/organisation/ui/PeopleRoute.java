package vn.congtachoi.organisation.ui;

import java.util.UUID;

/** The addresses of the people's pages. */
final class PeopleRoute {

    static final String LIST = "danh-ba";
    static final String NEW = "danh-ba/moi";

    private PeopleRoute() {}

    static String to(UUID person) {
        return LIST + "/" + person;
    }

    static String edit(UUID person) {
        return to(person) + "/sua";
    }
}
