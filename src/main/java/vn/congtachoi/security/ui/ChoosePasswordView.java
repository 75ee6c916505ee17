package vn.congtachoi.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.congtachoi.security.OwnAccount;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/**
 * The first sign-in: the password from the slip is replaced by one of her own before anything else; then she goes on to
 * the address she first wanted.
 */
@Route(value = "tai-khoan/mat-khau", autoLayout = false)
@PermitAll
class ChoosePasswordView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** The address to go on to, in this page's own. */
    static final String WANTED = "den";

    private String wanted = "";

    ChoosePasswordView(OwnAccount account) {
        addClassName("app-door");
        Paragraph line = new Paragraph(Texts.of("security.password.first.line"));
        line.addClassName("app-door__line");
        PasswordForm form = new PasswordForm("security.password.slip", (present, chosen) -> {
            account.choosePassword(present, chosen);
            Toast.success("security.password.saved");
            goOn();
        });
        Div card = new Div(new H1(Texts.of("security.password.first.title")), line, form);
        card.addClassName("app-door__card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WANTED)
                .orElse("");
    }

    /** Only inside the portal: the router knows no other addresses. */
    private void goOn() {
        Location location = new Location(wanted);
        getUI().ifPresent(ui -> ui.navigate(location.getPath(), location.getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("security.password.first.title");
    }
}
