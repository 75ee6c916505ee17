package vn.congtachoi.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Texts;

/**
 * What she and somebody else wrote in one place, side by side, to choose from; one place after the other. It stands on
 * the page and takes no key from her: she may go on typing before she chooses.
 */
class BothVersions extends Composite<Div> {

    /** Which version shall stand. */
    enum Pick {
        MINE,
        THEIRS,
        BOTH
    }

    /**
     * One place.
     *
     * @param place what it is called
     * @param mine what she wrote, in lines
     * @param theirs what is saved, in lines
     * @param together whether both can stand behind each other
     */
    record Point(String place, List<String> mine, List<String> theirs, boolean together) {

        Point {
            mine = List.copyOf(mine);
            theirs = List.copyOf(theirs);
        }
    }

    private final Consumer<List<Pick>> decided;
    private final Paragraph title = new Paragraph();
    private final Div mine = new Div();
    private final Span whose = new Span();
    private final Div theirs = new Div();
    // The same buttons for every place: one that was just clicked is still there when the words beside it have changed.
    private final ActionButton keepMine = button("document.ui.both.keep-mine", Pick.MINE);
    private final ActionButton takeTheirs = button("document.ui.both.take-theirs", Pick.THEIRS);
    private final ActionButton keepBoth = button("document.ui.both.keep-both", Pick.BOTH);
    private final List<Pick> picks = new ArrayList<>();
    private List<Point> points = List.of();

    /** @param decided given what she chose, place by place */
    BothVersions(Consumer<List<Pick>> decided) {
        this.decided = decided;
        title.addClassName("app-both__title");
        Div columns = new Div(column(new Span(Texts.of("document.ui.both.mine")), mine), column(whose, theirs));
        columns.addClassName("app-both__columns");
        Div row = new Div(keepMine, takeTheirs, keepBoth);
        row.addClassName("app-row");
        getContent().addClassName("app-both");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", Texts.of("document.ui.both.name"));
        getContent().add(title, columns, row);
        close();
    }

    private static Div column(Span head, Div words) {
        head.addClassName("app-both__head");
        words.addClassName("app-both__words");
        return new Div(head, words);
    }

    private ActionButton button(String key, Pick pick) {
        return ActionButton.secondary(key, () -> pick(pick));
    }

    /**
     * Asks; what was chosen already for the same places stays chosen.
     *
     * @param by who saved last, empty when nobody knows
     */
    void ask(List<Point> asked, String by) {
        if (!places(asked).equals(places(points))) {
            picks.clear();
        }
        points = List.copyOf(asked);
        whose.setText(by.isEmpty() ? Texts.of("document.ui.both.somebody") : Texts.of("document.ui.both.theirs", by));
        setVisible(true);
        show();
    }

    private static List<String> places(List<Point> points) {
        return points.stream().map(Point::place).toList();
    }

    /** Nothing is asked any more. */
    final void close() {
        picks.clear();
        points = List.of();
        setVisible(false);
    }

    boolean isOpen() {
        return !points.isEmpty();
    }

    private void pick(Pick pick) {
        picks.add(pick);
        if (picks.size() < points.size()) {
            show();
        } else {
            List<Pick> chosen = List.copyOf(picks);
            close();
            decided.accept(chosen);
        }
    }

    private void show() {
        Point point = points.get(picks.size());
        title.setText(
                points.size() == 1
                        ? Texts.of("document.ui.both.title", point.place())
                        : Texts.of("document.ui.both.one-of", point.place(), picks.size() + 1, points.size()));
        fill(mine, point.mine());
        fill(theirs, point.theirs());
        keepBoth.setVisible(point.together());
    }

    private static void fill(Div column, List<String> lines) {
        column.removeAll();
        lines.forEach(line -> column.add(new Paragraph(line)));
    }
}
