package vn.congtachoi.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Installation;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.uikit.LargeType;
import vn.congtachoi.uikit.OfflineNotice;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnI18n;

/**
 * The frame of every page: navigation, header, and on phones a bar for the thumb. Without a signed-in person (an error
 * page, a public page) only the name of the portal stands there.
 */
@Layout
@AnonymousAllowed
@JavaScript(LargeType.SCRIPT)
@JavaScript(MainLayout.SCROLL_PLACE)
public class MainLayout extends AppLayout {

    static final String SCROLL_PLACE = "context://components/scroll-place.js";

    private final ObjectProvider<CurrentActor> actor;
    private final ObjectProvider<AuthenticationContext> authentication;
    private final HeaderParts parts;
    private final ObjectProvider<Installation> installation;
    private final Clock clock;
    private final Header header = new Header();
    private final List<Component> navigation = new ArrayList<>();
    private @Nullable Registration redrawing;

    MainLayout(
            ObjectProvider<CurrentActor> actor,
            ObjectProvider<AuthenticationContext> authentication,
            HeaderParts parts,
            ObjectProvider<Installation> installation,
            Clock clock) {
        this.authentication = authentication;
        this.actor = actor;
        this.parts = parts;
        this.installation = installation;
        this.clock = clock;
        setI18n(VnI18n.appLayout());
        setPrimarySection(Section.DRAWER);
        header.addClassName("app-header");
        addToNavbar(header);
        draw();
    }

    private void draw() {
        header.removeAll();
        installation.stream()
                .filter(Installation::isDemo)
                .findFirst()
                .ifPresent(demo -> header.add(new DemoStrip(clock)));
        Optional<PersonActor> person = person(actor);
        if (person.isPresent()) {
            header.add(parts.above());
            header.add(row(parts, new PersonMenu(person.get().name(), parts.menu(), this::signOut)));
            navigate();
        } else {
            header.add(bareRow());
            addClassName("app-bare");
        }
        header.add(new OfflineNotice());
    }

    /** Which pages there are is known within a request only; without one the navigation stays as it was. */
    private void navigate() {
        if (VaadinRequest.getCurrent() == null) {
            return;
        }
        remove(navigation.toArray(Component[]::new));
        navigation.clear();
        Component brand = brand();
        Component drawer = Navigation.drawer();
        Component bottom = Navigation.bottom(() -> setDrawerOpened(true));
        addToDrawer(brand, drawer);
        addToNavbar(true, bottom);
        navigation.addAll(List.of(brand, drawer, bottom));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        redrawing = Frame.onRefresh(event.getUI(), this::draw);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (redrawing != null) {
            redrawing.remove();
            redrawing = null;
        }
    }

    private static Optional<PersonActor> person(ObjectProvider<CurrentActor> actor) {
        return actor.stream()
                .findFirst()
                .flatMap(CurrentActor::find)
                .filter(PersonActor.class::isInstance)
                .map(PersonActor.class::cast);
    }

    private static Div row(HeaderParts parts, Component personMenu) {
        Span name = new Span(parts.unitName());
        name.addClassName("app-header__unit");
        Div right = new Div();
        right.addClassName("app-header__slots");
        right.add(parts.created());
        right.add(personMenu);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Texts.of("shell.nav.toggle"));
        Div row = new Div(toggle, name, right);
        row.addClassName("app-header__row");
        return row;
    }

    private static Div bareRow() {
        Div row = new Div(brand());
        row.addClassName("app-header__row");
        return row;
    }

    private static Anchor brand() {
        Image mark = new Image("icons/favicon.svg", "");
        Anchor brand = new Anchor("", mark);
        brand.add(new Span(Texts.of("shell.app.name")));
        brand.addClassName("app-brand");
        return brand;
    }

    private void signOut() {
        authentication.ifAvailable(AuthenticationContext::logout);
    }
}
