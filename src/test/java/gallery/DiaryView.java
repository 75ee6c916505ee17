package gallery;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;

@Menu(title = "=Lịch công tác", order = 110, icon = "calendar-days")
@AnonymousAllowed
class DiaryView extends Page {

    DiaryView() {
        add(new PageHeader("Lịch công tác"));
    }
}
