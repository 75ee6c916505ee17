package vn.congtachoi.event.guest.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.GuestAnswer;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.event.EventTimes;
import vn.congtachoi.event.guest.GuestFilter;
import vn.congtachoi.event.guest.GuestLine;
import vn.congtachoi.event.guest.GuestReading;
import vn.congtachoi.event.guest.GuestSeating;
import vn.congtachoi.event.guest.paper.GuestListFiles;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.KeyFigure;
import vn.congtachoi.uikit.MoreActs;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** Khách mời: who is invited in which order, what each was told and answered, and who came. For those inside alone. */
@Route(GuestPaths.LIST)
@PermitAll
@ViewNeeds(EventPermissions.READ)
class GuestListPage extends Page implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final GuestDesk desk;
    private final GuestListFiles files;
    private final Div head = new Div();
    private final Div figures = new Div();
    private final Div moved = new Div();
    private final FilterBar<GuestFilter> filter = GuestFilterBar.make();
    private final Div list = new Div();
    private final Div foot = new Div();
    private GuestReading.@Nullable Sheet read;

    GuestListPage(GuestDesk desk, GuestListFiles files) {
        this.desk = desk;
        this.files = files;
        filter.onChange(changed -> showList());
        head.addClassName("app-page-part");
        list.addClassName("app-page-part");
        foot.addClassName("app-row");
        add(head, figures, moved, filter, list, foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = RouteIds.required(event, GuestPaths.EVENT);
        read = RouteIds.readable(() -> desk.reading().sheet(id));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        filter.read(query);
        show();
    }

    private GuestReading.Sheet sheet() {
        return Objects.requireNonNull(read);
    }

    private UUID id() {
        return sheet().event().id();
    }

    private void refresh() {
        read = desk.reading().sheet(id());
        show();
    }

    private void show() {
        head.removeAll();
        head.add(header());
        figures.removeAll();
        figures.setVisible(!sheet().guests().isEmpty());
        figures.add(keyFigures());
        moved.removeAll();
        List<GuestLine> outdated =
                sheet().guests().stream().filter(GuestFilter.OUTDATED::matches).toList();
        moved.setVisible(!outdated.isEmpty());
        if (!outdated.isEmpty()) {
            moved.add(new MovedGuests(desk, sheet(), outdated, this::refresh));
        }
        filter.setVisible(!sheet().guests().isEmpty());
        showList();
        showFoot();
    }

    private PageHeader header() {
        EventGate.Facts event = sheet().event();
        String where = event.whereabouts().isEmpty() ? "" : " · " + event.whereabouts();
        PageHeader header = new PageHeader(getPageTitle())
                .back(GuestPaths.event(id()), event.title())
                .line(EventTimes.words(event.time()) + where);
        if (sheet().mayInvite().allowed()) {
            header.primary(
                    ActionButton.primary("events.guest.ui.invite", this::pick).with(AppIcon.PLUS));
            header.secondary(
                    ActionButton.secondary("events.guest.ui.by-hand", this::addByHand),
                    ActionButton.secondary("events.guest.ui.paste", this::paste));
        }
        Anchor door = new Anchor(GuestPaths.checkIn(id()), Texts.of("events.guest.ui.check-in"));
        Anchor gifts = new Anchor(GuestPaths.gifts(id()), Texts.of("events.gift.ui.title"));
        header.secondary(door, gifts, moreActs());
        return header;
    }

    /** For whoever is shown: what is filtered away is left alone. */
    private MoreActs moreActs() {
        MoreActs acts = new MoreActs();
        acts.act("events.guest.ui.copy-common", () -> new TextDialog(
                        "events.guest.ui.copy-common", desk.messages().common(sheet().event()))
                .open());
        if (sheet().mayInvite().allowed()) {
            acts.act("events.guest.ui.told-rest", this::tellRest);
            acts.act("events.guest.ui.rank", this::rank);
            acts.act("events.guest.ui.seat-all", () -> new SeatDialog(desk.seating(), id(), shown(), this::refresh)
                    .open());
        }
        return acts;
    }

    private Div keyFigures() {
        List<GuestLine> all = sheet().guests();
        long invited =
                all.stream().filter(line -> !line.presence().unexpected()).count();
        long told = all.stream().filter(line -> line.told().at() != null).count();
        long coming = all.stream()
                .filter(line -> line.answer().given() == GuestAnswer.COMING
                        || line.answer().given() == GuestAnswer.STAND_IN)
                .count();
        long there = all.stream().filter(line -> line.presence().isThere()).count();
        return KeyFigure.row(
                figure("events.guest.ui.count.invited", invited),
                figure("events.guest.ui.count.told", told),
                figure("events.guest.ui.count.coming", coming),
                figure("events.guest.ui.count.there", there));
    }

    private static KeyFigure figure(String key, long number) {
        return new KeyFigure(Texts.of(key), VnFormat.number(number), "");
    }

    private List<GuestLine> shown() {
        return sheet().guests().stream().filter(filter.value()::matches).toList();
    }

    private void showList() {
        boolean mayMove = sheet().mayInvite().allowed();
        GuestGrid grid = new GuestGrid(mayMove, this::open, this::move);
        grid.empty(
                sheet().guests().isEmpty()
                        ? new EmptyState(AppIcon.USERS, "events.guest.ui.none", "events.guest.ui.none-hint")
                        : new EmptyState(AppIcon.SEARCH, "events.guest.ui.no-match", "events.guest.ui.no-match-hint"));
        list.removeAll();
        if (mayMove || sheet().mayRecord().allowed()) {
            GuestBulkBar bulk = new GuestBulkBar(desk, sheet(), grid::untick, this::refresh);
            grid.tick(bulk::show);
            list.add(bulk);
        }
        List<GuestLine> lines = shown();
        grid.show(lines);
        list.add(grid);
        if (lines.size() < sheet().guests().size()) {
            list.add(quiet(Texts.of(
                    "events.guest.ui.shown", lines.size(), sheet().guests().size())));
        }
    }

    private void showFoot() {
        foot.removeAll();
        if (!sheet().guests().isEmpty()) {
            foot.add(
                    DownloadLink.excel(
                            "events.guest.ui.excel", "khach-moi.xlsx", () -> files.excel(id(), filter.value())),
                    DownloadLink.pdf("events.guest.ui.pdf", "khach-moi.pdf", () -> files.pdf(id(), filter.value())));
        }
        LocalDate done = sheet().erasedOn();
        Paragraph kept = quiet(
                done == null
                        ? Texts.of("events.guest.ui.erased-from", VnFormat.day(sheet().erasedFrom()))
                        : Texts.of("events.guest.ui.erased", VnFormat.day(done)));
        kept.add(" ");
        kept.add(new Anchor(GuestPaths.RULES, Texts.of("events.retention.ui.open")));
        foot.add(kept);
    }

    private static Paragraph quiet(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("app-quiet");
        return line;
    }

    private void open(GuestLine line) {
        new GuestDialog(desk, sheet(), line, this::refresh).open();
    }

    private void move(UUID guest, GuestSeating.Move where) {
        desk.seating().move(id(), guest, where);
        refresh();
    }

    private void rank() {
        desk.seating().rank(id());
        Toast.success("events.guest.ui.ranked");
        refresh();
    }

    private void tellRest() {
        List<GuestLine> rest = shown().stream()
                .filter(line -> line.told().at() == null || line.told().outdated())
                .toList();
        new ToldDialog(desk.calls(), id(), rest, this::refresh).open();
    }

    private void pick() {
        new GuestPickDialog(desk, sheet().event(), this::refresh).open();
    }

    private void addByHand() {
        new GuestFormDialog(desk.entry(), sheet().event(), null, this::refresh).open();
    }

    private void paste() {
        new GuestPasteDialog(desk.entry().imports(), id(), this::refresh).open();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("events.guest.ui.title");
    }
}
