package vn.congtachoi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.uikit.StaleDialog;

/** What a person reads when a click has thrown. */
@OnH2
class ErrorsTest extends SpringBrowserlessTest {

    private final PortalErrorHandler handler = new PortalErrorHandler();

    private String toast(Throwable thrown) {
        handler.error(new ErrorEvent(thrown));
        return find(Notification.class).all().getLast().getElement().getTextRecursively()
                + find(Notification.class)
                        .all()
                        .getLast()
                        .getChildren()
                        .map(Component::getElement)
                        .map(e -> e.getTextRecursively())
                        .toList();
    }

    @Test
    void aRuleThatSaysNoIsShownAsItsSentence() {
        assertThat(toast(new RuntimeException(new BusinessException("uikit.due.late", 2))))
                .contains("quá hạn 2 ngày");
    }

    @Test
    void aMissingRightIsSaidPolitely() {
        assertThat(toast(new AccessDeniedException("x"))).contains("chưa được giao quyền");
    }

    @Test
    void aFaultIsShownAsACodeWithoutItsText() {
        assertThat(toast(new IllegalStateException("select * from secret")))
                .containsPattern("mã [0-9A-F]{6} ")
                .doesNotContain("secret");
    }

    @Test
    void aLateSaveOffersWhatThePageRegistered() {
        AtomicInteger reloads = new AtomicInteger();
        Div field = new Div();
        Div page = new Div(field);
        UI.getCurrent().add(page);
        StaleDialog.register(page, new StaleDialog.Choices(reloads::incrementAndGet, null));
        handler.error(new ErrorEvent(
                new StaleDataException(
                        SubjectRef.of("task", UUID.randomUUID()),
                        3,
                        "Hà Thị Thu",
                        Instant.parse("2023-06-28T01:41:00Z")),
                field.getElement().getNode()));
        ConfirmDialog dialog = find(ConfirmDialog.class).single();
        assertThat(dialog.getElement().getProperty("message"))
                .contains("Hà Thị Thu")
                .contains("08:41 28/6/2023");
        test(dialog).confirm();
        assertThat(reloads).hasValue(1);
    }

    @Test
    void pagesAreGroupedByTheHundredOfTheirOrder() {
        assertThat(NavGroup.of(10)).isEqualTo(NavGroup.TODAY);
        assertThat(NavGroup.of(210)).isEqualTo(NavGroup.FIGURES);
        assertThat(NavGroup.of(Double.MAX_VALUE)).isEqualTo(NavGroup.ADMIN);
    }

    @Test
    void initialsAreFamilyAndGivenName() {
        assertThat(PersonMenu.initials("Nông Thị Hoa")).isEqualTo("NH");
        assertThat(PersonMenu.initials("Hoa")).isEqualTo("H");
    }
}
