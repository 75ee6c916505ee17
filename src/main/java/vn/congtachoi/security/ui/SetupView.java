package vn.congtachoi.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.organisation.UnitKind;
import vn.congtachoi.organisation.ui.paste.UnitPastePanel;
import vn.congtachoi.security.SetupForm;
import vn.congtachoi.security.SetupService;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;

/** The first page of an empty portal: the unit, its letterhead, what stands below it, and the first administrator. */
@Route(value = "thiet-lap", autoLayout = false)
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NAME = 200;
    private static final int SHORT = 100;

    private final SetupService setup;
    private final LocalDate firstDay;
    private final TextField unitName = Fields.text("security.setup.unit", NAME);
    private final TextField shortName = Fields.text("security.setup.short", SHORT);
    private final Select<UnitKind> kind = Fields.choice(
            "security.setup.kind",
            List.of(UnitKind.WARD, UnitKind.COMMUNE, UnitKind.SPECIAL_ZONE, UnitKind.CITY, UnitKind.DISTRICT),
            unitKind -> Texts.of("organisation.unit.kind", unitKind));
    private final TextField superior = Fields.text("security.setup.superior", NAME);
    private final TextField issuer = Fields.text("security.setup.issuer", NAME);
    private final TextField place = Fields.text("security.setup.place", SHORT);
    private final DatePicker founded = Fields.day("security.setup.founded");
    private final UnitPastePanel below;
    private final TextField address = Fields.text("security.setup.address", NAME);
    private final TextField adminName = Fields.text("security.setup.admin-name", NAME);
    private final Select<Role> ownRole;
    private final TextField username = Fields.text("security.signin.username", SHORT);
    private final PasswordField password = Fields.password("security.signin.password");
    private final TextField code = Fields.text("security.setup.code", SHORT);
    private final Paragraph fault = new Paragraph();

    SetupView(SetupService setup, Clock clock) {
        this.setup = setup;
        this.firstDay = LocalDate.now(clock).withDayOfYear(1);
        ownRole = Fields.choice("security.setup.own-role", setup.ownRoles(), SetupView::words);
        ownRole.setEmptySelectionAllowed(true);
        ownRole.setEmptySelectionCaption(Texts.of("security.setup.own-role.none"));
        ownRole.setPlaceholder(Texts.of("security.setup.own-role.none"));
        ownRole.setHelperText(Texts.of("security.setup.own-role.hint"));
        addClassName("app-door");
        fault.addClassName("app-door__message");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        kind.setValue(UnitKind.WARD);
        founded.setValue(firstDay);
        founded.setHelperText(Texts.of("security.setup.founded.hint"));
        below = new UnitPastePanel(cells -> setup.checkUnits(form(cells)));
        unitName.addValueChangeListener(event -> below.check());
        kind.addValueChangeListener(event -> below.check());
        founded.addValueChangeListener(event -> below.check());
        superior.setHelperText(Texts.of("security.setup.superior.hint"));
        issuer.setHelperText(Texts.of("security.setup.issuer.hint"));
        address.setHelperText(Texts.of("security.setup.address.hint"));
        password.setHelperText(Texts.of("security.password.hint"));
        code.setHelperText(Texts.of("security.setup.code.hint"));
        Paragraph line = new Paragraph(Texts.of("security.setup.line"));
        line.addClassName("app-door__line");
        Div card = new Div(
                new H1(Texts.of("security.setup.title")),
                line,
                fault,
                new H2(Texts.of("security.setup.about-unit")),
                columns(unitName, shortName, kind, place, superior, issuer, founded, address),
                new H2(Texts.of("security.setup.about-below")),
                hint("security.setup.below.hint"),
                below,
                new H2(Texts.of("security.setup.about-admin")),
                columns(adminName, ownRole, username, password, code),
                ActionButton.primary("security.setup.act", this::submit));
        card.addClassNames("app-door__card", "app-door__card--wide");
        add(card);
    }

    @SuppressWarnings("NullAway") // a choice that may stay empty asks for the words of nothing
    private static String words(Role role) {
        return role == null ? Texts.of("security.setup.own-role.none") : Texts.of("security.role", role);
    }

    private static Paragraph hint(String key) {
        Paragraph hint = new Paragraph(Texts.of(key));
        hint.addClassName("app-quiet");
        return hint;
    }

    private static FormLayout columns(Component... fields) {
        FormLayout form = new FormLayout(fields);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("34rem", 2));
        return form;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!setup.isPending()) {
            event.forwardTo("");
            return;
        }
        code.setVisible(setup.needsCode(visitor()));
    }

    private static String visitor() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }

    private SetupForm form(List<List<String>> unitCells) {
        return new SetupForm(
                unitName.getValue(),
                shortName.getValue(),
                kind.getValue(),
                superior.getValue(),
                issuer.getValue(),
                place.getValue(),
                founded.isEmpty() ? firstDay : founded.getValue(),
                unitCells,
                address.getValue(),
                adminName.getValue(),
                ownRole.getValue(),
                username.getValue(),
                password.getValue(),
                code.getValue(),
                visitor());
    }

    private void submit() {
        fault.setVisible(false);
        below.check();
        if (!below.isBlank() && below.cleanCells().isEmpty()) {
            refuse(Texts.of("security.setup.error.below"));
            return;
        }
        try {
            setup.setUp(form(below.cleanCells().orElse(List.of())));
        } catch (BusinessException refusal) {
            refuse(Texts.of(refusal));
            return;
        }
        getUI().ifPresent(ui -> ui.getPage().setLocation("dang-nhap"));
    }

    private void refuse(String sentence) {
        fault.setText(sentence);
        fault.setVisible(true);
        fault.scrollIntoView();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("security.setup.title");
    }
}
