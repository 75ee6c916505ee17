package vn.congtachoi.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.congtachoi.security.OwnAccount;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** The first sign-in: the password from the slip is replaced by one of her own before anything else. */
@Route(value = "tai-khoan/mat-khau", autoLayout = false)
@PermitAll
class ChoosePasswordView extends Main implements HasDynamicTitle {

    ChoosePasswordView(OwnAccount account) {
        addClassName("app-door");
        Paragraph line = new Paragraph(Texts.of("security.password.first.line"));
        line.addClassName("app-door__line");
        Div card =
                new Div(new H1(Texts.of("security.password.first.title")), line, new PasswordForm((present, chosen) -> {
                    account.choosePassword(present, chosen);
                    Toast.success("security.password.saved");
                    getUI().ifPresent(ui -> ui.navigate(""));
                }));
        card.addClassName("app-door__card");
        add(card);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("security.password.first.title");
    }
}
