package vn.congtachoi.notification.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.congtachoi.notification.Digests;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.NoticeRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Hộp thư: what she was told, newest first, day by day. */
@Route(Bell.PATH)
@Menu(title = "notification.menu", order = 3, icon = "inbox")
@PermitAll
class InboxPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private static final String FILTER = "loc";
    private static final String UNREAD = "chua-doc";
    private static final int PAGE = 30;

    private final Inbox inbox;
    private final Digests digests;
    private final Clock clock;
    private boolean unreadOnly;

    InboxPage(Inbox inbox, Digests digests, Clock clock) {
        this.inbox = inbox;
        this.digests = digests;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        unreadOnly = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(FILTER)
                .filter(UNREAD::equals)
                .isPresent();
        load();
    }

    private void load() {
        removeAll();
        int unread = inbox.unread();
        PageHeader header = new PageHeader(Texts.of("notification.title"))
                .line(unread == 0 ? Texts.of("notification.line.none") : Texts.of("notification.line", unread));
        if (unread > 0) {
            header.secondary(ActionButton.secondary("notification.mark-all", this::markAll)
                    .with(AppIcon.CHECK));
        }
        add(header, filter(unread));
        if (digests.isOffered()) {
            add(mail());
        }
        List<NoticeRow> first = page(0);
        if (first.isEmpty()) {
            add(empty());
            return;
        }
        Div days = new Div();
        days.addClassName("app-inbox");
        add(days);
        append(days, new NoticeDays(days, LocalDate.now(clock)), 0, first);
    }

    private Nav filter(int unread) {
        Anchor all = new Anchor(Bell.PATH, Texts.of("notification.filter.all"));
        Anchor open =
                new Anchor(Bell.PATH + "?" + FILTER + "=" + UNREAD, Texts.of("notification.filter.unread", unread));
        (unreadOnly ? open : all).getElement().setAttribute("aria-current", "page");
        Nav nav = new Nav(all, open);
        nav.setAriaLabel(Texts.of("notification.filter"));
        nav.addClassName("app-choices");
        return nav;
    }

    private Checkbox mail() {
        Checkbox mail = Fields.check("notification.mail.wanted");
        mail.setValue(digests.isWanted());
        mail.addValueChangeListener(event -> {
            digests.want(event.getValue());
            Toast.success(event.getValue() ? "notification.mail.on" : "notification.mail.off");
        });
        return mail;
    }

    /** One notice more than is shown tells whether there are more. */
    private List<NoticeRow> page(int offset) {
        return unreadOnly ? inbox.unreadPage(offset, PAGE + 1) : inbox.page(offset, PAGE + 1);
    }

    private void append(Div list, NoticeDays days, int offset, List<NoticeRow> rows) {
        rows.stream().limit(PAGE).forEach(days::add);
        if (rows.size() > PAGE) {
            Div foot = new Div();
            foot.addClassName("app-inbox__more");
            foot.add(ActionButton.secondary("notification.more", () -> {
                list.remove(foot);
                append(list, days, offset + PAGE, page(offset + PAGE));
            }));
            list.add(foot);
        }
    }

    private EmptyState empty() {
        return unreadOnly
                ? new EmptyState(AppIcon.CIRCLE_CHECK, "notification.none-unread", "notification.none-unread.hint")
                : new EmptyState(AppIcon.INBOX, "notification.none", "notification.none.hint");
    }

    private void markAll() {
        Instant at = inbox.markAllRead();
        reload();
        Toast.undo("notification.marked", () -> {
            inbox.markUnreadAgain(at);
            reload();
        });
    }

    private void reload() {
        load();
        Bell.readHere();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("notification.title");
    }
}
