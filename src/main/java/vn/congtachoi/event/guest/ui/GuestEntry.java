package vn.congtachoi.event.guest.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.congtachoi.event.guest.GuestImport;
import vn.congtachoi.event.guest.GuestService;
import vn.congtachoi.kernel.DraftStore;

/** How guests come into the list and are put right in it. */
@Component
record GuestEntry(GuestService service, GuestImport imports, GuestChoices choices, DraftStore drafts, Clock clock) {}
