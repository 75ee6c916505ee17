package vn.congtachoi.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import vn.congtachoi.uikit.Texts;

/** A page she may not open: for her the address does not exist, with the same words and the same status. */
@Tag("main")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class NotAllowedView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        say("shell.error.missingTitle", "shell.error.missingLead", Texts.of("shell.error.missingText"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
