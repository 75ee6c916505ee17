package vn.congtachoi.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.organisation.UnitKind;
import vn.congtachoi.organisation.ui.paste.UnitPastePanel;
import vn.congtachoi.security.FirstAdministratorForm;
import vn.congtachoi.security.FirstUnitForm;
import vn.congtachoi.security.SetupForm;
import vn.congtachoi.security.SetupService;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Texts;

/** The first page of an empty portal: the unit, its letterhead, what stands below it, and the first administrator. */
@Route(value = "thiet-lap", autoLayout = false)
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** Nobody is signed in here, so nothing can be kept on the server: a reload finds the texts in the browser. */
    private static final String TYPED = "security.setup";

    private final SetupService setup;
    private final FirstUnitPanel unit;
    private final UnitPastePanel below;
    private final FirstAdministratorPanel administrator;
    private final Paragraph fault = new Paragraph();

    SetupView(SetupService setup, Clock clock) {
        this.setup = setup;
        LocalDate firstDay = LocalDate.now(clock).withDayOfYear(1);
        FirstUnitForm proposed = new FirstUnitForm("", "", UnitKind.WARD, "", "", "", firstDay, usedAddress());
        unit = new FirstUnitPanel(proposed, setup::kindOf, this::checkBelow);
        below = new UnitPastePanel(cells -> setup.checkUnits(unit.asTyped(firstDay), cells));
        boolean withCode = setup.isPending() && setup.needsCode(visitor());
        administrator = new FirstAdministratorPanel(setup.ownRoles(), withCode);
        unit.keepTyped(TYPED);
        below.keepTyped(TYPED);
        administrator.keepTyped(TYPED);
        addClassName("app-door");
        fault.addClassName("app-door__message");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        Paragraph line = new Paragraph(Texts.of("security.setup.line"));
        line.addClassName("app-door__line");
        Paragraph hint = new Paragraph(Texts.of("security.setup.below.hint"));
        hint.addClassName("app-quiet");
        Div card = new Div(
                new H1(Texts.of("security.setup.title")),
                line,
                new H2(Texts.of("security.setup.about-unit")),
                unit,
                new H2(Texts.of("security.setup.about-below")),
                hint,
                below,
                new H2(Texts.of("security.setup.about-admin")),
                administrator,
                fault,
                ActionButton.primary("security.setup.act", this::submit));
        card.addClassNames("app-door__card", "app-door__card--wide");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!setup.isPending()) {
            event.forwardTo("");
        }
    }

    private static String visitor() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }

    /** The address by which the visitor came, when it is one that leads others here too. */
    private static String usedAddress() {
        if (!(VaadinRequest.getCurrent() instanceof VaadinServletRequest request)) {
            return "";
        }
        return SetupService.addressForOthers(request.getRequestURL().toString());
    }

    /** The name, the kind and the first day decide what may stand below. */
    private void checkBelow() {
        below.check();
    }

    private void submit() {
        fault.setVisible(false);
        below.check();
        // All faults at once; the unit is written last, so that the first fault of the page gets the focus.
        Optional<FirstAdministratorForm> person = administrator.write();
        Optional<FirstUnitForm> head = unit.write();
        boolean isListFaulty = !below.isBlank() && below.cleanCells().isEmpty();
        if (head.isEmpty() || person.isEmpty()) {
            refuse(Texts.of("security.setup.error.fields"));
        } else if (isListFaulty) {
            refuse(Texts.of("security.setup.error.below"));
        } else {
            setUp(head.get(), person.get());
        }
    }

    private void setUp(FirstUnitForm head, FirstAdministratorForm person) {
        try {
            setup.setUp(new SetupForm(head, below.cleanCells().orElse(List.of()), person, visitor()));
        } catch (BusinessException refusal) {
            refuse(Texts.of(refusal));
            return;
        }
        unit.forgetTyped();
        below.forgetTyped();
        administrator.forgetTyped();
        getUI().ifPresent(ui -> ui.getPage().setLocation("dang-nhap?" + SignInView.SET_UP));
    }

    private void refuse(String sentence) {
        fault.setText(sentence);
        fault.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("security.setup.title");
    }
}
