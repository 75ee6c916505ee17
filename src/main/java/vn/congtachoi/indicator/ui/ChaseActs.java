package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.congtachoi.indicator.ChaseList;
import vn.congtachoi.indicator.ChaseRow;
import vn.congtachoi.indicator.ReturnState;
import vn.congtachoi.indicator.ReviewService;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.indicator.RoundState;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.CopyButton;
import vn.congtachoi.uikit.Toast;

/** What can be done about a unit: a reminder to copy, more time, or giving its return back. */
@org.springframework.stereotype.Component
class ChaseActs {

    private final Reminders reminders;
    private final ReviewService review;
    private final LocalAddressNote.Need address;
    private final Clock clock;

    ChaseActs(Reminders reminders, ReviewService review, LocalAddressNote.Need address, Clock clock) {
        this.reminders = reminders;
        this.review = review;
        this.address = address;
        this.clock = clock;
    }

    /** Whom to call about each of the units. */
    Reminders.Book book(List<ChaseRow> rows) {
        return reminders.about(rows);
    }

    /**
     * The buttons beside one unit.
     *
     * @param path of the round, for the link in the reminder
     * @param extended shows the list as it then stands
     */
    List<Component> waiting(ChaseRow row, RoundRow round, Reminders.Book book, String path, Runnable extended) {
        return List.of(
                new CopyButton("indicator.ui.chase.copy", book.message(row, round, path)),
                ActionButton.quiet("indicator.ui.chase.extend", () -> extend(row, round, extended)));
    }

    /** A warning for a list with reminders whose link nobody else could open. */
    Optional<LocalAddressNote> warning(ChaseList list) {
        boolean reminds = list.mayReview().allowed() && list.rows().stream().anyMatch(row -> row.submittedAt() == null);
        return reminds ? address.note() : Optional.empty();
    }

    /**
     * Trả lại, for a return that was sent or locked and is still the level above's to give back.
     *
     * @param changed shows the list as it then stands
     */
    Optional<Component> sendBack(ChaseRow row, ChaseList list, Runnable changed) {
        RoundRow round = list.round();
        boolean possible =
                row.state().canBecome(ReturnState.REOPENED) && round.state() != RoundState.LOCKED && !list.passedOn();
        String key = row.state() == ReturnState.LOCKED ? "indicator.ui.send-back.reopen" : "indicator.ui.send-back";
        return possible
                ? Optional.of(ActionButton.quiet(key, () -> new SendBackDialog(row.unitName(), reason -> {
                            review.sendBack(round.id(), row.unitId(), reason);
                            Toast.success("indicator.ui.send-back.done", row.unitName());
                            changed.run();
                        })
                        .open()))
                : Optional.empty();
    }

    private void extend(ChaseRow row, RoundRow round, Runnable extended) {
        new ExtendDialog(row.unitName(), row.dueAt(), clock, (until, reason) -> {
                    review.extend(round.id(), row.unitId(), until, reason);
                    Toast.success("indicator.ui.chase.extended");
                    extended.run();
                })
                .open();
    }
}
