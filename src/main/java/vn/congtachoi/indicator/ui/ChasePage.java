package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.congtachoi.indicator.Chase;
import vn.congtachoi.indicator.ChaseList;
import vn.congtachoi.indicator.ChaseRow;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.ReturnState;
import vn.congtachoi.indicator.ReviewService;
import vn.congtachoi.kernel.PublicAddress;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.CopyButton;
import vn.congtachoi.uikit.DueLabel;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** Tình hình nộp: who has sent, who is late, whom to call, and a polite message ready for Zalo. */
@Route("so-lieu/:round/tinh-hinh/:unit")
@PermitAll
@ViewNeeds(IndicatorPermissions.READ_FIGURES)
class ChasePage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Chase chase;
    private final ReviewService review;
    private final PeopleDirectory people;
    private final PublicAddress address;
    private final Clock clock;
    private String title = "";

    ChasePage(Chase chase, ReviewService review, PeopleDirectory people, PublicAddress address, Clock clock) {
        this.chase = chase;
        this.review = review;
        this.people = people;
        this.address = address;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(RouteIds.required(event, "round"), RouteIds.required(event, "unit"));
    }

    private void load(UUID round, UUID unit) {
        ChaseList list = RouteIds.readable(() -> chase.list(round, unit));
        title = Texts.of("indicator.ui.chase.title");
        removeAll();
        add(header(list, unit));
        List<ChaseRow> direct =
                list.rows().stream().filter(row -> unit.equals(row.parentId())).toList();
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

    private PageHeader header(ChaseList list, UUID unit) {
        LocalDate due = LocalDate.ofInstant(list.round().dueAt(), VnFormat.ZONE);
        PageHeader header = new PageHeader(list.round().name())
                .line(Texts.of("indicator.ui.chase.line", list.sent(), list.asked()))
                .beside(new DueLabel(due, LocalDate.now(clock)))
                .secondary(
                        new Anchor(
                                "so-lieu/" + list.round().id() + "/hoi-lai/" + unit,
                                Texts.of("indicator.ui.chase.asked")),
                        new Anchor(
                                "so-lieu/" + list.round().id() + "/tong-hop/" + unit,
                                Texts.of("indicator.ui.chase.compiled")));
        if (list.mayReview().allowed()) {
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
        UnorderedList lines = new UnorderedList();
        lines.addClassName("app-chase");
        rows.forEach(row -> lines.add(item(row, list, unit)));
        add(new PageSection(Texts.of(key, rows.size()), lines));
    }

    private ListItem item(ChaseRow row, ChaseList list, UUID above) {
        Anchor name = new Anchor("so-lieu/" + list.round().id() + "/bang/" + row.unitId(), row.unitName());
        name.addClassName("app-chase__name");
        Div words = new Div(name, detail(row, list));
        words.addClassName("app-chase__words");
        Div marks = new Div(new StatusBadge(Texts.of("indicator.state", row.state()), Tones.of(row.state())));
        marks.addClassName("app-chase__marks");
        if (row.late()) {
            marks.add(new StatusBadge(Texts.of("indicator.ui.chase.late"), Tone.LATE));
        }
        if (row.warnings() > 0) {
            marks.add(new StatusBadge(Texts.of("indicator.ui.chase.warnings", row.warnings()), Tone.DUE));
        }
        if (row.openQueries() > 0) {
            marks.add(new StatusBadge(Texts.of("indicator.ui.chase.queries", row.openQueries()), Tone.DUE));
        }
        Div acts = new Div(acts(row, list, above));
        acts.addClassName("app-chase__acts");
        return new ListItem(words, marks, acts);
    }

    private Component detail(ChaseRow row, ChaseList list) {
        if (row.submittedAt() != null) {
            return new Span(
                    Texts.of("indicator.ui.chase.submitted", row.submittedBy(), VnFormat.moment(row.submittedAt())));
        }
        long branches = list.rows().stream()
                .filter(below -> row.unitId().equals(below.parentId()))
                .count();
        long sent = list.rows().stream()
                .filter(below -> row.unitId().equals(below.parentId()) && below.submittedAt() != null)
                .count();
        String head = head(row).orElse(Texts.of("indicator.ui.chase.no-phone"));
        return new Paragraph(branches == 0 ? head : Texts.of("indicator.ui.chase.branches", head, sent, branches));
    }

    /** Name and telephone of whom to call. */
    private Optional<String> head(ChaseRow row) {
        return people.headOf(row.unitId(), LocalDate.now(clock))
                .map(person -> person.phone() == null
                        ? person.name().full()
                        : person.name().full() + " · " + person.phone().shown());
    }

    private Component[] acts(ChaseRow row, ChaseList list, UUID above) {
        UUID round = list.round().id();
        if (!list.mayReview().allowed()) {
            return new Component[0];
        }
        if (row.submittedAt() == null) {
            return new Component[] {
                new CopyButton("indicator.ui.chase.copy", message(row, list)),
                ActionButton.quiet("indicator.ui.chase.extend", () -> new ExtendDialog(
                                row.unitName(), row.dueAt(), clock, (until, reason) -> {
                                    review.extend(round, row.unitId(), until, reason);
                                    Toast.success("indicator.ui.chase.extended");
                                    load(round, above);
                                })
                        .open())
            };
        }
        if (row.state() == ReturnState.SUBMITTED) {
            return new Component[] {
                ActionButton.secondary("indicator.ui.chase.approve", () -> {
                    review.approve(round, row.unitId());
                    Toast.success("indicator.ui.chase.approved-one", row.unitName());
                    load(round, above);
                })
            };
        }
        return new Component[0];
    }

    private String message(ChaseRow row, ChaseList list) {
        String name = people.headOf(row.unitId(), LocalDate.now(clock))
                .map(person -> person.name().given())
                .orElse("");
        return Texts.of(
                row.late() ? "indicator.ui.chase.message.late" : "indicator.ui.chase.message",
                name,
                list.round().name(),
                VnFormat.hour(row.dueAt()),
                VnFormat.day(LocalDate.ofInstant(row.dueAt(), VnFormat.ZONE)),
                address.of("so-lieu/" + list.round().id()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
