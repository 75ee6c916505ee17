package gallery;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;

@Menu(title = "=Danh bạ", order = 410, icon = "users")
@AnonymousAllowed
class PeopleView extends Page {

    PeopleView() {
        add(new PageHeader("Danh bạ"));
    }
}
