package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.PublicAddress;
import vn.congtachoi.security.SecurityPermissions;
import vn.congtachoi.uikit.Texts;

/** Says beside messages to copy that nobody could open the link in them, and who sets the address right. */
class LocalAddressNote extends Composite<Paragraph> {

    /** Knows whether the note is needed, and what she may do about it. */
    @Component
    record Need(PublicAddress address, Access access) {

        /** Empty where the address can be opened from elsewhere. */
        Optional<LocalAddressNote> note() {
            return address.isLocalOnly()
                    ? Optional.of(new LocalAddressNote(address.base(), access.holds(SecurityPermissions.INSTALLATION)))
                    : Optional.empty();
        }
    }

    private LocalAddressNote(String base, boolean maySet) {
        getContent().addClassName("app-caution");
        getContent().setText(Texts.of("indicator.ui.chase.local-only", base) + " ");
        if (maySet) {
            getContent().add(new Anchor("quan-tri/dia-chi", Texts.of("indicator.ui.chase.local-only.set")));
        } else {
            getContent().add(Texts.of("indicator.ui.chase.local-only.ask"));
        }
    }
}
