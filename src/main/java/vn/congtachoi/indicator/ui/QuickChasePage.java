package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.indicator.Chase;
import vn.congtachoi.indicator.ChaseList;
import vn.congtachoi.indicator.ChaseRow;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.indicator.RoundState;
import vn.congtachoi.indicator.Rounds;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.DueLabel;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** Tình hình nộp of a quick round: who has answered, who is late and whom to call. */
@Route("bao-cao-nhanh/:round/tinh-hinh/:unit")
@PermitAll
@ViewNeeds(IndicatorPermissions.READ_FIGURES)
class QuickChasePage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Chase chase;
    private final Rounds rounds;
    private final ChaseActs acts;
    private final QuickWay way;
    private final Clock clock;

    QuickChasePage(Chase chase, Rounds rounds, ChaseActs acts, QuickWay way, Clock clock) {
        this.chase = chase;
        this.rounds = rounds;
        this.acts = acts;
        this.way = way;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(RouteIds.required(event, "round"), RouteIds.required(event, "unit"));
    }

    private void load(UUID round, UUID unit) {
        ChaseList list = RouteIds.readable(() -> chase.list(round, unit));
        removeAll();
        add(header(list, unit));
        acts.warning(list).ifPresent(this::add);
        section("indicator.ui.chase.waiting", of(list, false), list, unit);
        section("indicator.ui.quick.chase.sent", of(list, true), list, unit);
    }

    private static List<ChaseRow> of(ChaseList list, boolean sent) {
        return list.rows().stream()
                .filter(row -> (row.submittedAt() != null) == sent)
                .toList();
    }

    private PageHeader header(ChaseList list, UUID unit) {
        RoundRow round = list.round();
        int sent = of(list, true).size();
        PageHeader header = new PageHeader(round.name())
                .back(QuickWay.LIST, Texts.of("indicator.ui.quick.title"))
                .line(Texts.of(
                        "indicator.ui.quick.chase.line", sent, list.rows().size(), VnFormat.hour(round.dueAt())));
        boolean over = round.state() == RoundState.LOCKED;
        header.beside(mark(round, sent, list.rows().size()));
        if (!unit.equals(round.ownerUnitId())) {
            return header;
        }
        if (!over && way.mayEnd(unit)) {
            header.secondary(ActionButton.secondary("indicator.ui.quick.end", () -> end(list, sent)));
        }
        return header.primary(ActionButton.primary(
                "indicator.ui.quick.table", () -> UI.getCurrent().navigate(QuickWay.table(round.id()))));
    }

    /** What all have answered is not overdue. */
    private Component mark(RoundRow round, int sent, int asked) {
        if (round.state() == RoundState.LOCKED) {
            return new StatusBadge(Texts.of("indicator.ui.quick.ended"), Tone.DONE);
        }
        return sent == asked
                ? new StatusBadge(Texts.of("indicator.ui.all-sent", sent, asked), Tone.DONE)
                : new DueLabel(LocalDate.ofInstant(round.dueAt(), VnFormat.ZONE), LocalDate.now(clock));
    }

    private void end(ChaseList list, int sent) {
        RoundRow round = list.round();
        int missing = list.rows().size() - sent;
        ConfirmStep.ask(
                Texts.of("indicator.ui.quick.end.title", round.name()),
                Texts.of(missing == 0 ? "indicator.ui.quick.end.text" : "indicator.ui.quick.end.missing", missing),
                "indicator.ui.quick.end.act",
                () -> {
                    rounds.lock(round.id());
                    Toast.success("indicator.ui.quick.end.done");
                    load(round.id(), round.ownerUnitId());
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
                        row -> name(row, list),
                        row -> row.submittedAt() == null ? new Paragraph(book.head(row)) : ChaseSection.submitted(row),
                        row -> acts(row, list, unit, book))));
    }

    /** What was not sent is not hers to read yet. */
    private static Component name(ChaseRow row, ChaseList list) {
        return row.submittedAt() == null
                ? new Span(row.unitName())
                : new Anchor(QuickWay.sheet(list.round().id(), row.unitId()), row.unitName());
    }

    private List<Component> acts(ChaseRow row, ChaseList list, UUID above, Reminders.Book book) {
        UUID round = list.round().id();
        if (row.submittedAt() != null || !list.mayReview().allowed()) {
            return List.of();
        }
        return acts.waiting(row, list.round(), book, QuickWay.round(round), () -> load(round, above));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("indicator.ui.chase.title");
    }
}
