package vn.congtachoi.home.ui;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import vn.congtachoi.home.Today;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;

/** Việc của tôi: everything that waits, whichever module it comes from. */
@Route("viec-cua-toi")
@Menu(title = "home.work.menu", order = 2, icon = "list-checks")
@PermitAll
class WaitingView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final Today today;

    WaitingView(Today today) {
        this.today = today;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        LocalDate day = today.day();
        List<WorkItem> items = today.waiting();
        add(new PageHeader(Texts.of("home.work.title")).line(Texts.of("home.work.line", items.size())));
        add(
                items.isEmpty()
                        ? new EmptyState(AppIcon.CIRCLE_CHECK, "home.work.empty", "home.work.empty.hint")
                        : Lines.of(items, day));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("home.work.title");
    }
}
