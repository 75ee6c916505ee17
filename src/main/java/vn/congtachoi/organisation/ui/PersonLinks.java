package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import vn.congtachoi.organisation.PersonCard;
import vn.congtachoi.organisation.Telephone;

/** Ways to a person: her page in the directory, her telephone. */
final class PersonLinks {

    private PersonLinks() {}

    static Component name(PersonCard person) {
        return new Anchor("danh-ba/" + person.id(), person.name().full());
    }

    /** Rings when touched on a phone; empty without a number. */
    static Component phone(PersonCard person) {
        Telephone phone = person.phone();
        if (phone == null) {
            return new Span();
        }
        Anchor link = new Anchor("tel:" + phone.digits(), phone.shown());
        link.addClassName("app-phone");
        return link;
    }
}
