package vn.congtachoi.document.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.DocumentAct;
import vn.congtachoi.document.DocumentIssue;
import vn.congtachoi.document.DocumentRoute;
import vn.congtachoi.document.DocumentSigning;
import vn.congtachoi.document.ElsewhereSigning;
import vn.congtachoi.document.InkSigning;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.signing.Pin;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.SayDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Asks what a step of a paper needs – a reason, a PIN, a day, a file – and takes it. */
@Component
class ActRunner {

    private final DocumentRoute route;
    private final DocumentSigning signing;
    private final ElsewhereSigning elsewhere;
    private final InkSigning ink;
    private final DocumentIssue issue;
    private final Clock clock;

    ActRunner(
            DocumentRoute route,
            DocumentSigning signing,
            ElsewhereSigning elsewhere,
            InkSigning ink,
            DocumentIssue issue,
            Clock clock) {
        this.route = route;
        this.signing = signing;
        this.elsewhere = elsewhere;
        this.ink = ink;
        this.issue = issue;
        this.clock = clock;
    }

    void run(DocumentAct act, ActFrame frame) {
        switch (act) {
            case SUBMIT ->
                say(
                        frame,
                        "submit",
                        words -> route.submit(frame.id(), frame.version().getAsLong(), words));
            case RECALL -> confirm(frame, "recall", () -> route.recall(frame.id()));
            case APPROVE -> say(frame, "approve", words -> route.approve(frame.id(), words));
            case PASS_FORMAT -> confirm(frame, "pass-format", () -> route.passFormat(frame.id()));
            case SEND_BACK -> say(frame, "send-back", words -> route.sendBack(frame.id(), words));
            case SIGN -> pin(frame, "sign", pin -> signing.sign(frame.id(), pin));
            case BRING_BACK -> file(frame, "bring-back", bytes -> elsewhere.bringBack(frame.id(), bytes));
            case ENTER_NUMBER -> enterNumber(frame);
            case SEAL -> pin(frame, "seal", pin -> signing.seal(frame.id(), pin));
            case SCAN -> file(frame, "scan", bytes -> ink.scan(frame.id(), bytes));
            case ISSUE -> issue(frame);
            case ARCHIVE -> confirm(frame, "archive", () -> route.archive(frame.id()));
            case WITHDRAW -> say(frame, "withdraw", words -> route.withdraw(frame.id(), words));
            case CANCEL -> say(frame, "cancel", words -> route.cancel(frame.id(), words));
        }
    }

    private static void say(ActFrame frame, String act, Consumer<String> step) {
        new SayDialog(
                        Texts.of("document.ui.ask." + act, frame.title()),
                        Texts.of("document.ui.text." + act),
                        "document.ui.say." + act,
                        "document.ui.act." + act,
                        words -> {
                            step.accept(words);
                            done(frame, act);
                        })
                .open();
    }

    private static void confirm(ActFrame frame, String act, Runnable step) {
        ConfirmStep.ask(
                Texts.of("document.ui.ask." + act, frame.title()),
                Texts.of("document.ui.text." + act),
                "document.ui.act." + act,
                () -> {
                    step.run();
                    done(frame, act);
                });
    }

    private static void pin(ActFrame frame, String act, Function<Pin, Optional<MessageKey>> step) {
        Dialog dialog = new PinDialog(
                Texts.of("document.ui.ask." + act, frame.title()),
                Texts.of("document.ui.text." + act),
                "document.ui.act." + act,
                typed -> {
                    Optional<MessageKey> note = step.apply(typed);
                    done(frame, act);
                    note.ifPresent(said -> Toast.success(said.key()));
                });
        dialog.open();
    }

    private static void file(ActFrame frame, String act, Consumer<byte[]> step) {
        new FileDialog(
                        Texts.of("document.ui.ask." + act, frame.title()),
                        Texts.of("document.ui.text." + act),
                        bytes -> {
                            step.accept(bytes);
                            done(frame, act);
                        })
                .open();
    }

    private void issue(ActFrame frame) {
        new IssueDialog(
                        Texts.of("document.ui.ask.issue", frame.title()),
                        Texts.of("document.ui.text.issue"),
                        copies -> {
                            issue.issue(frame.id(), copies);
                            done(frame, "issue");
                        })
                .open();
    }

    private void enterNumber(ActFrame frame) {
        new InkDialog(LocalDate.now(clock), day -> {
                    String notation = ink.enterNumber(frame.id(), day).notation();
                    Toast.success("document.ui.ink.write", notation);
                    frame.reload().run();
                })
                .open();
    }

    private static void done(ActFrame frame, String act) {
        Toast.success("document.ui.done." + act);
        frame.reload().run();
    }
}
