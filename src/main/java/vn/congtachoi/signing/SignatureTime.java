package vn.congtachoi.signing;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Whether signatures of this portal carry a time stamp, or claim the portal's own clock only (level B-B). */
@Service
@PreAuthorize("denyAll()")
public class SignatureTime {

    private final TimeStamps stamps;

    SignatureTime(TimeStamps stamps) {
        this.stamps = stamps;
    }

    /** Whether a time-stamp service is set; it may still be down when somebody signs. */
    @PreAuthorize("isAuthenticated()")
    public boolean isStamped() {
        return stamps.source().isPresent();
    }
}
