package gallery;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;

@Menu(title = "=Số liệu", order = 200, icon = "clipboard-list")
@AnonymousAllowed
class FiguresView extends Page {

    FiguresView() {
        add(new PageHeader("Số liệu"));
    }
}
