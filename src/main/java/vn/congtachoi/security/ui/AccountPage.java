package vn.congtachoi.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.security.AccountList;
import vn.congtachoi.security.AccountRoles;
import vn.congtachoi.security.AccountRow;
import vn.congtachoi.security.AccountService;
import vn.congtachoi.security.AccountSlip;
import vn.congtachoi.security.AccountStanding;
import vn.congtachoi.security.SecurityPermissions;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** One account: its roles, a new password, closing. */
@Route("quan-tri/:account")
@PermitAll
@ViewNeeds(SecurityPermissions.ACCOUNTS)
class AccountPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int REASON = 300;

    private final AccountList list;
    private final AccountService service;
    private final AccountRoles roles;
    private final SlipPanel.Printer printer;
    private String title = "";

    AccountPage(AccountList list, AccountService service, AccountRoles roles, SlipPanel.Printer printer) {
        this.list = list;
        this.service = service;
        this.roles = roles;
        this.printer = printer;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = event.getRouteParameters()
                .get("account")
                .map(AccountFilterCodec::id)
                .orElseThrow(NotFoundException::new);
        try {
            show(list.row(id));
        } catch (BusinessException unknown) {
            throw new NotFoundException(unknown.messageKey().key());
        }
    }

    private void show(AccountRow row) {
        title = row.personName();
        removeAll();
        add(
                new PageHeader(row.personName())
                        .back("quan-tri", Texts.of("security.accounts.title"))
                        .line(Texts.of(
                                row.post().isEmpty() ? "security.accounts.facts-bare" : "security.accounts.facts",
                                row.username(),
                                AccountWords.lastSignIn(row.lastSignInAt()),
                                row.post()))
                        .beside(AccountWords.standing(row.standing())),
                rolesSection(row),
                passwordSection(row));
        if (row.standing() != AccountStanding.CLOSED) {
            add(closeSection(row));
        }
    }

    private PageSection rolesSection(AccountRow row) {
        UnorderedList held = new UnorderedList();
        held.addClassName("app-devices");
        row.roles().forEach(role -> held.add(roleItem(row, role)));
        PageSection section = new PageSection(Texts.of("security.accounts.roles"));
        section.add(row.roles().isEmpty() ? new Paragraph(Texts.of("security.accounts.no-role-hint")) : held);
        if (row.standing() != AccountStanding.CLOSED && row.manage().allowed()) {
            section.add(giveForm(row));
        }
        return section;
    }

    private ListItem roleItem(AccountRow row, AccountRow.HeldRole role) {
        Span name = new Span(AccountWords.role(role));
        name.addClassName("app-devices__name");
        ActionButton end = ActionButton.quiet(
                        "security.accounts.end-role",
                        () -> ConfirmStep.askDanger(
                                Texts.of("security.accounts.end-role.question", AccountWords.role(role)),
                                Texts.of("security.accounts.end-role.text", row.personName()),
                                "security.accounts.end-role",
                                () -> act(row, () -> roles.end(role.grantId()), "security.accounts.role-ended")))
                .offer(role.end());
        return new ListItem(name, end);
    }

    private Component giveForm(AccountRow row) {
        Select<Role> role =
                Fields.choice("security.accounts.new-role", List.of(), each -> Texts.of("security.role", each));
        ComboBox<UUID> unit = AccountWords.unitField("security.accounts.role-unit", list.units());
        unit.addValueChangeListener(event -> {
            UUID chosen = event.getValue();
            role.setItems(chosen == null ? List.of() : roles.choices(chosen));
        });
        ActionButton give = ActionButton.secondary("security.accounts.give-role", () -> {
            if (unit.isEmpty() || role.isEmpty()) {
                Toast.error(Texts.of("security.accounts.give-role.missing"));
                return;
            }
            act(
                    row,
                    () -> roles.give(row.accountId(), role.getValue(), unit.getValue()),
                    "security.accounts.role-given");
        });
        Div form = new Div(unit, role, give);
        form.addClassName("app-inline-form");
        return form;
    }

    private PageSection passwordSection(AccountRow row) {
        boolean closed = row.standing() == AccountStanding.CLOSED;
        ActionButton reset = ActionButton.secondary(
                        closed ? "security.accounts.reopen" : "security.accounts.reset", () -> askReset(row))
                .offer(row.manage());
        return new PageSection(
                Texts.of("security.slip.password"),
                new Paragraph(Texts.of(closed ? "security.accounts.reopen.hint" : "security.accounts.reset.hint")),
                new Div(reset));
    }

    private void askReset(AccountRow row) {
        ConfirmStep.ask(
                Texts.of("security.accounts.reset.question", row.personName()),
                Texts.of("security.accounts.reset.text"),
                "security.accounts.reset.act",
                () -> {
                    try {
                        AccountSlip slip = service.reset(row.accountId());
                        SlipPanel.dialog(List.of(slip), printer);
                    } catch (BusinessException refusal) {
                        Toast.error(Texts.of(refusal));
                    }
                    show(list.row(row.accountId()));
                });
    }

    private PageSection closeSection(AccountRow row) {
        TextField reason = Fields.text("security.accounts.close.reason", REASON);
        reason.setPlaceholder(Texts.of("security.accounts.close.example"));
        ActionButton close = ActionButton.danger("security.accounts.close", () -> {
                    if (reason.getValue().isBlank()) {
                        reason.setErrorMessage(Texts.of("security.account.error.reason"));
                        reason.setInvalid(true);
                        reason.focus();
                        return;
                    }
                    reason.setInvalid(false);
                    ConfirmStep.askDanger(
                            Texts.of("security.accounts.close.question", row.personName()),
                            Texts.of("security.accounts.close.text"),
                            "security.accounts.close",
                            () -> act(
                                    row,
                                    () -> service.close(row.accountId(), reason.getValue()),
                                    "security.accounts.closed"));
                })
                .offer(row.manage());
        Div form = new Div(reason, close);
        form.addClassName("app-inline-form");
        return new PageSection(
                Texts.of("security.accounts.close"), new Paragraph(Texts.of("security.accounts.close.hint")), form);
    }

    private void act(AccountRow row, Runnable work, String doneKey) {
        try {
            work.run();
            Toast.success(doneKey);
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
        }
        show(list.row(row.accountId()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
