package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.UnitRow;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The units of a day as a tree that opens level by level; on a phone the same as indented cards. */
class UnitGrid extends Composite<Div> {

    /** Deeper levels stand at the same margin: a phone is narrow. */
    private static final int DEEPEST = 3;

    private final DataGrid<UnitRow> grid = new DataGrid<>(row -> row.unit().id());
    private final Set<UUID> open = new HashSet<>();
    private List<UnitRow> rows = List.of();
    private boolean searching;
    private Runnable onFold = () -> {};

    UnitGrid() {
        grid.component("organisation.ui.name", this::name).setFlexGrow(4);
        grid.text(
                "organisation.ui.kind",
                row -> Texts.of("organisation.unit.kind", row.unit().kind()));
        grid.text("organisation.ui.code", row -> code(row.unit().code()))
                .setFlexGrow(0)
                .setWidth("6rem");
        grid.component("organisation.ui.head", UnitGrid::head).setFlexGrow(2);
        grid.text("organisation.ui.branches", UnitGrid::branches)
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("7rem");
        grid.card(this::card);
        getContent().addClassName("app-units");
        getContent().add(grid);
    }

    private static String code(@Nullable String code) {
        return code == null ? "" : code;
    }

    /** A branch has none by its kind, which is not "none yet". */
    private static String branches(UnitRow row) {
        return row.unit().kind().isBranch() ? "" : VnFormat.number(row.branches());
    }

    /** What stands in an empty list. */
    UnitGrid empty(EmptyState state) {
        grid.empty(state);
        return this;
    }

    /** @param words the search, during which everything found stays open */
    void show(List<UnitRow> all, String words) {
        rows = all;
        searching = !VietnameseText.fold(words).isEmpty();
        if (open.isEmpty()) {
            all.stream()
                    .filter(row -> row.depth() == 0)
                    .forEach(row -> open.add(row.unit().id()));
        }
        grid.show(visible());
        onFold.run();
    }

    /** The rows on the screen, for the files that show the same. */
    List<UnitRow> visible() {
        if (searching) {
            return rows;
        }
        Set<UUID> unfolded = new HashSet<>();
        return rows.stream()
                .filter(row -> {
                    boolean seen =
                            row.depth() == 0 || unfolded.contains(row.unit().parentId());
                    if (seen && open.contains(row.unit().id())) {
                        unfolded.add(row.unit().id());
                    }
                    return seen;
                })
                .toList();
    }

    /** Called whenever other rows are visible than before. */
    void onFold(Runnable listener) {
        onFold = listener;
    }

    /** Opens the whole tree, or closes everything below the head units. */
    void unfoldAll(boolean all) {
        open.clear();
        rows.stream()
                .filter(row -> all || row.depth() == 0)
                .forEach(row -> open.add(row.unit().id()));
        grid.show(visible());
        onFold.run();
    }

    private Component name(UnitRow row) {
        Div cell = new Div(
                fold(row), new Anchor("to-chuc/" + row.unit().id(), row.unit().name()));
        cell.addClassNames("app-units__name", "app-units__name--" + Math.min(row.depth(), DEEPEST));
        return cell;
    }

    private Component fold(UnitRow row) {
        if (row.children() == 0 || searching) {
            Span space = new Span();
            space.addClassName("app-units__fold");
            return space;
        }
        boolean opened = open.contains(row.unit().id());
        NativeButton button = new NativeButton();
        button.add((opened ? AppIcon.CHEVRON_DOWN : AppIcon.CHEVRON_RIGHT).create());
        button.addClassName("app-units__fold");
        button.setAriaLabel(Texts.of(
                opened ? "organisation.ui.fold" : "organisation.ui.unfold",
                row.unit().name()));
        button.getElement().setAttribute("aria-expanded", Boolean.toString(opened));
        button.addClickListener(event -> {
            if (!open.remove(row.unit().id())) {
                open.add(row.unit().id());
            }
            grid.show(visible());
            onFold.run();
        });
        return button;
    }

    private static Component head(UnitRow row) {
        Div lines = new Div(new Span(row.head() == null ? Texts.of("organisation.ui.vacant") : row.headName()));
        lines.addClassName("app-cell-lines");
        if (row.head() == null) {
            lines.addClassName("app-quiet");
        } else {
            lines.add(row.headPhone().isEmpty() ? new Span() : PersonLinks.phone(row.head()));
        }
        return lines;
    }

    private Component card(UnitRow row) {
        Div words = new Div(new Anchor("to-chuc/" + row.unit().id(), row.unit().name()));
        words.addClassName("app-units__words");
        Span who = new Span(row.head() == null ? Texts.of("organisation.ui.vacant") : row.headName());
        who.addClassName("app-card__line");
        words.add(who);
        if (!row.headPhone().isEmpty() && row.head() != null) {
            words.add(PersonLinks.phone(row.head()));
        }
        if (row.branches() > 0) {
            Span below = new Span(Texts.of("organisation.ui.branches.count", row.branches()));
            below.addClassName("app-card__line");
            words.add(below);
        }
        Div card = new Div(fold(row), words);
        card.addClassNames("app-units__card", "app-units__name--" + Math.min(row.depth(), DEEPEST));
        return card;
    }
}
