package gallery;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;

@Menu(title = "=Quản trị", order = 500, icon = "settings")
@AnonymousAllowed
class SettingsView extends Page {

    SettingsView() {
        add(new PageHeader("Quản trị"));
    }
}
