package vn.congtachoi.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import vn.congtachoi.document.DocumentState;
import vn.congtachoi.document.FileMatch;
import vn.congtachoi.document.FileRow;
import vn.congtachoi.document.PaperRows;
import vn.congtachoi.document.Proof;
import vn.congtachoi.document.ProofService;
import vn.congtachoi.signing.SignatureFinding;
import vn.congtachoi.signing.Verdict;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.FileReceiver;
import vn.congtachoi.uikit.KeyboardShortcuts;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** Xác thực: what anybody with a paper in her hand may learn of it, by its QR code or by typing its short code. */
@Route(value = "xac-thuc/:code", autoLayout = false)
@RouteAlias(value = "xac-thuc", autoLayout = false)
@AnonymousAllowed
class ProofPage extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int CODE_LENGTH = 40;

    private final ProofService proofs;
    private final PaperRows rows;
    private final TextField typed = new TextField(Texts.of("document.ui.proof.code"));
    private final Div question = new Div();
    private final Div result = new Div();

    ProofPage(ProofService proofs, PaperRows rows) {
        this.proofs = proofs;
        this.rows = rows;
        addClassName("app-door");
        typed.setHelperText(Texts.of("document.ui.proof.code-hint"));
        typed.setMaxLength(CODE_LENGTH);
        ActionButton look = ActionButton.primary("document.ui.proof.look", this::look);
        KeyboardShortcuts.submit(look, this);
        result.addClassName("app-proof");
        result.getElement().setAttribute("role", "status");
        question.addClassName("app-proof__question");
        question.add(new Paragraph(Texts.of("document.ui.proof.line")), typed, look);
        Div card = new Div(new H1(Texts.of("document.ui.proof.title")), question, result);
        card.addClassName("app-door__card");
        add((Component) card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("code").ifPresent(code -> {
            typed.setValue(code);
            // Whoever came by the QR code has nothing to type, unless the picture was read wrongly.
            question.setVisible(!show(code));
        });
    }

    private void look() {
        String code = typed.getValue().strip();
        if (!code.isEmpty()) {
            show(code);
        }
    }

    /** @return whether there is such a paper */
    private boolean show(String code) {
        result.removeAll();
        Optional<Proof> found = proofs.find(code);
        if (found.isEmpty()) {
            result.add(
                    verdict("document.ui.proof.unknown", Tone.LATE),
                    new Paragraph(Texts.of("document.ui.proof.unknown-hint")));
            return false;
        }
        Proof proof = found.get();
        result.add(standing(proof));
        result.add(new H2(proof.kind() + " " + proof.subject()));
        line("document.ui.proof.issuer", proof.issuer());
        Optional.ofNullable(proof.notation()).ifPresent(number -> line("document.ui.proof.number", number));
        Optional.ofNullable(proof.paperDate()).ifPresent(day -> line("document.ui.proof.day", VnFormat.day(day)));
        if (proof.state().isSigned()) {
            line("document.ui.proof.signer", proof.signerName() + ", " + proof.signerPost());
        }
        Optional.ofNullable(proof.signatures())
                .ifPresent(report -> report.findings().forEach(this::signature));
        Optional.ofNullable(proof.file()).ifPresent(file -> file(code, file));
        rows.paper(code)
                .ifPresent(id -> result.add(
                        new Paragraph(new Anchor("van-ban/" + id + "/so-lieu", Texts.of("document.ui.rows.open")))));
        return true;
    }

    private static Component standing(Proof proof) {
        if (!proof.state().isSigned()) {
            return verdict("document.ui.proof.unsigned", Tone.DUE);
        }
        if (proof.state() == DocumentState.WITHDRAWN) {
            return verdict("document.ui.proof.withdrawn", Tone.LATE);
        }
        if (proof.signatures() == null) {
            return verdict("document.ui.proof.ink", Tone.DONE);
        }
        return proof.signatures().isValid()
                ? verdict("document.ui.proof.valid", Tone.DONE)
                : verdict("document.ui.proof.invalid", Tone.LATE);
    }

    private static StatusBadge verdict(String key, Tone tone) {
        return new StatusBadge(Texts.of(key), tone);
    }

    private void line(String key, String value) {
        result.add(new Paragraph(Texts.of(key, value)));
    }

    private void signature(SignatureFinding finding) {
        String at =
                Optional.ofNullable(finding.claimedAt()).map(VnFormat::moment).orElse("");
        Div signature = new Div(
                new StatusBadge(finding.signerName(), tone(finding.verdict())),
                new Paragraph(Texts.of("document.ui.proof.signed-at", at)),
                new Paragraph(Texts.of("document.ui.proof.level", finding.level())),
                new Paragraph(Texts.of(finding.reason(), finding.reasonArgs())));
        signature.addClassName("app-proof__signature");
        result.add(signature);
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case VALID -> Tone.DONE;
            case UNDETERMINED -> Tone.DUE;
            case INVALID -> Tone.LATE;
        };
    }

    private void file(String code, FileRow file) {
        line("document.ui.proof.hash", file.shortHash());
        line("document.ui.proof.pages", Integer.toString(file.pages()));
        Paragraph answer = new Paragraph();
        answer.getElement().setAttribute("role", "alert");
        FileReceiver receiver = new FileReceiver(
                "document.ui.proof.compare",
                AppIcon.PAPERCLIP,
                FileDialog.MAX_BYTES,
                (name, bytes) -> answer.setText(Texts.of(
                        "document.ui.proof.match", proofs.compare(code, bytes).orElse(FileMatch.NOTHING_TO_COMPARE))),
                ".pdf");
        result.add(receiver, answer);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("document.ui.proof.title");
    }
}
