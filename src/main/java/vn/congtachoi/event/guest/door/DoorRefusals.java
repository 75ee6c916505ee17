package vn.congtachoi.event.guest.door;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.uikit.Texts;

/** Every refusal is a sentence that the page shows beside what it keeps. */
@RestControllerAdvice(assignableTypes = DoorEndpoint.class)
class DoorRefusals {

    private static final String UNKNOWN = "events.notFound";

    /** What is kept after all, when she says that she is sure. */
    private static final Set<String> ASKED =
            Set.of("events.guest.error.marks", "events.guest.error.same-name", "events.guest.count.changed");

    @ExceptionHandler
    ResponseEntity<DoorAnswer.Refused> refused(BusinessException refusal) {
        String key = refusal.messageKey().key();
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (refusal instanceof ForbiddenException) {
            status = HttpStatus.FORBIDDEN;
        } else if (key.equals(UNKNOWN)) {
            status = HttpStatus.NOT_FOUND;
        } else if (ASKED.contains(key)) {
            status = HttpStatus.CONFLICT;
        }
        return ResponseEntity.status(status).body(new DoorAnswer.Refused(Texts.of(refusal), ASKED.contains(key)));
    }

    /** Whoever reads nothing of events is told the same as of an event that is not there. */
    @ExceptionHandler
    ResponseEntity<DoorAnswer.Refused> denied(AccessDeniedException denied) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).body(new DoorAnswer.Refused(Texts.of(UNKNOWN), false));
    }
}
