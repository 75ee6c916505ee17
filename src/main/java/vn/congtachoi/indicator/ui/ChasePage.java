package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.Chase;
import vn.congtachoi.indicator.ChaseList;
import vn.congtachoi.indicator.ChaseRow;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.ReturnState;
import vn.congtachoi.indicator.ReviewService;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.OwnUnits;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.DueLabel;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** Tình hình nộp: who has sent, who is late, whom to call, and a polite message ready for Zalo. */
@Route("so-lieu/:round/tinh-hinh/:unit")
@PermitAll
@ViewNeeds(IndicatorPermissions.READ_FIGURES)
class ChasePage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Chase chase;
    private final ReviewService review;
    private final ChaseActs acts;
    private final OwnUnits ownUnits;
    private final SheetWay way;
    private final Clock clock;
    private @Nullable OverseenFilter overseen;
    private String title = "";

    ChasePage(Chase chase, ReviewService review, ChaseActs acts, OwnUnits ownUnits, SheetWay way, Clock clock) {
        this.chase = chase;
        this.review = review;
        this.acts = acts;
        this.ownUnits = ownUnits;
        this.way = way;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        overseen = OverseenFilter.of(ownUnits, event);
        load(RouteIds.required(event, "round"), RouteIds.required(event, "unit"));
    }

    private void load(UUID round, UUID unit) {
        ChaseList list = RouteIds.readable(() -> chase.list(round, unit));
        title = Texts.of("indicator.ui.chase.title");
        removeAll();
        List<ChaseRow> below =
                list.rows().stream().filter(row -> unit.equals(row.parentId())).toList();
        List<ChaseRow> direct = below.stream().filter(this::isShown).toList();
        add(header(list, unit, direct));
        add(new RoundPlaces(round, unit, RoundPlaces.Place.CHASE, overseen == null ? "" : overseen.suffix()));
        if (overseen != null) {
            overseen.control(below.stream().map(ChaseRow::unitId).collect(Collectors.toSet()))
                    .ifPresent(this::add);
        }
        acts.warning(list).ifPresent(this::add);
        List<ChaseRow> waiting =
                direct.stream().filter(row -> row.submittedAt() == null).toList();
        List<ChaseRow> toReview = direct.stream()
                .filter(row -> row.submittedAt() != null && row.state() != ReturnState.APPROVED)
                .toList();
        List<ChaseRow> done = direct.stream()
                .filter(row -> row.state() == ReturnState.APPROVED)
                .toList();
        section("indicator.ui.chase.waiting", waiting, list, unit);
        section("indicator.ui.chase.review", toReview, list, unit);
        section("indicator.ui.chase.done", done, list, unit);
    }

    private boolean isShown(ChaseRow row) {
        return overseen == null || overseen.shows(row.unitId());
    }

    private PageHeader header(ChaseList list, UUID unit, List<ChaseRow> shown) {
        boolean some = overseen != null && overseen.isOn();
        String line = some
                ? Texts.of(
                        "indicator.ui.overseen.chase",
                        shown.stream().filter(row -> row.submittedAt() != null).count(),
                        shown.size())
                : Texts.of("indicator.ui.chase.line", list.sent(), list.asked());
        LocalDate due = LocalDate.ofInstant(list.round().dueAt(), VnFormat.ZONE);
        PageHeader header = new PageHeader(list.round().name()).line(line);
        if (!list.isComplete()) {
            header.beside(new DueLabel(due, LocalDate.now(clock)));
        }
        way.back(header, list.round(), unit, RoundPlaces.Place.CHASE);
        // "Duyệt …" approves under the whole unit: not offered beside a list that shows a part of it.
        boolean waits = shown.stream().anyMatch(row -> row.state() == ReturnState.SUBMITTED);
        if (list.mayReview().allowed() && waits && !some) {
            header.primary(ActionButton.primary(
                    "indicator.ui.chase.approve-clean",
                    () -> approveClean(list.round().id(), unit)));
        }
        return header;
    }

    private void approveClean(UUID round, UUID unit) {
        ConfirmStep.ask(
                Texts.of("indicator.ui.chase.approve-clean.title"),
                Texts.of("indicator.ui.chase.approve-clean.text"),
                "indicator.ui.chase.approve-clean.act",
                () -> {
                    int approved = review.approveClean(round, unit).size();
                    Toast.success("indicator.ui.chase.approved", approved);
                    load(round, unit);
                });
    }

    private void section(String key, List<ChaseRow> rows, ChaseList list, UUID unit) {
        if (rows.isEmpty()) {
            return;
        }
        Reminders.Book book = acts.book(rows);
        add(new ChaseSection(
                Texts.of(key, rows.size()),
                rows,
                new ChaseSection.Line(
                        row -> new Anchor("so-lieu/" + list.round().id() + "/bang/" + row.unitId(), row.unitName()),
                        row -> detail(row, list, book),
                        row -> acts(row, list, unit, book))));
    }

    private static Component detail(ChaseRow row, ChaseList list, Reminders.Book book) {
        if (row.submittedAt() != null) {
            return ChaseSection.submitted(row);
        }
        List<ChaseRow> branches = list.rows().stream()
                .filter(below -> row.unitId().equals(below.parentId()))
                .toList();
        long sent =
                branches.stream().filter(below -> below.submittedAt() != null).count();
        String head = book.head(row);
        return new Paragraph(
                branches.isEmpty()
                        ? head
                        : Texts.of("indicator.ui.chase.branches", head, sent, (long) branches.size()));
    }

    private List<Component> acts(ChaseRow row, ChaseList list, UUID above, Reminders.Book book) {
        UUID round = list.round().id();
        if (!list.mayReview().allowed()) {
            return List.of();
        }
        Runnable reload = () -> load(round, above);
        List<Component> offered = new ArrayList<>();
        if (row.submittedAt() == null) {
            offered.addAll(acts.waiting(row, list.round(), book, "so-lieu/" + round, reload));
        }
        if (row.state() == ReturnState.SUBMITTED) {
            offered.add(ActionButton.secondary("indicator.ui.chase.approve", () -> {
                review.approve(round, row.unitId());
                Toast.success("indicator.ui.chase.approved-one", row.unitName());
                reload.run();
            }));
        }
        acts.sendBack(row, list, reload).ifPresent(offered::add);
        return offered;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
