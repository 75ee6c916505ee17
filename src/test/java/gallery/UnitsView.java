package gallery;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;

@Menu(title = "=Tổ chức Hội", order = 400, icon = "building-2")
@AnonymousAllowed
class UnitsView extends Page {

    UnitsView() {
        add(new PageHeader("Tổ chức Hội"));
    }
}
