package vn.congtachoi.agenda.calendar.ui;

import java.time.LocalDate;
import java.util.List;
import vn.congtachoi.agenda.calendar.CalendarEntry;
import vn.congtachoi.agenda.calendar.CalendarMoves;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** Moves an entry at once where nothing is in the way, and asks first where something is; each move can be taken back. */
class CalendarMover {

    private final CalendarMoves moves;
    private final Runnable refresh;

    /** @param refresh shows the calendar as it is then */
    CalendarMover(CalendarMoves moves, Runnable refresh) {
        this.moves = moves;
        this.refresh = refresh;
    }

    /** It was dropped on that day. */
    void drop(CalendarEntry entry, LocalDate day) {
        if (day.equals(entry.from())) {
            return;
        }
        try {
            if (entry.move().needsWords() || !clashes(entry, day).isEmpty()) {
                ask(entry, day);
            } else {
                move(entry, day, "", List.of());
            }
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
            refresh.run();
        }
    }

    /** Asks for the day, and says with each what it clashes with. */
    void ask(CalendarEntry entry, LocalDate proposed) {
        new CalendarMoveDialog(entry, proposed, this).refreshing(refresh).open();
    }

    List<String> clashes(CalendarEntry entry, LocalDate day) {
        return moves.clashes(entry, day);
    }

    /**
     * @param told what it clashes with as far as she has been told
     * @throws BusinessException when it cannot stand there
     */
    void move(CalendarEntry entry, LocalDate day, String words, List<String> told) {
        long version = moves.move(entry, day, words, told);
        refresh.run();
        Toast.undo("agenda.calendar.ui.moved", () -> undo(entry, words, version), entry.title(), VnFormat.day(day));
    }

    private void undo(CalendarEntry entry, String words, long version) {
        try {
            moves.undo(entry, words, version);
            Toast.success("agenda.calendar.ui.moved-back", entry.title(), VnFormat.day(entry.from()));
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
        }
        refresh.run();
    }
}
