package vn.congtachoi.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.security.AccountFilter;
import vn.congtachoi.security.AccountList;
import vn.congtachoi.security.AccountRow;
import vn.congtachoi.security.AccountService;
import vn.congtachoi.security.AccountSort;
import vn.congtachoi.security.AccountStanding;
import vn.congtachoi.security.SecurityPermissions;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** The accounts that she looks after: of her unit and of the units below it. */
@Route("quan-tri")
@Menu(title = "security.accounts.menu", order = 510, icon = "lock")
@PermitAll
@ViewNeeds(SecurityPermissions.ACCOUNTS)
class AccountsView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final AccountService service;
    private final SlipPanel.Printer printer;
    private final DataGrid<AccountRow> grid = new DataGrid<>(AccountRow::accountId);
    private final FilterBar<AccountFilter> filter = new FilterBar<>(new AccountFilterCodec());

    AccountsView(AccountList list, AccountService service, SlipPanel.Printer printer, Access access) {
        this.service = service;
        this.printer = printer;
        filters(list);
        columns();

        PageHeader header = new PageHeader(Texts.of("security.accounts.title"))
                .line(Texts.of("security.accounts.line"))
                .primary(ActionButton.primary(
                        "security.issue.open", () -> UI.getCurrent().navigate(IssueView.class)));
        if (access.holds(SecurityPermissions.INSTALLATION)) {
            header.secondary(new Anchor("quan-tri/dia-chi", Texts.of("security.address.open")));
        }
        add(header, filter, grid);
        grid.fetch(query -> list.rows(
                filter.value(), query.pageable(), query.sort(AccountSort.class).orElse(null), query.descending()));
    }

    private void filters(AccountList list) {
        ComboBox<UUID> unit = AccountWords.unitField("security.accounts.unit", list.units());
        unit.setPlaceholder(Texts.of("uikit.filter.all"));
        unit.setClearButtonVisible(true);

        filter.search("security.accounts.search", AccountFilter::words, AccountFilter::withWords)
                .add(unit, AccountFilter::unitId, AccountFilter::withUnit)
                .choice(
                        "security.accounts.standing",
                        List.of(AccountStanding.values()),
                        standing -> Texts.of("security.account.standing", standing),
                        AccountFilter::standing,
                        AccountFilter::withStanding)
                .onChange(changed -> grid.refresh());
    }

    private void columns() {
        grid.sortable(
                grid.component("security.accounts.name", AccountsView::name).setFlexGrow(2), AccountSort.NAME);
        grid.text("security.accounts.post", AccountRow::post).setFlexGrow(3);
        grid.text("security.accounts.roles", AccountWords::roles).setFlexGrow(3);
        grid.sortable(
                grid.text("security.accounts.last", row -> AccountWords.lastSignIn(row.lastSignInAt()))
                        .setFlexGrow(1),
                AccountSort.LAST_SIGN_IN);
        grid.component("security.accounts.standing", row -> AccountWords.standing(row.standing()))
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.component("security.accounts.act", this::resetButton)
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.card(this::card);
        grid.empty(new EmptyState(AppIcon.USERS, "security.accounts.none", "security.accounts.none-hint"));
    }

    private static Component name(AccountRow row) {
        Anchor name = new Anchor("quan-tri/" + row.accountId(), row.personName());
        Div lines = new Div(name, new Span(row.username()));
        lines.addClassName("app-cell-lines");
        return lines;
    }

    private Component card(AccountRow row) {
        Anchor open = new Anchor("quan-tri/" + row.accountId(), Texts.of("security.accounts.open"));
        return new Card(row.personName())
                .line(row.username() + " · " + AccountWords.roles(row))
                .line(AccountWords.lastSignIn(row.lastSignInAt()))
                .foot(AccountWords.standing(row.standing()), open, resetButton(row));
    }

    private ActionButton resetButton(AccountRow row) {
        return ActionButton.quiet("security.accounts.reset", () -> askReset(row))
                .offer(row.manage());
    }

    private void askReset(AccountRow row) {
        ConfirmStep.ask(
                Texts.of("security.accounts.reset.question", row.personName()),
                Texts.of("security.accounts.reset.text"),
                "security.accounts.reset.act",
                () -> {
                    try {
                        SlipPanel.dialog(List.of(service.reset(row.accountId())), printer);
                    } catch (BusinessException refusal) {
                        Toast.error(Texts.of(refusal));
                    }
                    grid.refresh();
                });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        grid.refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("security.accounts.title");
    }
}
