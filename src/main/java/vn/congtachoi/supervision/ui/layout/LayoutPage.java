package vn.congtachoi.supervision.ui.layout;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.supervision.LayoutGround;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.VisitService;
import vn.congtachoi.supervision.layout.AttemptRow;
import vn.congtachoi.supervision.layout.AttemptState;
import vn.congtachoi.supervision.layout.LayoutByHand;
import vn.congtachoi.supervision.layout.LayoutService;
import vn.congtachoi.supervision.layout.LayoutSheet;
import vn.congtachoi.supervision.layout.LayoutWish;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** The visits of a year's plan, laid out by hand on a calendar; a search fills what is left. */
@Route("kiem-tra-giam-sat/xep-lich/:yearplan")
@PermitAll
@ViewNeeds(SupervisionPermissions.READ)
class LayoutPage extends Page implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private static final int POLL_MS = 1000;
    private static final int AROUND = 7;

    private final LayoutByHand byHand;
    private final LayoutService layouts;
    private final Clock clock;
    private final PageHeader header = new PageHeader("");
    private final Div attempt = new Div();
    private final Details given = new Details();
    private final Div rules = new Div();
    private final LayoutBoard board;
    private UUID plan = Ids.next();
    private LayoutLook look = new LayoutLook(YearMonth.of(2000, 1), LayoutWish.all());
    private Location location = new Location("");
    private @Nullable AttemptPanel searching;
    private @Nullable Registration polling;

    LayoutPage(LayoutByHand byHand, LayoutService layouts, VisitService visits, Clock clock) {
        this.byHand = byHand;
        this.layouts = layouts;
        this.clock = clock;
        board = new LayoutBoard(byHand, visits, this::show);
        given.setSummaryText(Texts.of("supervision.layout.ui.given"));
        attempt.addClassName("app-layout-attempt");
        add(header, given, rules, attempt, new PageSection(Texts.of("supervision.layout.ui.board"), board));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        plan = RouteIds.required(event, "yearplan");
        RouteIds.readable(() -> byHand.sheet(plan, LocalDate.now(clock), LocalDate.now(clock)));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        location = event.getLocation();
        look = LayoutLook.of(location.getQueryParameters(), usual());
        LayoutSheet sheet = sheet();
        LayoutGround ground = sheet.ground();
        header.title(Texts.of("supervision.layout.ui.title", Integer.toString(ground.year())))
                .line(ground.unit())
                .back("kiem-tra-giam-sat", Texts.of("supervision.layout.ui.back"));
        Decision mayArrange = ground.mayArrange();
        given.removeAll();
        given.setVisible(mayArrange.allowed());
        given.setOpened(ground.campaigns().stream().anyMatch(ground::isToBeStaffed));
        given.add(new WishPanel(sheet, look.wish(), wish -> turn(look.with(wish))));
        rules.removeAll();
        rules.add(new RulesPanel(sheet.weights(), mayArrange.allowed(), form -> {
            byHand.weigh(plan, form);
            show();
        }));
        if (!mayArrange.allowed()) {
            Paragraph why = new Paragraph(Texts.of(mayArrange));
            why.addClassName("app-quiet");
            rules.addComponentAsFirst(why);
        }
        show();
        showAttempt();
    }

    /** The first month in which something of the plan is still ahead. */
    private YearMonth usual() {
        LocalDate today = LocalDate.now(clock);
        LayoutGround ground = byHand.sheet(plan, today, today).ground();
        LocalDate first = ground.campaigns().stream()
                .filter(one -> !one.times().worksTo().isBefore(today))
                .map(one -> one.times().worksFrom())
                .min(LocalDate::compareTo)
                .orElse(today);
        return YearMonth.from(first.isBefore(today) ? today : first);
    }

    private LayoutSheet sheet() {
        return byHand.sheet(
                plan,
                look.month().atDay(1).minusDays(AROUND),
                look.month().atEndOfMonth().plusDays(AROUND));
    }

    private void show() {
        board.show(sheet(), look.month(), month -> {
            turn(look.in(month));
            show();
        });
    }

    /** What she gives stands in the address, so that it is there again after a new login. */
    private void turn(LayoutLook other) {
        look = other;
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(location.getPath(), look.query()));
    }

    private void search() {
        tryTo(() -> layouts.start(plan, look.wish()));
        showAttempt();
    }

    private void showAttempt() {
        attempt.removeAll();
        searching = null;
        Decision mayArrange = sheet().ground().mayArrange();
        Optional<AttemptRow> latest = layouts.latest(plan);
        // A search that runs, or whose result waits for her, has its own next step below.
        if (latest.filter(row -> row.state() == AttemptState.SEARCHING || row.state() == AttemptState.FOUND)
                .isPresent()) {
            header.withoutPrimary();
        } else {
            header.primary(ActionButton.primary("supervision.layout.ui.search", this::search)
                    .offer(mayArrange));
        }
        latest.ifPresent(row -> {
            AttemptPanel panel = new AttemptPanel(row, mayArrange.allowed(), acts(row));
            attempt.add(panel);
            if (row.state() == AttemptState.SEARCHING) {
                searching = panel;
                watch(row.id());
            }
        });
        if (searching == null) {
            stopWatching();
        }
    }

    private AttemptPanel.Acts acts(AttemptRow row) {
        return new AttemptPanel.Acts(
                () -> tryTo(() -> layouts.cancel(row.id())),
                () -> {
                    tryTo(() -> Toast.success("supervision.layout.ui.accepted", layouts.accept(row.id())));
                    showAttempt();
                    show();
                },
                this::search,
                () -> {
                    tryTo(() -> layouts.drop(row.id()));
                    showAttempt();
                });
    }

    private static void tryTo(Runnable act) {
        try {
            act.run();
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
        }
    }

    /** The search may run on another node, so that the row is asked, not the thread. */
    private void watch(UUID id) {
        stopWatching();
        UI ui = UI.getCurrent();
        ui.setPollInterval(POLL_MS);
        polling = ui.addPollListener(event -> look(id));
    }

    void look(UUID id) {
        AttemptRow row = layouts.state(id);
        AttemptPanel panel = searching;
        if (row.state() == AttemptState.SEARCHING && panel != null) {
            panel.say(row);
        } else {
            showAttempt();
        }
    }

    private void stopWatching() {
        if (polling != null) {
            polling.remove();
            polling = null;
            UI.getCurrent().setPollInterval(-1);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
            polling = null;
            event.getUI().setPollInterval(-1);
        }
        super.onDetach(event);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("supervision.layout.ui.head");
    }
}
