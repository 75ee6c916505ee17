package gallery;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;

@Menu(title = "=Hộp thư", order = 10, icon = "inbox")
@AnonymousAllowed
class InboxView extends Page {

    InboxView() {
        add(new PageHeader("Hộp thư"));
    }
}
