package vn.congtachoi.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congtachoi.uikit.Texts;

/** A page that could not be opened because of a fault. The fault is in the log under the code that is shown. */
@Tag("main")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class FailureView extends ErrorPage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (Refusals.isForbidden(parameter.getException())) {
            say("shell.error.missingTitle", "shell.error.missingLead", Texts.of("shell.error.missingText"));
            return HttpServletResponse.SC_NOT_FOUND;
        }
        String code = IncidentCode.next();
        LOG.error("Incident {} at /{}", code, event.getLocation().getPath(), parameter.getException());
        say("shell.error.brokenTitle", "shell.error.brokenLead", Texts.of("shell.error.brokenText", code));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
