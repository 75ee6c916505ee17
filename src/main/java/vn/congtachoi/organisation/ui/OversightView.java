package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.OrganisationPermissions;
import vn.congtachoi.organisation.OversightBoard;
import vn.congtachoi.organisation.OversightRow;
import vn.congtachoi.organisation.OwnUnits;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.paper.OversightFiles;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;

/** Phân công phụ trách cơ sở: for each unit directly below who looks after it since when; assigned, ended, printed. */
@Route("to-chuc/phu-trach")
@Menu(title = "organisation.people.oversight.menu", order = 416, icon = "flag")
@PermitAll
@ViewNeeds(OrganisationPermissions.READ)
class OversightView extends UnitBoardPage {

    private final OversightBoard board;
    private final OversightActs acts;
    private final OversightFiles files;
    private final PeopleUnits units;

    OversightView(OversightBoard board, OversightActs acts, OversightFiles files, OwnUnits ownUnits) {
        PeopleUnits around = new PeopleUnits(ownUnits.around());
        super(
                "organisation.people.oversight.title",
                "organisation.people.oversight.above",
                around.withUnitsBelow(),
                around);
        this.board = board;
        this.acts = acts;
        this.files = files;
        units = around;
        header().line(Texts.of("organisation.people.oversight.line"))
                .secondary(DownloadLink.pdf("organisation.people.pdf", "phan-cong-phu-trach.pdf", this::paper));
    }

    private byte[] paper() {
        UnitRef issuer = unit().orElseGet(() -> units.all().getFirst());
        return files.paper(
                issuer.id(), unit().map(above -> board.below(above.id())).orElse(List.of()));
    }

    @Override
    protected void showNothing() {
        content()
                .add(new EmptyState(
                        AppIcon.FLAG, "organisation.people.oversight.none", "organisation.people.oversight.none-hint"));
    }

    @Override
    protected void show(UnitRef above) {
        List<OversightBoard.Line> lines = board.below(above.id());
        if (lines.isEmpty()) {
            showNothing();
            return;
        }
        Set<UUID> assignable = board.assignable();
        List<UnitRef> open = lines.stream()
                .map(OversightBoard.Line::unit)
                .filter(unit -> assignable.contains(unit.id()))
                .toList();
        if (!open.isEmpty()) {
            header().primary(ActionButton.primary(
                    "organisation.people.oversight.assign", () -> acts.assign(open, null, this::show)));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("app-people-lines");
        lines.forEach(line -> list.add(item(line, open)));
        content().add(list);
        history(lines).ifPresent(content()::add);
    }

    private ListItem item(OversightBoard.Line line, List<UnitRef> open) {
        boolean mine = open.contains(line.unit());
        Span name = new Span(line.unit().name());
        name.addClassName("app-people-title");
        Div overseers = new Div();
        overseers.addClassName("app-people-overseers");
        Stream.concat(line.today().stream(), line.later().stream())
                .forEach(row -> overseers.add(overseer(line.unit(), row, mine)));
        if (line.today().isEmpty() && line.later().isEmpty()) {
            overseers.add(nobody(line.unit(), open, mine));
        }
        return new ListItem(name, overseers);
    }

    private Component overseer(UnitRef unit, OversightRow row, boolean mine) {
        Anchor name = new Anchor(
                PeopleRoute.to(row.person().id()), row.person().name().full());
        Span since = new Span(PersonPosts.span(row.from(), row.until()));
        since.addClassName("app-people-detail");
        Div line = new Div(name, PersonContact.phone(row.person().phone()), since);
        line.addClassName("app-row");
        if (mine && row.until() == null) {
            line.add(ActionButton.quiet("organisation.people.oversight.end", () -> acts.end(unit, row, this::show)));
        }
        return line;
    }

    private Component nobody(UnitRef unit, List<UnitRef> open, boolean mine) {
        Div line = new Div(new StatusBadge(Texts.of("organisation.people.oversight.nobody"), Tone.DUE));
        line.addClassName("app-row");
        if (mine) {
            line.add(ActionButton.quiet(
                    "organisation.people.oversight.assign-here", () -> acts.assign(open, unit, this::show)));
        }
        return line;
    }

    private static Optional<Details> history(List<OversightBoard.Line> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("app-people-lines");
        lines.forEach(line -> line.before().forEach(row -> list.add(past(line.unit(), row))));
        return list.getComponentCount() == 0
                ? Optional.empty()
                : Optional.of(
                        new Details(Texts.of("organisation.people.oversight.before", list.getComponentCount()), list));
    }

    private static ListItem past(UnitRef unit, OversightRow row) {
        Span head = new Span(Texts.of(
                "organisation.people.oversight.past", row.person().name().full(), unit.name()));
        @Nullable String why = row.endBasis().isEmpty() ? null : row.endBasis();
        Span detail = new Span(PersonPosts.span(row.from(), row.until()) + (why == null ? "" : " · " + why));
        detail.addClassName("app-people-detail");
        Div words = new Div(head, detail);
        words.addClassName("app-people-words");
        return new ListItem(words);
    }
}
