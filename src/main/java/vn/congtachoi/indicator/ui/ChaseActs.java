package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import vn.congtachoi.indicator.ChaseRow;
import vn.congtachoi.indicator.ReviewService;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.CopyButton;
import vn.congtachoi.uikit.Toast;

/** What can be done about a unit that has not sent yet: a reminder to copy, and more time. */
@org.springframework.stereotype.Component
class ChaseActs {

    private final Reminders reminders;
    private final ReviewService review;
    private final Clock clock;

    ChaseActs(Reminders reminders, ReviewService review, Clock clock) {
        this.reminders = reminders;
        this.review = review;
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

    private void extend(ChaseRow row, RoundRow round, Runnable extended) {
        new ExtendDialog(row.unitName(), row.dueAt(), clock, (until, reason) -> {
                    review.extend(round.id(), row.unitId(), until, reason);
                    Toast.success("indicator.ui.chase.extended");
                    extended.run();
                })
                .open();
    }
}
