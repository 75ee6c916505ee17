package vn.congtachoi.shell;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.uikit.StaleDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/**
 * The one place where what a click has thrown becomes a sentence. The page and what was typed on it stay; only what is
 * not expected goes into the log, under a code that the person can tell.
 */
class PortalErrorHandler implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PortalErrorHandler.class);

    @Override
    public void error(ErrorEvent event) {
        Throwable thrown = event.getThrowable();
        Optional<StaleDataException> stale = Refusals.find(thrown, StaleDataException.class);
        Optional<BusinessException> refusal = Refusals.find(thrown, BusinessException.class);
        if (stale.isPresent()) {
            StaleDialog.open(
                    stale.get(),
                    event.getComponent().flatMap(StaleDialog::around).orElse(null));
        } else if (refusal.isPresent()) {
            Toast.error(Texts.of(refusal.get()));
        } else if (Refusals.find(thrown, AccessDeniedException.class).isPresent()) {
            Toast.error(Texts.of("shell.error.forbidden"));
        } else if (Refusals.find(thrown, OptimisticLockingFailureException.class)
                .isPresent()) {
            Toast.error(Texts.of("shell.error.stale"));
        } else {
            String code = IncidentCode.next();
            LOG.error("Incident {}", code, thrown);
            Toast.error(Texts.of("shell.error.incident", code));
        }
    }
}
