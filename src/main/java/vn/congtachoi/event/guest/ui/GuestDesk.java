package vn.congtachoi.event.guest.ui;

import org.springframework.stereotype.Component;
import vn.congtachoi.event.guest.CheckInService;
import vn.congtachoi.event.guest.GuestCalls;
import vn.congtachoi.event.guest.GuestImport;
import vn.congtachoi.event.guest.GuestMessages;
import vn.congtachoi.event.guest.GuestPaper;
import vn.congtachoi.event.guest.GuestReading;
import vn.congtachoi.event.guest.GuestSeating;
import vn.congtachoi.event.guest.GuestService;
import vn.congtachoi.kernel.CurrentActor;

/** What the screens around a list of guests ask. */
@Component
record GuestDesk(
        GuestReading reading,
        GuestService service,
        GuestSeating seating,
        GuestCalls calls,
        GuestImport imports,
        CheckInService checkIn,
        GuestMessages messages,
        GuestPaper paper,
        GuestChoices choices,
        CurrentActor actor) {}
