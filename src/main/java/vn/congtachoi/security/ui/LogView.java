package vn.congtachoi.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import vn.congtachoi.audit.AuditLogLine;
import vn.congtachoi.audit.ChainBreak;
import vn.congtachoi.audit.ui.HistoryWords;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.security.LogFilter;
import vn.congtachoi.security.PortalLog;
import vn.congtachoi.security.SecurityPermissions;
import vn.congtachoi.security.SignInRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** Who changed what, and who signed in, from where. */
@Route("nhat-ky")
@Menu(title = "security.log.menu", order = 520, icon = "history")
@PermitAll
@ViewNeeds(SecurityPermissions.LOG)
class LogView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private static final int SHOWN_CHANGES = 3;

    private final PortalLog log;
    private final HistoryWords words;
    private final Tab changesTab = new Tab(Texts.of("security.log.changes"));
    private final Tab signInsTab = new Tab(Texts.of("security.log.sign-ins"));
    private final Tabs tabs = new Tabs(changesTab, signInsTab);
    private final FilterBar<LogFilter> changesFilter = new FilterBar<>(new LogFilterCodec(false));
    private final FilterBar<LogFilter> signInsFilter = new FilterBar<>(new LogFilterCodec(true));
    private final DataGrid<AuditLogLine> changes = new DataGrid<>(AuditLogLine::id);
    private final DataGrid<SignInRow> signIns = new DataGrid<>(SignInRow::id);

    LogView(PortalLog log, HistoryWords words) {
        this.log = log;
        this.words = words;
        tabs.addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                openTab(event.getSelectedTab() == signInsTab);
            }
        });
        filters();
        changeColumns();
        signInColumns();
        add(
                new PageHeader(Texts.of("security.log.title"))
                        .line(Texts.of("security.log.line"))
                        .secondary(ActionButton.secondary("security.log.verify", this::verify)
                                .with(AppIcon.SHIELD_CHECK)),
                tabs,
                changesFilter,
                signInsFilter,
                changes,
                signIns);
        changes.fetch(query -> log.changes(changesFilter.value(), query.pageable()));
        signIns.fetch(query -> log.signIns(signInsFilter.value(), query.pageable()));
    }

    private void filters() {
        common(changesFilter)
                .choice("security.log.kind", log.kinds(), words::kind, LogFilter::kind, LogFilter::withKind)
                .onChange(changed -> changes.refresh());
        common(signInsFilter)
                .choice(
                        "security.log.result",
                        List.of(true, false),
                        success -> result(success),
                        LogFilter::success,
                        LogFilter::withSuccess)
                .onChange(changed -> signIns.refresh());
    }

    private static FilterBar<LogFilter> common(FilterBar<LogFilter> filter) {
        return filter.search("security.log.who", LogFilter::words, LogFilter::withWords)
                .add(Fields.day("security.log.day"), LogFilter::day, LogFilter::withDay);
    }

    private void changeColumns() {
        changes.text("security.log.at", row -> VnFormat.moment(row.line().at()))
                .setFlexGrow(0)
                .setAutoWidth(true);
        changes.lines("security.log.by", row -> HistoryWords.who(row.line()), row -> row.line()
                        .actorPost())
                .setFlexGrow(2);
        changes.lines("security.log.what", words::what, row -> words.subject(row.subject()))
                .setFlexGrow(2);
        changes.component("security.log.details", this::details).setFlexGrow(4);
        changes.card(row -> new Card(words.what(row))
                .line(words.subject(row.subject()))
                .line(VnFormat.moment(row.line().at()) + " · " + HistoryWords.who(row.line()))
                .foot(details(row)));
        changes.empty(new EmptyState(AppIcon.HISTORY, "security.log.none", "security.log.none-hint"));
    }

    private Component details(AuditLogLine row) {
        Div lines = new Div();
        lines.addClassName("app-log__changes");
        var names = HistoryWords.noNamesYet();
        row.line().changes().stream()
                .limit(SHOWN_CHANGES)
                .map(change -> words.change(row.line().entity(), change, names))
                .forEach(sentence -> lines.add(new Div(sentence)));
        int more = row.line().changes().size() - SHOWN_CHANGES;
        if (more > 0) {
            lines.add(new Div(ActionButton.quiet("security.log.more", () -> {
                lines.removeAll();
                row.line()
                        .changes()
                        .forEach(change ->
                                lines.add(new Div(words.change(row.line().entity(), change, names))));
            })));
        }
        String reason = row.line().reason();
        if (reason != null && !reason.isBlank()) {
            lines.add(new Div(Texts.of("security.log.reason", reason)));
        }
        return lines;
    }

    private void signInColumns() {
        signIns.text("security.log.at", row -> VnFormat.moment(row.at()))
                .setFlexGrow(0)
                .setAutoWidth(true);
        signIns.lines("security.log.by", LogView::person, SignInRow::username);
        signIns.lines(
                "security.log.device", row -> BrowserName.of(row.device()), row -> BrowserName.address(row.address()));
        signIns.component("security.log.result", row -> badge(row.success()));
        signIns.card(row -> new Card(person(row))
                .line(VnFormat.moment(row.at()))
                .line(BrowserName.of(row.device()) + " · " + BrowserName.address(row.address()))
                .foot(badge(row.success())));
        signIns.empty(new EmptyState(AppIcon.HISTORY, "security.log.none", "security.log.none-hint"));
    }

    private static String person(SignInRow row) {
        String name = row.personName();
        return name == null ? Texts.of("security.log.nobody") : name;
    }

    private static String result(boolean success) {
        return Texts.of(success ? "security.log.success" : "security.log.failure");
    }

    private static Component badge(boolean success) {
        return new StatusBadge(result(success), success ? Tone.DONE : Tone.LATE);
    }

    private void verify() {
        Optional<ChainBreak> broken = log.verify();
        if (broken.isEmpty()) {
            Toast.success("security.log.whole");
            return;
        }
        ChainBreak first = broken.get();
        Toast.error(
                first.at() == null
                        ? Texts.of("security.log.removed", first.position())
                        : Texts.of(
                                "security.log.altered",
                                first.position(),
                                VnFormat.moment(first.at()),
                                first.actorName()));
    }

    private void openTab(boolean ofSignIns) {
        getUI().ifPresent(ui -> ui.navigate(
                LogView.class,
                ofSignIns ? QueryParameters.of(LogFilterCodec.TAB, LogFilterCodec.SIGN_INS) : QueryParameters.empty()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        boolean ofSignIns = query.getSingleParameter(LogFilterCodec.TAB)
                .filter(LogFilterCodec.SIGN_INS::equals)
                .isPresent();
        tabs.setSelectedTab(ofSignIns ? signInsTab : changesTab);
        changesFilter.setVisible(!ofSignIns);
        changes.setVisible(!ofSignIns);
        signInsFilter.setVisible(ofSignIns);
        signIns.setVisible(ofSignIns);
        changesFilter.read(query);
        signInsFilter.read(query);
        (ofSignIns ? signIns : changes).refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("security.log.title");
    }
}
