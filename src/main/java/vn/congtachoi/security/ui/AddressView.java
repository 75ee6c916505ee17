package vn.congtachoi.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.paper.QrCode;
import vn.congtachoi.security.PortalAddress;
import vn.congtachoi.security.PortalAddressService;
import vn.congtachoi.security.SecurityPermissions;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Under which address people open the portal; a phone's camera tries it at once. */
@Route("quan-tri/dia-chi")
@PermitAll
@ViewNeeds(SecurityPermissions.INSTALLATION)
class AddressView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private static final int LONGEST = 200;
    private static final int DOTS = 6;

    private final PortalAddressService service;
    private final TextField field = Fields.text("security.address.field", LONGEST);
    private final ActionButton save = ActionButton.primary("security.address.save", this::save);
    private final Div present = new Div();

    AddressView(PortalAddressService service) {
        this.service = service;
        field.setHelperText(Texts.of("security.address.hint"));
        field.setWidthFull();
        PageSection tried = new PageSection(Texts.of("security.address.try"));
        tried.add(present);
        narrow();
        add(
                new PageHeader(Texts.of("security.address.title"))
                        .back("quan-tri", Texts.of("security.accounts.title"))
                        .line(Texts.of("security.address.line"))
                        .primary(save),
                field,
                tried);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        PortalAddress address = service.current();
        field.setValue(address.base());
        field.setReadOnly(address.fixed());
        save.setVisible(!address.fixed());
        if (address.fixed()) {
            field.setHelperText(Texts.of("security.address.error.fixed"));
        }
        show(address);
    }

    private void show(PortalAddress address) {
        present.removeAll();
        if (address.localOnly()) {
            Paragraph warning = new Paragraph(Texts.of("security.address.local-only"));
            warning.addClassName("app-slips__warning");
            present.add(warning);
            return;
        }
        byte[] png = QrCode.of(address.base()).png(DOTS);
        Image code = new Image(
                DownloadHandler.fromInputStream(event ->
                        new DownloadResponse(new ByteArrayInputStream(png), "dia-chi.png", "image/png", png.length)),
                Texts.of("security.address.code", address.base()));
        present.add(new Paragraph(Texts.of("security.address.scan")), code);
    }

    private void save() {
        field.setInvalid(false);
        try {
            service.change(field.getValue());
        } catch (BusinessException refusal) {
            field.setErrorMessage(Texts.of(refusal));
            field.setInvalid(true);
            field.focus();
            return;
        }
        PortalAddress changed = service.current();
        field.setValue(changed.base());
        show(changed);
        Toast.success("security.address.saved");
    }

    @Override
    public String getPageTitle() {
        return Texts.of("security.address.title");
    }
}
