package vn.congtachoi.indicator.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
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
class SheetSending {

    private final SheetService sheets;
    private final Submissions submissions;
    private final Runnable reload;
    private final Supplier<Optional<String>> unsaved;

    /**
     * @param reload shows the sheet as it then stands
     * @param unsaved a sentence about typed text that is not saved yet: nothing is sent over it
     */
    SheetSending(SheetService sheets, Submissions submissions, Runnable reload, Supplier<Optional<String>> unsaved) {
        this.sheets = sheets;
        this.submissions = submissions;
        this.reload = reload;
        this.unsaved = unsaved;
    }

    /** Puts the state, the due hour and what she may do now into the heading. */
    void into(PageHeader header, SheetView sheet, LocalDate today) {
        header.beside(
                new StatusBadge(Texts.of("indicator.state", sheet.state()), Tones.of(sheet.state())),
                new DueLabel(LocalDate.ofInstant(sheet.dueAt(), VnFormat.ZONE), today));
        if (sheet.maySubmit().allowed()) {
            header.primary(ActionButton.primary("indicator.ui.submit", () -> open(sheet)));
        } else if (sheet.mayWithdraw().allowed()) {
            header.primary(ActionButton.secondary("indicator.ui.withdraw", () -> withdraw(sheet)));
        }
    }

    private void open(SheetView sheet) {
        Optional<String> open = unsaved.get();
        if (open.isPresent()) {
            Toast.error(open.get());
            return;
        }
        UUID round = sheet.round().id();
        new SubmitDialog(sheets.sheet(round, sheet.unitId()), form -> {
                    submissions.submit(round, sheet.unitId(), form);
                    Toast.success("indicator.ui.submitted");
                    reload.run();
                })
                .open();
    }

    private void withdraw(SheetView sheet) {
        ConfirmStep.ask(
                Texts.of("indicator.ui.withdraw.title", sheet.unitName()),
                Texts.of("indicator.ui.withdraw.text"),
                "indicator.ui.withdraw.act",
                () -> {
                    submissions.withdraw(sheet.round().id(), sheet.unitId());
                    Toast.success("indicator.ui.withdrawn");
                    reload.run();
                });
    }
}
