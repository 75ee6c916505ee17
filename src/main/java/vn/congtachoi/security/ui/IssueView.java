package vn.congtachoi.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.security.AccountCandidate;
import vn.congtachoi.security.AccountIssue;
import vn.congtachoi.security.AccountList;
import vn.congtachoi.security.AccountSlip;
import vn.congtachoi.security.NewAccount;
import vn.congtachoi.security.SecurityPermissions;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.LeaveGuard;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Accounts in a batch: a unit, those who hold a post there and have no account, one act, the slips. */
@Route(IssueView.PATH)
@PermitAll
@ViewNeeds(SecurityPermissions.ACCOUNTS)
class IssueView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "quan-tri/cap-tai-khoan";

    private final AccountList list;
    private final AccountIssue issue;
    private final SlipPanel.Printer printer;
    private final Map<UUID, Role> chosen = new HashMap<>();
    private final ActionButton create = ActionButton.primary("security.issue.act-none", this::create);
    private DataGrid<AccountCandidate> grid = new DataGrid<>(AccountCandidate::personId);
    private List<AccountCandidate> candidates = List.of();
    private @Nullable SlipPanel slips;

    IssueView(AccountList list, AccountIssue issue, SlipPanel.Printer printer) {
        this.list = list;
        this.issue = issue;
        this.printer = printer;
        LeaveGuard.warn(
                this,
                () -> slips != null && !slips.isPrinted(),
                "security.issue.leave.question",
                "security.issue.leave.text");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<UnitRef> units = list.units();
        UUID unit = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AccountFilterCodec.UNIT)
                .map(AccountFilterCodec::id)
                .filter(id -> units.stream().anyMatch(each -> each.id().equals(id)))
                .orElseGet(() -> units.getFirst().id());
        show(units, unit);
    }

    private void show(List<UnitRef> units, UUID unit) {
        removeAll();
        chosen.clear();
        slips = null;
        ComboBox<UUID> field = AccountWords.unitField("security.issue.unit", units);
        field.addClassName("app-issue__unit");
        field.setValue(unit);
        field.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                getUI().ifPresent(ui -> ui.navigate(
                        IssueView.class,
                        QueryParameters.of(
                                AccountFilterCodec.UNIT, event.getValue().toString())));
            }
        });
        candidates = issue.candidates(unit);
        PageHeader header = new PageHeader(Texts.of("security.issue.title"))
                .back("quan-tri", Texts.of("security.accounts.title"))
                .line(Texts.of("security.issue.line"));
        add(header, field);
        if (candidates.isEmpty()) {
            add(new EmptyState(AppIcon.USERS, "security.issue.none", "security.issue.none-hint")
                    .action(new Anchor("danh-ba", Texts.of("security.issue.people"))));
            return;
        }
        header.primary(create);
        candidates.forEach(one -> chosen.put(one.personId(), one.role()));
        grid = grid();
        offerCreate();
        add(grid, missing());
    }

    private DataGrid<AccountCandidate> grid() {
        DataGrid<AccountCandidate> fresh = new DataGrid<>(AccountCandidate::personId);
        fresh.lines("security.accounts.name", AccountCandidate::personName, AccountCandidate::post);
        fresh.text("security.issue.where", AccountCandidate::unitName).setFlexGrow(2);
        fresh.text("security.slip.username", AccountCandidate::username).setFlexGrow(1);
        fresh.component("security.issue.role", this::roleField).setFlexGrow(4);
        fresh.card(one -> new Card(one.personName())
                .line(one.post() + " · " + one.unitName())
                .line(one.username())
                .foot(roleField(one)));
        fresh.tick(ticked -> offerCreate());
        return fresh.scroll(candidates);
    }

    private Component roleField(AccountCandidate one) {
        if (one.choices().size() == 1) {
            return new Span(Texts.of("security.role", one.role()));
        }
        Select<Role> field = new Select<>();
        field.setAriaLabel(Texts.of("security.issue.role-of", one.personName()));
        field.setItems(one.choices());
        field.setItemLabelGenerator(role -> Texts.of("security.role", role));
        field.setValue(chosen.get(one.personId()));
        field.addValueChangeListener(event -> chosen.put(one.personId(), event.getValue()));
        return field;
    }

    private static Component missing() {
        Paragraph hint = new Paragraph(new Span(Texts.of("security.issue.missing") + " "));
        hint.add(new Anchor("danh-ba", Texts.of("security.issue.people")));
        hint.addClassName("app-hint");
        return hint;
    }

    private void offerCreate() {
        int count = grid.ticked().size();
        create.setText(count == 0 ? Texts.of("security.issue.act-none") : Texts.of("security.issue.act", count));
        create.offer(count == 0 ? Decision.no("security.issue.tick-first") : Decision.yes());
    }

    private void create() {
        // In the order of the list: the slips are handed out unit by unit.
        List<NewAccount> wanted = candidates.stream()
                .filter(grid.ticked()::contains)
                .map(one -> new NewAccount(
                        one.personId(), null, chosen.getOrDefault(one.personId(), one.role()), one.unitId()))
                .toList();
        try {
            showSlips(issue.create(wanted));
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
        }
    }

    private void showSlips(List<AccountSlip> made) {
        removeAll();
        SlipPanel panel = new SlipPanel(made, printer);
        slips = panel;
        Anchor back = new Anchor("quan-tri", Texts.of("security.issue.done-back"));
        Div foot = new Div(back);
        foot.addClassName("app-row");
        add(new PageHeader(Texts.of("security.issue.made", made.size())), panel, foot);
        Toast.success("security.issue.made", made.size());
    }

    @Override
    public String getPageTitle() {
        return Texts.of("security.issue.title");
    }
}
