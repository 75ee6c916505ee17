package vn.congtachoi.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.web.csrf.CsrfToken;
import vn.congtachoi.uikit.Texts;

/**
 * The door: a plain form that the browser itself sends, so that password managers know it and a weak connection loses
 * nothing.
 */
@Route(value = "dang-nhap", autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    /** In this page's address right after the portal was set up. */
    static final String SET_UP = "moi";

    private final Paragraph message = new Paragraph();

    SignInView() {
        addClassName("app-door");
        message.addClassName("app-door__message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        Image mark = new Image("icons/favicon.svg", "");
        mark.addClassName("app-door__mark");
        Paragraph line = new Paragraph(Texts.of("security.signin.line"));
        line.addClassName("app-door__line");
        Div card = new Div(mark, new H1(Texts.of("shell.app.name")), line, message);
        card.addClassName("app-door__card");
        card.getElement().appendChild(form());
        Paragraph help = new Paragraph(Texts.of("security.signin.help"));
        help.addClassName("app-door__help");
        card.add(help);
        add((Component) card);
    }

    private static Element form() {
        Element form = new Element("form");
        form.setAttribute("method", "post");
        form.setAttribute("action", "dang-nhap");
        form.appendChild(
                field("username", Texts.of("security.signin.username"), "text", "username"),
                field("password", Texts.of("security.signin.password"), "password", "current-password"),
                keep(),
                csrf());
        Element submit = new Element("button");
        submit.setAttribute("type", "submit");
        submit.setAttribute("class", "app-door__submit");
        submit.setText(Texts.of("security.signin.submit"));
        form.appendChild(submit);
        return form;
    }

    private static Element field(String name, String label, String type, String autocomplete) {
        Element input = new Element("input");
        input.setAttribute("name", name);
        input.setAttribute("type", type);
        input.setAttribute("autocomplete", autocomplete);
        input.setAttribute("autocapitalize", "none");
        input.setAttribute("spellcheck", "false");
        input.setAttribute("required", true);
        Element caption = new Element("span");
        caption.setText(label);
        Element wrapper = new Element("label");
        wrapper.setAttribute("class", "app-door__field");
        wrapper.appendChild(caption, input);
        return wrapper;
    }

    private static Element keep() {
        Element box = new Element("input");
        box.setAttribute("type", "checkbox");
        box.setAttribute("name", "giu-dang-nhap");
        Element caption = new Element("span");
        caption.setText(Texts.of("security.signin.keep"));
        Element wrapper = new Element("label");
        wrapper.setAttribute("class", "app-door__keep");
        wrapper.appendChild(box, caption);
        return wrapper;
    }

    private static Element csrf() {
        Element input = new Element("input");
        input.setAttribute("type", "hidden");
        if (VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            input.setAttribute("name", token.getParameterName());
            input.setAttribute("value", token.getToken());
        }
        return input;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        if (query.getParameters().containsKey("sai")) {
            say(Texts.of("security.signin.wrong"));
        }
        if (query.getParameters().containsKey(SET_UP)) {
            message.addClassName("app-door__message--good");
            say(Texts.of("security.signin.set-up"));
        }
        query.getSingleParameter("cho").ifPresent(seconds -> say(Texts.of("security.signin.wait", seconds)));
    }

    private void say(String sentence) {
        message.setText(sentence);
        message.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("security.signin.title");
    }
}
