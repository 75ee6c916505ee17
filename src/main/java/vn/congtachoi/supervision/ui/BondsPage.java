package vn.congtachoi.supervision.ui;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.supervision.BondRow;
import vn.congtachoi.supervision.BondService;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.SayDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** Quan hệ đã khai: who does not visit which unit, beside what her posts say. */
@Route("kiem-tra-giam-sat/quan-he")
@PermitAll
@ViewNeeds(SupervisionPermissions.READ)
class BondsPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final BondService bonds;
    private final DataGrid<BondRow> grid = new DataGrid<>(BondRow::id);

    BondsPage(BondService bonds) {
        this.bonds = bonds;
        grid.text("supervision.ui.bond.person", BondRow::person).setFlexGrow(3);
        grid.text("supervision.ui.bond.unit", BondRow::unit).setFlexGrow(3);
        grid.lines("supervision.ui.bond.words", BondRow::words, BondsPage::declared)
                .setFlexGrow(5);
        grid.component(
                        "supervision.ui.bond.act",
                        row -> ActionButton.quiet("supervision.ui.bond.drop", () -> drop(row)))
                .setFlexGrow(1);
        grid.card(row -> new Card(row.person())
                .line(row.unit())
                .line(row.words())
                .foot(ActionButton.quiet("supervision.ui.bond.drop", () -> drop(row))));
        grid.empty(new EmptyState(AppIcon.USERS, "supervision.ui.bond.none", "supervision.ui.bond.none-hint"));
        PageHeader header = new PageHeader(Texts.of("supervision.ui.title"))
                .line(Texts.of("supervision.ui.bond.line"))
                .primary(ActionButton.primary("supervision.ui.bond.declare", this::declare)
                        .with(AppIcon.PLUS));
        add(header, SupervisionTab.BONDS.strip(), grid);
    }

    private static String declared(BondRow row) {
        return Texts.of("supervision.ui.bond.declared", row.by(), VnFormat.moment(row.at()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        grid.show(bonds.all());
    }

    private void declare() {
        new BondDialog(bonds.people(), bonds.units(), (person, unit, words) -> {
                    bonds.declare(person, unit, words);
                    Toast.success("supervision.ui.saved");
                    show();
                })
                .open();
    }

    private void drop(BondRow row) {
        new SayDialog(
                        Texts.of("supervision.ui.bond.drop-ask", row.person(), row.unit()),
                        Texts.of("supervision.ui.bond.drop-text"),
                        "supervision.ui.act.why",
                        "supervision.ui.bond.drop",
                        reason -> {
                            bonds.drop(row.id(), reason);
                            Toast.success("supervision.ui.bond.dropped");
                            show();
                        })
                .open();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("supervision.ui.bond.title");
    }
}
