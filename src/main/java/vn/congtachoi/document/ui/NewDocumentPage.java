package vn.congtachoi.document.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.document.DocumentBeginnings;
import vn.congtachoi.document.DocumentPermissions;
import vn.congtachoi.document.DocumentService;
import vn.congtachoi.document.DocumentSettings;
import vn.congtachoi.document.KindRow;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.KeyboardShortcuts;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;

/** Begins a paper: what kind, about what. Everything else is written on its page. */
@Route(NewDocumentPage.PATH)
@PermitAll
@ViewNeeds(DocumentPermissions.DRAFT)
class NewDocumentPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "van-ban/moi";

    private static final int SUBJECT_LENGTH = 500;

    private final DocumentService documents;
    private final DocumentBeginnings beginnings;
    private final DocumentSettings settings;
    private final HomeUnit homes;

    private final ComboBox<UnitRef> unit = Fields.oneOfMany("document.ui.new.unit", UnitRef::name);
    private final ComboBox<KindRow> kind = Fields.oneOfMany("document.ui.new.kind", KindRow::name);
    private final TextArea subject = Fields.area("document.ui.new.subject", SUBJECT_LENGTH);

    NewDocumentPage(
            DocumentService documents, DocumentBeginnings beginnings, DocumentSettings settings, HomeUnit homes) {
        this.documents = documents;
        this.beginnings = beginnings;
        this.settings = settings;
        this.homes = homes;
        narrow();
        subject.setHelperText(Texts.of("document.ui.new.subject-hint"));
        subject.setRequiredIndicatorVisible(true);

        ActionButton begin = ActionButton.primary("document.ui.new.begin", this::begin);
        KeyboardShortcuts.save(begin, this);
        KeyboardShortcuts.submit(begin, this);
        Div foot = new Div(new Anchor("van-ban", Texts.of("uikit.confirm.cancel")), begin);
        foot.addClassName("app-form-foot");
        Div fields = new Div(unit, kind, subject);
        fields.addClassName("app-document-new");
        add(
                new PageHeader(Texts.of("document.ui.new.title"))
                        .back("van-ban", Texts.of("document.ui.list.title"))
                        .line(Texts.of("document.ui.new.line")),
                fields,
                foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<UnitRef> mine = homes.with(DocumentPermissions.DRAFT);
        if (mine.isEmpty()) {
            throw new NotFoundException("May write none");
        }
        unit.setItems(mine);
        unit.setValue(mine.getFirst());
        unit.setVisible(mine.size() > 1);
        List<KindRow> kinds = settings.kinds().stream().filter(KindRow::active).toList();
        kind.setItems(kinds);
        kinds.stream().filter(row -> row.code().equals("BC")).findFirst().ifPresent(kind::setValue);
    }

    private void begin() {
        UnitRef issuer = unit.getValue();
        KindRow chosen = kind.getValue();
        if (issuer == null || chosen == null) {
            kind.setInvalid(chosen == null);
            return;
        }
        try {
            UUID id = documents.create(beginnings.form(issuer.id(), chosen.id(), subject.getValue()));
            UI.getCurrent().navigate("van-ban/" + id);
        } catch (BusinessException refusal) {
            subject.setErrorMessage(Texts.of(refusal));
            subject.setInvalid(true);
            subject.focus();
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of("document.ui.new.title");
    }
}
