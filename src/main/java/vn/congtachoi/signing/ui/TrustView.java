package vn.congtachoi.signing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.signing.RevocationListRow;
import vn.congtachoi.signing.SigningPermissions;
import vn.congtachoi.signing.TrustAnchorRow;
import vn.congtachoi.signing.TrustService;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.FileReceiver;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** Whose certificates the installation believes, and which of them were revoked. */
@Route("quan-tri/chung-thuc")
@Menu(title = "signing.trust.menu", order = 550, icon = "shield-check")
@PermitAll
@ViewNeeds(SigningPermissions.TRUST)
class TrustView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private static final int CERTIFICATE_BYTES = 200_000;
    private static final int LIST_BYTES = 20 * 1024 * 1024;

    private final TrustService trust;
    private final Clock clock;

    TrustView(TrustService trust, Clock clock) {
        this.trust = trust;
        this.clock = clock;
        narrow();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Decision mayKeep = trust.mayKeep();
        add(new PageHeader(getPageTitle()).line(Texts.of("signing.trust.line")));
        if (mayKeep.allowed()) {
            add(uploads());
        } else {
            Paragraph only = new Paragraph(Texts.of(mayKeep));
            only.addClassName("app-quiet");
            add(only);
        }
        List<TrustAnchorRow> anchors = trust.anchors();
        if (anchors.isEmpty()) {
            add(new EmptyState(AppIcon.SHIELD_CHECK, "signing.trust.none", "signing.trust.none.hint"));
        }
        List<RevocationListRow> lists = trust.lists();
        anchors.forEach(anchor -> add(section(anchor, lists, mayKeep.allowed())));
    }

    private Component uploads() {
        Div row = new Div(
                new FileReceiver(
                        "signing.trust.add",
                        AppIcon.PLUS,
                        CERTIFICATE_BYTES,
                        (name, bytes) -> added(bytes),
                        ".cer",
                        ".crt",
                        ".pem",
                        ".der"),
                new FileReceiver(
                        "signing.trust.add-list",
                        AppIcon.PAPERCLIP,
                        LIST_BYTES,
                        (name, bytes) -> listed(bytes),
                        ".crl",
                        ".pem",
                        ".der"));
        row.addClassName("app-row");
        return row;
    }

    private void added(byte[] file) {
        TrustAnchorRow row = trust.addAnchor(file);
        Toast.success("signing.trust.added", row.facts().subjectName());
        show();
    }

    private void listed(byte[] file) {
        RevocationListRow row = trust.addList(file);
        Toast.success("signing.trust.listed", row.revoked());
        show();
    }

    private PageSection section(TrustAnchorRow anchor, List<RevocationListRow> lists, boolean mayKeep) {
        PageSection section = new PageSection(
                        anchor.facts().subjectName(),
                        CertificateWords.facts(anchor.facts()),
                        quiet(Texts.of("signing.stored", VnFormat.moment(anchor.addedAt()), anchor.addedBy())))
                .aside(badge(anchor));
        Optional<RevocationListRow> list =
                lists.stream().filter(row -> row.anchorId().equals(anchor.id())).findFirst();
        section.add(list.map(this::list).orElseGet(() -> quiet(Texts.of("signing.trust.no-list"))));
        if (mayKeep) {
            Div acts = new Div(ActionButton.quiet("signing.trust.remove", () -> removeAnchor(anchor)));
            list.ifPresent(
                    row -> acts.add(ActionButton.quiet("signing.trust.remove-list", () -> removeList(anchor, row))));
            acts.addClassName("app-row");
            section.add(acts);
        }
        return section;
    }

    private StatusBadge badge(TrustAnchorRow anchor) {
        if (anchor.demonstration()) {
            return new StatusBadge(Texts.of("signing.trust.demo"), Tone.NEUTRAL);
        }
        boolean ended = clock.instant().isAfter(anchor.facts().validUntil());
        return ended
                ? new StatusBadge(Texts.of("signing.trust.ended"), Tone.LATE)
                : new StatusBadge(Texts.of("signing.trust.believed"), Tone.DONE);
    }

    private Paragraph list(RevocationListRow row) {
        Instant next = row.nextUpdate();
        String words = Texts.of("signing.trust.list", VnFormat.moment(row.thisUpdate()), row.revoked());
        if (next == null) {
            return new Paragraph(words);
        }
        String due = clock.instant().isAfter(next) ? "signing.trust.list.late" : "signing.trust.list.next";
        return new Paragraph(words + " " + Texts.of(due, VnFormat.moment(next)));
    }

    private static Paragraph quiet(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("app-quiet");
        return paragraph;
    }

    private void removeAnchor(TrustAnchorRow anchor) {
        new ReasonDialog(
                        Texts.of("signing.trust.remove.question", anchor.facts().subjectName()),
                        Texts.of("signing.trust.remove.consequence"),
                        "signing.trust.remove",
                        reason -> {
                            trust.removeAnchor(anchor.id(), reason);
                            Toast.success(
                                    "signing.trust.removed", anchor.facts().subjectName());
                            show();
                        })
                .open();
    }

    private void removeList(TrustAnchorRow anchor, RevocationListRow row) {
        new ReasonDialog(
                        Texts.of(
                                "signing.trust.remove-list.question",
                                anchor.facts().subjectName()),
                        Texts.of("signing.trust.remove-list.consequence"),
                        "signing.trust.remove-list",
                        reason -> {
                            trust.removeList(row.id(), reason);
                            Toast.success("signing.trust.list-removed");
                            show();
                        })
                .open();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("signing.trust.title");
    }
}
