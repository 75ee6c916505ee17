package vn.congtachoi.security.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.security.OwnAccount;
import vn.congtachoi.security.OwnDevice;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.LargeType;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** One's own account: type size, who does one's work in absence, password, and where one is signed in. */
@Route("tai-khoan")
@PermitAll
class AccountView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final OwnAccount account;
    private final UnorderedList devices = new UnorderedList();
    private final Checkbox largeType = new Checkbox(Texts.of("security.account.large-type"));

    AccountView(OwnAccount account, CurrentActor currentActor) {
        this.account = account;
        narrow();

        largeType.setHelperText(Texts.of("security.account.large-type.hint"));
        devices.addClassName("app-devices");
        PasswordForm password = new PasswordForm((present, chosen) -> {
            account.choosePassword(present, chosen);
            Toast.success("security.password.saved");
            showDevices();
        });

        largeType.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                account.useLargeType(event.getValue());
                LargeType.set(event.getValue());
            }
        });

        add(
                new PageHeader(Texts.of("security.account.title"))
                        .line(currentActor.person().name()),
                new PageSection(Texts.of("security.account.reading"), largeType),
                new PageSection(
                                Texts.of("security.delegation.title"),
                                new Paragraph(Texts.of("security.delegation.line")))
                        .aside(new Anchor(DelegationsView.PATH, Texts.of("security.delegation.open"))),
                new PageSection(
                        Texts.of("security.account.devices"),
                        new Paragraph(Texts.of("security.account.devices.line")),
                        devices),
                new PageSection(Texts.of("security.account.password"), password));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        largeType.setValue(account.profile().largeType());
        showDevices();
    }

    private void showDevices() {
        devices.removeAll();
        account.devices().forEach(device -> devices.add(item(device)));
    }

    private ListItem item(OwnDevice device) {
        Span name = new Span(BrowserName.of(device.browser()));
        name.addClassName("app-devices__name");
        String seen = VnFormat.moment(device.seenAt());
        Span detail = new Span(Texts.of(
                device.remembered() ? "security.account.device.remembered" : "security.account.device.session",
                BrowserName.address(device.address()),
                seen));
        detail.addClassName("app-devices__detail");
        Div words = new Div(name, detail);
        words.addClassName("app-devices__words");
        if (device.here()) {
            return new ListItem(words, new StatusBadge(Texts.of("security.account.device.here"), Tone.ACTIVE));
        }
        return new ListItem(words, ActionButton.quiet("security.account.device.end", () -> {
            account.endDevice(device.id());
            Toast.success("security.account.device.ended");
            showDevices();
        }));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("security.account.title");
    }
}
