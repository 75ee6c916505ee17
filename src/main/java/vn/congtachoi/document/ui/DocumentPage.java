package vn.congtachoi.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.DocumentIssue;
import vn.congtachoi.document.DocumentPermissions;
import vn.congtachoi.document.DocumentPreviews;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;

/** One paper: its text beside the real page, the step that is due, what people say about it and what became of it. */
@Route("van-ban/:document")
@PermitAll
@ViewNeeds(DocumentPermissions.READ)
class DocumentPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final DocumentReading documents;
    private final DocumentIssue issue;
    private final DocumentPreviews previews;
    private final DocumentActs acts;
    private final DocumentDesk desk;
    private final DocumentSections sections;
    private String title = "";

    DocumentPage(
            DocumentReading documents,
            DocumentIssue issue,
            DocumentPreviews previews,
            DocumentActs acts,
            DocumentDesk desk,
            DocumentSections sections) {
        this.documents = documents;
        this.issue = issue;
        this.previews = previews;
        this.acts = acts;
        this.desk = desk;
        this.sections = sections;
        addClassName("app-document");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = RouteIds.required(event, "document");
        RouteIds.readable(() -> {
            issue.opened(id);
            return id;
        });
        DocumentWriting writing = show(id);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("doan")
                .flatMap(RouteIds::id)
                .ifPresent(writing::focus);
    }

    private DocumentWriting show(UUID id) {
        DocumentDetail detail = RouteIds.readable(() -> documents.detail(id));
        title = detail.kind().name() + " " + detail.form().subject();
        PagePreview preview = new PagePreview(previews, detail);
        DocumentWriting writing = desk.open(detail, preview::refresh, () -> show(id));
        ActFrame frame = new ActFrame(detail, writing::version, () -> show(id));
        setClassName("app-document--reading", !detail.mayEdit().allowed());
        removeAll();
        add(header(detail, frame));
        acts.waitsFor(frame).ifPresent(reason -> add(note(reason)));
        sections.warnings(detail).forEach(this::add);
        if (detail.state().isIssued()) {
            issued(detail, preview, writing);
        } else {
            written(detail, preview, writing);
        }
        preview.refresh();
        return writing;
    }

    /** The text beside the page that it becomes. */
    private void written(DocumentDetail detail, PagePreview preview, DocumentWriting writing) {
        Div left = new Div(writing);
        left.addClassName("app-document__text");
        sections.below(detail, () -> show(detail.id())).forEach(left::add);
        Div columns = new Div(left, preview(preview));
        columns.addClassName("app-document__columns");
        add(columns);
    }

    /** What went out is the page; its own unit also finds where it went, how it came about, and what stands behind it. */
    private void issued(DocumentDetail detail, PagePreview preview, DocumentWriting writing) {
        add(preview(preview), sections.recipients(detail, () -> show(detail.id())));
        if (detail.own()) {
            sections.below(detail, () -> show(detail.id())).forEach(this::add);
            Details behind = new Details(Texts.of("document.ui.reading.text"), writing);
            behind.addClassName("app-document__behind");
            add(behind);
        }
    }

    /** On a phone the page comes below the text while she writes, above it when she reads. */
    private static Component preview(PagePreview preview) {
        Details folded = new Details(Texts.of("document.ui.preview.title"), preview);
        folded.setOpened(true);
        folded.addClassName("app-document__page");
        return folded;
    }

    private PageHeader header(DocumentDetail detail, ActFrame frame) {
        PageHeader header = new PageHeader(title)
                .back("van-ban", Texts.of("document.ui.list.title"))
                .beside(StateTones.badge(detail.state()));
        if (detail.notation() != null) {
            header.line(Texts.of("document.ui.number", detail.notation()));
        }
        acts.others(frame).forEach(header::secondary);
        acts.primary(frame).ifPresent(header::primary);
        return header;
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("app-document__note");
        return note;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
