package vn.congtachoi.event.guest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.congtachoi.agenda.Attendance;
import vn.congtachoi.agenda.GuestAnswer;
import vn.congtachoi.event.guest.GuestLine;
import vn.congtachoi.event.guest.GuestSeating;
import vn.congtachoi.event.guest.GuestStates;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;

/** The guests in the order of introduction: a table on a laptop, cards on a phone. */
class GuestGrid extends Composite<Div> {

    private static final int SHORT = 40;
    private static final String ORDER_WIDTH = "7.25rem";
    private static final String SEAT_WIDTH = "4.5rem";
    private static final String STATE_WIDTH = "11.5rem";
    private static final String CAME_WIDTH = "9.5rem";

    private final DataGrid<GuestLine> grid = new DataGrid<>(GuestLine::id);
    private final Consumer<GuestLine> open;

    /**
     * @param open called with the guest who is looked at
     * @param move moves one in the order; only where she may
     */
    GuestGrid(boolean mayMove, Consumer<GuestLine> open, BiConsumer<UUID, GuestSeating.Move> move) {
        this.open = open;
        grid.component("events.guest.ui.number", line -> mayMove ? order(line, move) : number(line))
                .setWidth(ORDER_WIDTH)
                .setFlexGrow(0);
        grid.component("events.guest.ui.name", this::name).setFlexGrow(4);
        grid.text("events.guest.ui.standing", GuestLine::standing).setFlexGrow(4);
        grid.text("events.guest.ui.seat", line -> line.form().seat())
                .setWidth(SEAT_WIDTH)
                .setFlexGrow(0);
        grid.component("events.guest.ui.called", GuestGrid::called)
                .setWidth(STATE_WIDTH)
                .setFlexGrow(0);
        grid.component("events.guest.ui.came", GuestGrid::came)
                .setWidth(CAME_WIDTH)
                .setFlexGrow(0);
        grid.card(this::card);
        getContent().addClassName("app-guests");
        getContent().add(grid);
    }

    private static Component order(GuestLine line, BiConsumer<UUID, GuestSeating.Move> move) {
        Div cell = new Div(
                number(line),
                step(
                        AppIcon.CHEVRON_UP,
                        "events.guest.ui.up",
                        line,
                        () -> move.accept(line.id(), GuestSeating.Move.UP)),
                step(
                        AppIcon.CHEVRON_DOWN,
                        "events.guest.ui.down",
                        line,
                        () -> move.accept(line.id(), GuestSeating.Move.DOWN)));
        cell.addClassName("app-guest-order");
        return cell;
    }

    private static ActionButton step(AppIcon icon, String key, GuestLine line, Runnable act) {
        ActionButton button = ActionButton.icon(icon, key, act);
        button.setAriaLabel(Texts.of("events.guest.ui.about", Texts.of(key), line.name()));
        return button;
    }

    private static Span number(GuestLine line) {
        Span number = new Span(Integer.toString(line.number()));
        number.addClassName("app-guest-order__number");
        return number;
    }

    private Component name(GuestLine line) {
        ActionButton name = new ActionButton(line.addressed(), () -> open.accept(line));
        name.addClassName("app-guest-name");
        Span group = new Span(Texts.of("events.guest.group", line.form().group()));
        group.addClassName("app-quiet");
        Div cell = new Div(name, group);
        cell.addClassName("app-guest-who");
        return cell;
    }

    private Component card(GuestLine line) {
        ActionButton more = ActionButton.secondary("events.guest.ui.open", () -> open.accept(line));
        more.setAriaLabel(Texts.of("events.guest.ui.about", Texts.of("events.guest.ui.open"), line.name()));
        String seat = line.form().seat().isEmpty()
                ? ""
                : Texts.of("events.guest.ui.seat-of", line.form().seat());
        Div states = new Div(told(line), answer(line), came(line));
        states.addClassName("app-guest-states");
        return new Card(line.number() + ". " + line.addressed())
                .line(line.standing())
                .line(seat)
                .foot(states, more);
    }

    private static Div called(GuestLine line) {
        Div cell = new Div(told(line), answer(line));
        cell.addClassName("app-guest-called");
        return cell;
    }

    private static StatusBadge told(GuestLine line) {
        Tone tone = line.told().outdated() ? Tone.LATE : line.told().at() == null ? Tone.DUE : Tone.DONE;
        return new StatusBadge(GuestStates.told(line), tone);
    }

    private static StatusBadge answer(GuestLine line) {
        return new StatusBadge(GuestStates.answer(line), tone(line.answer().given()));
    }

    private static Tone tone(GuestAnswer answer) {
        return switch (answer) {
            case PENDING -> Tone.NEUTRAL;
            case COMING -> Tone.DONE;
            case STAND_IN -> Tone.ACTIVE;
            case NOT_COMING -> Tone.DUE;
        };
    }

    private static StatusBadge came(GuestLine line) {
        Attendance attendance = line.presence().attendance();
        Tone tone =
                switch (attendance) {
                    case NOT_NOTED -> Tone.NEUTRAL;
                    case PRESENT, STAND_IN -> line.presence().late() ? Tone.DUE : Tone.DONE;
                    case ABSENT -> Tone.LATE;
                };
        return new StatusBadge(GuestStates.came(line), tone);
    }

    void show(List<GuestLine> lines) {
        if (lines.size() > SHORT) {
            grid.scroll(lines);
        } else {
            grid.show(lines);
        }
    }

    void empty(EmptyState state) {
        grid.empty(state);
    }

    void tick(Consumer<Set<GuestLine>> ticked) {
        grid.tick(ticked);
    }

    void untick() {
        grid.untick();
    }
}
