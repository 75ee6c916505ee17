package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.congtachoi.indicator.SheetService;
import vn.congtachoi.indicator.SheetView;
import vn.congtachoi.indicator.Submissions;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.DueLabel;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** Nộp and Rút lại for a sheet or a table: the one primary action of its heading. */
@Component
class SheetSending {

    /**
     * What sending needs of the page around it.
     *
     * @param reload shows the sheet as it then stands
     * @param unsaved a sentence about typed text that is not saved yet: nothing is sent over it
     * @param tellers who told the figures of the units she enters for
     */
    record Surroundings(Runnable reload, Supplier<Optional<String>> unsaved, Tellers tellers) {}

    private final SheetService sheets;
    private final Submissions submissions;
    private final Clock clock;

    SheetSending(SheetService sheets, Submissions submissions, Clock clock) {
        this.sheets = sheets;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** Puts the state into the heading, and the due day as long as it matters: what is sent is not overdue. */
    void state(PageHeader header, SheetView sheet) {
        StatusBadge state = new StatusBadge(Texts.of("indicator.state", sheet.state()), Tones.of(sheet.state()));
        if (sheet.state().isSent() || sheet.carried()) {
            header.beside(state);
        } else {
            LocalDate due = LocalDate.ofInstant(sheet.dueAt(), VnFormat.ZONE);
            header.beside(state, new DueLabel(due, LocalDate.now(clock)));
        }
    }

    /** Puts what she may do now into the heading. */
    void offer(PageHeader header, SheetView sheet, Surroundings page) {
        SheetView.Column unit = sheet.columns().getFirst();
        if (unit.mayTakeOver().allowed()) {
            // What a branch has begun is not sent over its head: first it is gone on with, and seen.
            header.primary(ActionButton.secondary(
                    "indicator.ui.take-over", () -> takeOver(sheet.round().id(), unit, page.tellers(), page.reload())));
        } else if (sheet.maySubmit().allowed()) {
            ActionButton submit = new ActionButton(words(sheet), () -> open(sheet, page));
            submit.addThemeVariants(ButtonVariant.PRIMARY);
            header.primary(submit);
        } else if (sheet.mayWithdraw().allowed()) {
            header.primary(ActionButton.secondary("indicator.ui.withdraw", () -> withdraw(sheet, page)));
        }
    }

    /** Whoever sends for a branch is told whose figures go: the button lies where her own one does. */
    private static String words(SheetView sheet) {
        SheetView.Column unit = sheet.columns().getFirst();
        return unit.onBehalf()
                ? Texts.of("indicator.ui.submit.behalf", sheet.unitName())
                : Texts.of("indicator.ui.submit");
    }

    private void open(SheetView sheet, Surroundings page) {
        Optional<String> open = page.unsaved().get();
        if (open.isPresent()) {
            Toast.error(open.get());
            return;
        }
        UUID round = sheet.round().id();
        new SubmitDialog(sheets.sheet(round, sheet.unitId()), form -> {
                    submissions.submit(round, sheet.unitId(), form);
                    Toast.success("indicator.ui.submitted");
                    page.reload().run();
                })
                .open();
    }

    private void withdraw(SheetView sheet, Surroundings page) {
        ConfirmStep.ask(
                Texts.of("indicator.ui.withdraw.title", sheet.unitName()),
                Texts.of("indicator.ui.withdraw.text"),
                "indicator.ui.withdraw.act",
                () -> {
                    submissions.withdraw(sheet.round().id(), sheet.unitId());
                    Toast.success("indicator.ui.withdrawn");
                    page.reload().run();
                });
    }

    /**
     * Nhập tiếp thay: goes on with what a branch has begun. Who asked for it is who told the figures: the same
     * question, kept in the history of the branch.
     */
    void takeOver(UUID round, SheetView.Column unit, Tellers tellers, Runnable reload) {
        tellers.with(unit, source -> {
            String toldBy = Optional.ofNullable(source.toldBy()).orElse("");
            submissions.takeOver(round, unit.unitId(), toldBy);
            Toast.success("indicator.ui.take-over.done", unit.name());
            reload.run();
        });
    }

    /** A line that says when the last figure was kept. */
    KeptLine keptLine() {
        return new KeptLine(clock);
    }
}
