package vn.congtachoi.security;

import java.util.Optional;
import java.util.UUID;

/**
 * For whom the tab that this thread serves acts. It is kept in the tab alone: in a new tab, or after loading the page
 * anew, she is herself again. Outside of a tab – a job, a plain download – nobody acts for anybody.
 */
public interface ActingTab {

    /** The delegation she chose; whether it still holds is asked with every act. */
    Optional<UUID> delegation();

    /** From the first page on she acts under this delegation in this tab. */
    void begin(UUID delegation);

    /** From the first page on she is herself again. */
    void stop();

    /** The delegation no longer holds: she is herself from now on, and is told so. */
    void over();
}
