package vn.congtachoi.document.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.congtachoi.document.DocumentAct;
import vn.congtachoi.document.ElsewhereSigning;
import vn.congtachoi.document.InkSigning;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.Texts;

/** The steps that a paper can take now: the one that is hers first, and why not where none is. */
@org.springframework.stereotype.Component
class DocumentActs {

    /** What is offered as the one primary act, the most pressing first. */
    private static final List<DocumentAct> PRIMARY = List.of(
            DocumentAct.SIGN,
            DocumentAct.SUBMIT,
            DocumentAct.APPROVE,
            DocumentAct.PASS_FORMAT,
            DocumentAct.SEAL,
            DocumentAct.SCAN,
            DocumentAct.ISSUE,
            DocumentAct.ARCHIVE);

    private final ActRunner runner;
    private final ElsewhereSigning elsewhere;
    private final InkSigning ink;

    DocumentActs(ActRunner runner, ElsewhereSigning elsewhere, InkSigning ink) {
        this.runner = runner;
        this.elsewhere = elsewhere;
        this.ink = ink;
    }

    /** The one act that is hers; empty when the paper waits for somebody else. */
    Optional<ActionButton> primary(ActFrame frame) {
        return mine(frame).map(act -> ActionButton.primary(key(act), () -> runner.run(act, frame))
                .with(act == DocumentAct.SIGN ? AppIcon.PENCIL : AppIcon.CHECK));
    }

    private static Optional<DocumentAct> mine(ActFrame frame) {
        Map<DocumentAct, Decision> acts = frame.document().acts();
        return PRIMARY.stream()
                .filter(act -> Optional.ofNullable(acts.get(act))
                        .filter(Decision::allowed)
                        .isPresent())
                .findFirst();
    }

    /** The other acts that she may take, and the files that go with the ways of signing outside the portal. */
    List<Component> others(ActFrame frame) {
        Optional<DocumentAct> first = mine(frame);
        List<Component> others = new ArrayList<>();
        frame.document().acts().forEach((act, decision) -> {
            if (decision.allowed() && first.filter(act::equals).isEmpty()) {
                others.add(other(act, frame));
            }
        });
        if (frame.document().acts().containsKey(DocumentAct.SIGN)) {
            others.add(DownloadLink.pdf("document.ui.act.print-blank", "ky-tay.pdf", () -> ink.blank(frame.id())));
        }
        Decision export = frame.document().acts().get(DocumentAct.BRING_BACK);
        if (export != null && export.allowed()) {
            others.add(
                    DownloadLink.pdf("document.ui.act.export", "ky-ben-ngoai.pdf", () -> elsewhere.export(frame.id())));
        }
        return others;
    }

    private ActionButton other(DocumentAct act, ActFrame frame) {
        boolean takesAway = act == DocumentAct.CANCEL || act == DocumentAct.WITHDRAW;
        return takesAway
                ? ActionButton.danger(key(act), () -> runner.run(act, frame))
                : ActionButton.secondary(key(act), () -> runner.run(act, frame));
    }

    /** Why she does not take the paper's next step, for a line below the title. */
    Optional<String> waitsFor(ActFrame frame) {
        if (mine(frame).isPresent() || frame.document().state().isIssued()) {
            return Optional.empty();
        }
        Map<DocumentAct, Decision> acts = frame.document().acts();
        return PRIMARY.stream()
                .flatMap(act -> Optional.ofNullable(acts.get(act))
                        .map(reason -> Texts.of("document.ui.next", Texts.of(key(act)), Texts.of(reason)))
                        .stream())
                .findFirst();
    }

    private static String key(DocumentAct act) {
        return "document.ui.act." + act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
