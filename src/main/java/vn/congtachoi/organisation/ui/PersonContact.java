package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.organisation.PersonRow;
import vn.congtachoi.organisation.Telephone;
import vn.congtachoi.uikit.Texts;

/** Ways to reach somebody, one tap each. */
final class PersonContact {

    private PersonContact() {}

    static Component phone(PersonRow row) {
        return phone(row.card().phone());
    }

    /** A tap calls. */
    static Component phone(@Nullable Telephone phone) {
        if (phone == null) {
            Span none = new Span(Texts.of("organisation.people.list.no-phone"));
            none.addClassName("app-quiet");
            return none;
        }
        Anchor call = new Anchor("tel:" + phone.digits(), phone.shown());
        call.addClassName("app-phone");
        return call;
    }

    /** How she is reached: the telephone, and the address where there is one. */
    static Component of(PersonRow row) {
        Div lines = new Div(phone(row));
        lines.addClassName("app-cell-lines");
        String address = row.card().email();
        if (address != null) {
            lines.add(email(address));
        }
        return lines;
    }

    static Component email(@Nullable String address) {
        return address == null ? new Span() : new Anchor("mailto:" + address, address);
    }

    static Component open(PersonRow row) {
        return new Anchor(PeopleRoute.to(row.card().id()), Texts.of("organisation.people.list.open"));
    }
}
