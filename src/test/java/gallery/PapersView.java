package gallery;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;

@Menu(title = "=Văn bản", order = 300, icon = "file-text")
@AnonymousAllowed
class PapersView extends Page {

    PapersView() {
        add(new PageHeader("Văn bản"));
    }
}
