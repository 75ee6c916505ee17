package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.programme.ClosingForm;
import vn.congtachoi.programme.ProgrammeDetail;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Ends a programme, and takes the end back. */
@org.springframework.stereotype.Component
class ClosingActs {

    private final ProgrammeService programmes;
    private final PartDialog.Opener dialogs;
    private final Clock clock;

    ClosingActs(ProgrammeService programmes, PartDialog.Opener dialogs, Clock clock) {
        this.programmes = programmes;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    Component button(ProgrammeDetail programme, Runnable reload) {
        return programme.closing() == null
                ? ActionButton.secondary("programme.ui.close", () -> close(programme, reload))
                : ActionButton.secondary("programme.ui.reopen", () -> reopen(programme, reload));
    }

    private void close(ProgrammeDetail programme, Runnable reload) {
        long version = programme.header().version();
        ClosingForm read =
                new ClosingForm(LocalDate.now(clock), "", programme.header().successorId(), version);
        dialogs.open(
                new ClosingFormPanel(Successors.of(programmes, programme.id())),
                new PartDialog.Edit<>(
                        Texts.of("programme.ui.close.title", programme.header().shortName()),
                        read,
                        new DraftKey("programme.closing", programme.id()),
                        version,
                        form -> programmes.close(programme.id(), form),
                        reload));
    }

    private void reopen(ProgrammeDetail programme, Runnable reload) {
        ConfirmStep.ask(
                Texts.of("programme.ui.reopen.title", programme.header().shortName()),
                Texts.of("programme.ui.reopen.text"),
                "programme.ui.reopen",
                () -> {
                    programmes.reopen(programme.id(), programme.header().version());
                    Toast.success("programme.ui.reopened");
                    reload.run();
                });
    }
}
