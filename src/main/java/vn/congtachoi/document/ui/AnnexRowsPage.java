package vn.congtachoi.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.document.AnnexEntry;
import vn.congtachoi.document.AnnexRow;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.DocumentPermissions;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.PaperRows;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FoldedEntry;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PeriodWords;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** What stands behind the rows of a paper's annexes: by the code in the row, who entered which figure and when. */
@Route("van-ban/:document/so-lieu")
@PermitAll
@ViewNeeds(DocumentPermissions.READ)
class AnnexRowsPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int TEXT_LENGTH = 80;

    /** Fewer rows than this are all opened: whoever typed a whole code wants to see its entries. */
    private static final int OPENED = 2;

    private final DocumentReading documents;
    private final PaperRows paperRows;
    private final TextField sought = Fields.text("document.ui.rows.sought", TEXT_LENGTH);
    private final Div list = new Div();
    private List<AnnexRow> rows = List.of();

    AnnexRowsPage(DocumentReading documents, PaperRows paperRows) {
        this.documents = documents;
        this.paperRows = paperRows;
        sought.setHelperText(Texts.of("document.ui.rows.sought-hint"));
        sought.setClearButtonVisible(true);
        sought.addValueChangeListener(changed -> show());
        list.addClassName("app-entries");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = RouteIds.required(event, "document");
        rows = RouteIds.readable(() -> paperRows.of(id));
        DocumentDetail detail = RouteIds.readable(() -> documents.detail(id));
        removeAll();
        add(new PageHeader(Texts.of("document.ui.rows.title"))
                .back(
                        "van-ban/" + id,
                        detail.kind().name() + " " + detail.form().subject())
                .line(Texts.of("document.ui.rows.line")));
        if (rows.isEmpty()) {
            add(new EmptyState(AppIcon.FILE_TEXT, "document.ui.rows.none", "document.ui.rows.none-hint"));
            return;
        }
        add(sought, list);
        event.getLocation().getQueryParameters().getSingleParameter("ma").ifPresent(sought::setValue);
        show();
    }

    private void show() {
        String words = VietnameseText.fold(sought.getValue());
        List<AnnexRow> found = found(words);
        list.removeAll();
        if (found.isEmpty()) {
            list.add(new Paragraph(Texts.of("document.ui.rows.not-found", sought.getValue())));
        }
        found.forEach(row -> list.add(group(row, found.size() < OPENED)));
    }

    /** A whole code means that very row, also where it is part of another's. */
    private List<AnnexRow> found(String words) {
        List<AnnexRow> exact = rows.stream()
                .filter(row -> VietnameseText.fold(row.code()).equals(words))
                .toList();
        return exact.isEmpty()
                ? rows.stream()
                        .filter(row -> VietnameseText.fold(row.code() + " " + row.name())
                                .contains(words))
                        .toList()
                : exact;
    }

    private static FoldedEntry group(AnnexRow row, boolean opened) {
        FoldedEntry group = new FoldedEntry(
                row.code() + " · " + row.name(),
                Texts.of("document.ui.rows.entries", row.entries().size()),
                row.value(),
                () -> entries(row));
        group.setOpened(opened);
        return group;
    }

    private static UnorderedList entries(AnnexRow row) {
        UnorderedList entries = new UnorderedList();
        entries.addClassName("app-entries");
        row.entries().forEach(entry -> entries.add(item(entry)));
        return entries;
    }

    private static ListItem item(AnnexEntry entry) {
        Span unit = new Span(entry.unit());
        unit.addClassName("app-entries__unit");
        Span value = new Span(entry.value());
        value.addClassName("app-entries__value");
        Div head = new Div(unit, value);
        head.addClassName("app-entries__head");
        Span how = new Span(Texts.of(
                "document.ui.rows.how",
                entry.by(),
                VnFormat.moment(entry.at()),
                PeriodWords.alone(Period.parse(entry.period()))));
        how.addClassName("app-entries__how");
        ListItem item = new ListItem(head, how);
        if (!entry.note().isEmpty()) {
            item.add(new Paragraph(entry.note()));
        }
        return item;
    }

    @Override
    public String getPageTitle() {
        return Texts.of("document.ui.rows.title");
    }
}
