package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.congtachoi.indicator.CellRef;
import vn.congtachoi.indicator.EntrySource;
import vn.congtachoi.indicator.FigureEntry;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.ReturnState;
import vn.congtachoi.indicator.SaveCell;
import vn.congtachoi.indicator.SavedCell;
import vn.congtachoi.indicator.SessionProposal;
import vn.congtachoi.indicator.Sessions;
import vn.congtachoi.indicator.SheetCell;
import vn.congtachoi.indicator.SheetService;
import vn.congtachoi.indicator.SheetView;
import vn.congtachoi.indicator.StatusChange;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The sheet of one unit, one cell below the other: made for a phone at half past seven in the evening. */
@Route("so-lieu/:round/phieu/:unit")
@PermitAll
@ViewNeeds(IndicatorPermissions.READ_FIGURES)
class SheetPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final SheetService sheets;
    private final SheetSending sending;
    private final Sessions sessions;
    private final CellDesk desk;
    private final CurrentActor actor;
    private final SheetWay way;
    private final SheetFormActs forms;
    private final KeptLine kept;
    private final Map<CellRef, CellEditor> editors = new LinkedHashMap<>();
    private Map<UUID, List<SessionProposal>> proposals = Map.of();
    private String title = "";

    SheetPage(
            SheetService sheets,
            SheetSending sending,
            Sessions sessions,
            CellDesk desk,
            CurrentActor actor,
            SheetWay way,
            SheetFormActs forms) {
        this.sheets = sheets;
        this.sending = sending;
        this.sessions = sessions;
        this.desk = desk;
        this.actor = actor;
        this.way = way;
        this.forms = forms;
        this.kept = sending.keptLine();
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(RouteIds.required(event, "round"), RouteIds.required(event, "unit"));
    }

    private void load(UUID round, UUID unit) {
        SheetView sheet = RouteIds.readable(() -> sheets.sheet(round, unit));
        title = sheet.round().name();
        proposals = sessions.proposals(round, unit);
        editors.clear();
        removeAll();
        Optional<BranchWalk.Place> place = place(sheet);
        Tellers tellers = new Tellers(desk, round);
        add(header(sheet, place, tellers));
        place.map(BranchWalk::new).ifPresent(this::add);
        add(kept);
        boolean reviews = desk.mayReview(round, unit);
        String heading = "";
        for (SheetView.Line line : sheet.lines()) {
            if (!line.heading().isEmpty() && !line.heading().equals(heading)) {
                heading = line.heading();
                add(new H2(heading));
            }
            Div row = new Div();
            row.addClassName("app-sheet__row");
            fill(row, sheet, line, tellers, reviews);
            add(row);
        }
        add(foot(sheet, tellers));
        place.map(BranchWalk::new).ifPresent(this::add);
    }

    private PageHeader header(SheetView sheet, Optional<BranchWalk.Place> place, Tellers tellers) {
        UUID round = sheet.round().id();
        PageHeader header = new PageHeader(sheet.round().name()).line(sheet.unitName());
        sending.state(header, sheet);
        place.ifPresent(at -> header.back(
                RoundPlaces.Place.TABLE.of(round, at.table().unitId()),
                at.table().unitName()));
        // A commune sends from its table, where she sees what goes along.
        if (sheet.columns().size() == 1) {
            Runnable reload = () -> load(round, sheet.unitId());
            sending.offer(header, sheet, new SheetSending.Surroundings(reload, this::unsaved, tellers));
        }
        return header;
    }

    /** Where the sheet stands in the table of the unit above, for those who work on that table. */
    private Optional<BranchWalk.Place> place(SheetView sheet) {
        UUID round = sheet.round().id();
        UUID unit = sheet.unitId();
        if (sheet.columns().size() > 1) {
            return Optional.of(BranchWalk.Place.of(sheet, unit));
        }
        return way.above(unit)
                .map(above -> sheets.sheet(round, above.id()))
                .map(table -> BranchWalk.Place.of(table, unit));
    }

    private void fill(Div row, SheetView sheet, SheetView.Line line, Tellers tellers, boolean reviews) {
        SheetCell cell = line.cells().getFirst();
        CellRef ref =
                new CellRef(sheet.round().id(), sheet.unitId(), line.indicator().id());
        CellEditor editor = new CellEditor(ref, line.indicator(), cell, new Around(sheet, tellers));
        editors.put(ref, editor);
        row.removeAll();
        row.add(editor);
        if (!line.indicator().guidance().isEmpty()) {
            row.add(new Guidance(line.indicator()));
        }
        boolean own = sheet.columns().stream().noneMatch(SheetView.Column::onBehalf);
        boolean addedUp = line.indicator().kind().isAddedUp();
        if (own && (cell.sessions() > 0 || (addedUp && cell.mayEdit().allowed()))) {
            // Only this row is shown anew: what stands unsaved in other cells stays there.
            Runnable changed = () -> again(row, ref, tellers, reviews);
            ActionButton record = ActionButton.quiet(
                    SessionsDialog.word(
                            line.indicator(), "indicator.ui.sessions.add", "indicator.ui.sessions.add-item"),
                    () -> new SessionsDialog(ref, line.indicator(), sheet.round(), sessions, changed).open());
            int proposed = proposals.getOrDefault(ref.indicatorId(), List.of()).size();
            if (proposed > 0) {
                record.setText(Texts.of(
                        SessionsDialog.word(
                                line.indicator(),
                                "indicator.ui.sessions.add-proposed",
                                "indicator.ui.sessions.add-proposed-item"),
                        proposed));
            }
            row.add(record);
        }
        FigureEntry entry = cell.entry();
        boolean hasHistory = cell.query() != null || (cell.revision() > 1 && entry != null);
        if (reviews || hasHistory) {
            row.add(ActionButton.quiet(
                    reviews ? "indicator.ui.cell.review" : "indicator.ui.cell.open",
                    () -> desk.open(ref, () -> load(ref.roundId(), ref.unitId()))));
        }
    }

    private void again(Div row, CellRef ref, Tellers tellers, boolean reviews) {
        SheetView fresh = sheets.sheet(ref.roundId(), ref.unitId());
        proposals = sessions.proposals(ref.roundId(), ref.unitId());
        fresh.lines().stream()
                .filter(line -> line.indicator().id().equals(ref.indicatorId()))
                .findFirst()
                .ifPresent(line -> fill(row, fresh, line, tellers, reviews));
    }

    /** Nothing is sent over a figure that was typed and not understood. */
    private Optional<String> unsaved() {
        List<CellEditor> open =
                editors.values().stream().filter(CellEditor::isUnsaved).toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        open.getFirst().focus();
        return Optional.of(Texts.of("indicator.ui.unsaved", open.size()));
    }

    private Component foot(SheetView sheet, Tellers tellers) {
        Div foot = new Div();
        foot.addClassName("app-sheet__foot");
        submittedAt(sheet.history()).filter(at -> sheet.state().isSent()).ifPresent(at -> {
            Span line = new Span(Texts.of("indicator.ui.submitted-at", VnFormat.hour(at)));
            line.addClassName("app-sheet__submitted");
            foot.add(line);
        });
        Runnable reload = () -> load(sheet.round().id(), sheet.unitId());
        foot.add(forms.of(sheet, new SheetSending.Surroundings(reload, this::unsaved, tellers)));
        return foot;
    }

    private static Optional<Instant> submittedAt(List<StatusChange> history) {
        return history.stream()
                .filter(step -> step.to() == ReturnState.SUBMITTED)
                .map(StatusChange::at)
                .reduce((first, second) -> second);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** What the cells of the sheet need from it. */
    private class Around implements CellEditor.Host {

        private final SheetView.Column unit;
        private final Tellers tellers;

        Around(SheetView sheet, Tellers tellers) {
            this.unit = sheet.columns().getFirst();
            this.tellers = tellers;
        }

        @Override
        public SavedCell save(SaveCell save) {
            return sheets.save(save);
        }

        @Override
        public void withSource(Consumer<EntrySource> then) {
            tellers.with(unit, then);
        }

        @Override
        public void saved() {
            kept.now();
        }

        @Override
        public String unsentKey(CellRef cell) {
            return String.join(
                    ".",
                    actor.person().accountId().toString(),
                    cell.roundId().toString(),
                    cell.unitId().toString(),
                    cell.indicatorId().toString());
        }

        @Override
        public void answer(CellRef cell) {
            desk.answer(cell, () -> load(cell.roundId(), cell.unitId()));
        }
    }
}
