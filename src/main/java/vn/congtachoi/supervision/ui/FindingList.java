package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.supervision.record.EvidenceRow;
import vn.congtachoi.supervision.record.FindingRow;
import vn.congtachoi.supervision.record.Grade;
import vn.congtachoi.supervision.record.RecordSheet;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** What was found: strong points first, each finding with its evidence, and the evidence of the visit as a whole. */
class FindingList extends Composite<Div> {

    private final List<EvidenceRow> evidence;

    FindingList(RecordSheet sheet) {
        evidence = sheet.evidence();
        getContent().addClassName("app-findings");
        for (Grade grade : Grade.values()) {
            List<FindingRow> found = sheet.findings().stream()
                    .filter(finding -> finding.grade() == grade)
                    .toList();
            if (!found.isEmpty()) {
                getContent()
                        .add(new H3(Texts.of(
                                "supervision.ui.findings", Texts.of("supervision.grade", grade), found.size())));
                found.forEach(finding -> getContent().add(finding(finding)));
            }
        }
        Div whole = files(null);
        if (whole.getComponentCount() > 0) {
            getContent().add(new H3(Texts.of("supervision.ui.evidence")), whole);
        }
    }

    private Div finding(FindingRow finding) {
        Div head = new Div(new StatusBadge(
                Texts.of("supervision.grade", finding.grade()), finding.grade().tone()));
        head.addClassName("app-row");
        if (!finding.topic().isEmpty()) {
            head.add(new Span(finding.topic()));
        }
        if (finding.repeats()) {
            head.add(new StatusBadge(Texts.of("supervision.ui.repeats"), Tone.LATE));
        }
        Paragraph words = new Paragraph(finding.words());
        words.addClassName("app-meeting-minutes");
        Div box = new Div(
                head,
                words,
                SupervisionLook.quiet(
                        Texts.of("supervision.ui.finding.by", finding.by(), VnFormat.moment(finding.at()))));
        box.addClassName("app-findings__one");
        Div files = files(finding.id());
        if (files.getComponentCount() > 0) {
            box.add(files);
        }
        return box;
    }

    private Div files(@Nullable UUID finding) {
        Div files = new Div();
        files.addClassName("app-files__shown");
        evidence.stream()
                .filter(row -> Objects.equals(row.findingId(), finding))
                .forEach(row -> files.add(file(row)));
        return files;
    }

    /** Both dates and the beginning of the hash; a replaced one says by whom, when and why. */
    private static Div file(EvidenceRow row) {
        Anchor link = new Anchor(row.path(), "");
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        if (row.photo()) {
            Image photo = new Image(row.path(), row.name());
            photo.getElement().setAttribute("loading", "lazy");
            link.add(photo);
        }
        link.add(new Span(row.name()));
        Div card = new Div(link);
        card.addClassName("app-files__file");
        Instant taken = row.takenAt();
        if (taken != null) {
            card.add(new Span(Texts.of("supervision.ui.evidence.taken", VnFormat.moment(taken))));
        }
        card.add(
                new Span(Texts.of("supervision.ui.evidence.uploaded", VnFormat.moment(row.uploadedAt()), row.by())),
                new Span(Texts.of("supervision.ui.evidence.hash", row.mark())));
        EvidenceRow.Replacement replaced = row.replaced();
        if (replaced != null) {
            card.add(new StatusBadge(Texts.of("supervision.ui.evidence.replaced"), Tone.DUE));
            card.add(new Span(Texts.of(
                    "supervision.ui.evidence.replaced-by",
                    replaced.by(),
                    VnFormat.moment(replaced.at()),
                    replaced.reason())));
        }
        return card;
    }
}
