package vn.congtachoi.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congtachoi.document.BesidePaper;
import vn.congtachoi.document.ChangedFigure;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.DocumentIssue;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentSigning;
import vn.congtachoi.document.DocumentState;
import vn.congtachoi.document.PaperRows;
import vn.congtachoi.document.RemarkRow;
import vn.congtachoi.document.Remarks;
import vn.congtachoi.document.StepRow;
import vn.congtachoi.document.paper.LayoutFault;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** What stands around the text of a paper: what to look at before a step, what was said, where it went, what was done. */
@org.springframework.stereotype.Component
class DocumentSections {

    private final DocumentReading reading;
    private final DocumentSigning signing;
    private final Remarks remarks;
    private final DocumentIssue issue;
    private final PaperRows rows;
    private final List<BesidePaper> beside;
    private final Clock clock;

    DocumentSections(
            DocumentReading reading,
            DocumentSigning signing,
            Remarks remarks,
            DocumentIssue issue,
            PaperRows rows,
            List<BesidePaper> beside,
            Clock clock) {
        this.reading = reading;
        this.signing = signing;
        this.remarks = remarks;
        this.issue = issue;
        this.rows = rows;
        this.beside = List.copyOf(beside);
        this.clock = clock;
    }

    /** What she has to know before she takes a step: figures that moved, faults of the page. */
    List<Component> warnings(DocumentDetail detail) {
        List<Component> warnings = new ArrayList<>();
        if (!detail.changes().isEmpty()) {
            warnings.add(changes("document.ui.changes.submitted", detail.changes()));
        }
        if (detail.figuresChangedSince()) {
            warnings.add(changes("document.ui.changes.signed", reading.changedSince(detail.id())));
        }
        boolean checked = detail.state() == DocumentState.FORMAT_CHECK || detail.state() == DocumentState.TO_SIGN;
        List<LayoutFault> faults = checked ? signing.faults(detail.id()) : List.of();
        if (!faults.isEmpty()) {
            warnings.add(box(
                    Texts.of("document.ui.faults", faults.size()),
                    faults.stream()
                            .map(fault -> Texts.of(fault.message(), fault.args()))
                            .toList()));
        }
        return warnings;
    }

    private static Component changes(String key, List<ChangedFigure> changes) {
        return box(
                Texts.of(key, changes.size()),
                changes.stream()
                        .map(change ->
                                Texts.of("document.ui.changes.line", change.name(), change.before(), change.after()))
                        .toList());
    }

    private static Component box(String title, List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        Span head = new Span(title);
        head.addClassName("app-document__warning-title");
        Div box = new Div(head, list);
        box.addClassName("app-document__warning");
        box.getElement().setAttribute("role", "note");
        return box;
    }

    /** Below the text: remarks on the whole paper, what is kept with it, history. */
    List<Component> below(DocumentDetail detail, Runnable reload) {
        List<Component> sections = new ArrayList<>();
        List<RemarkRow> whole = remarks.of(detail.id()).stream()
                .filter(row -> row.blockId() == null)
                .toList();
        if (!whole.isEmpty() || detail.state().isSubmitted()) {
            sections.add(new PageSection(
                    Texts.of("document.ui.remarks"),
                    new RemarkBox(
                            remarks,
                            new RemarkBox.About(detail.id(), null, ""),
                            whole,
                            !detail.state().isSigned(),
                            reload)));
        }
        List<BesidePaper.Line> kept = beside.stream()
                .flatMap(source -> source.of(detail.id()).stream())
                .toList();
        if (!kept.isEmpty()) {
            sections.add(kept(kept));
        }
        if (rows.any(detail.id())) {
            sections.add(new PageSection(
                    Texts.of("document.ui.rows.title"),
                    new Paragraph(
                            new Anchor("van-ban/" + detail.id() + "/so-lieu", Texts.of("document.ui.rows.open")))));
        }
        if (!detail.steps().isEmpty()) {
            sections.add(steps(detail.steps()));
        }
        return sections;
    }

    /** Where an issued paper went. */
    Component recipients(DocumentDetail detail, Runnable reload) {
        return new RecipientPanel(issue, detail, LocalDate.now(clock), reload);
    }

    private static Component kept(List<BesidePaper.Line> kept) {
        UnorderedList list = new UnorderedList();
        list.addClassName("app-ruled-lines");
        kept.forEach(line -> list.add(new ListItem(
                new Anchor(line.path(), line.title()), new Span(Texts.of("document.ui.beside.words", line.words())))));
        return new PageSection(Texts.of("document.ui.beside"), list);
    }

    private static Component steps(List<StepRow> steps) {
        UnorderedList list = new UnorderedList();
        list.addClassName("app-ruled-lines");
        steps.forEach(step -> list.add(new ListItem(step(step))));
        return new PageSection(Texts.of("document.ui.steps"), list);
    }

    private static String step(StepRow step) {
        String line = Texts.of(
                "document.ui.step", VnFormat.moment(step.at()), step.by(), Texts.of("document.act-of", step.act()));
        String sentence = Optional.ofNullable(step.sentence())
                .map(said -> " – " + Texts.of(said.key()))
                .orElse("");
        return line + sentence + (step.reason().isEmpty() ? "" : ": " + step.reason());
    }
}
