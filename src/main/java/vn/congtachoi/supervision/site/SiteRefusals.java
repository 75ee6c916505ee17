package vn.congtachoi.supervision.site;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.uikit.Texts;

/** Every refusal is a sentence that the page shows beside what it keeps. */
@RestControllerAdvice(assignableTypes = SiteEndpoint.class)
class SiteRefusals {

    private static final String UNKNOWN = "supervision.notFound";

    @ExceptionHandler
    ResponseEntity<SiteAnswer.Refused> refused(BusinessException refusal) {
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (refusal instanceof ForbiddenException) {
            status = HttpStatus.FORBIDDEN;
        } else if (refusal.messageKey().key().equals(UNKNOWN)) {
            status = HttpStatus.NOT_FOUND;
        }
        return ResponseEntity.status(status).body(new SiteAnswer.Refused(Texts.of(refusal)));
    }

    /** Whoever reads nothing of inspections is told the same as of a visit that is not there. */
    @ExceptionHandler
    ResponseEntity<SiteAnswer.Refused> denied(AccessDeniedException denied) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).body(new SiteAnswer.Refused(Texts.of(UNKNOWN)));
    }
}
