package vn.congtachoi.event.guest.ui;

import org.springframework.stereotype.Component;
import vn.congtachoi.event.guest.CheckInService;
import vn.congtachoi.event.guest.GuestCalls;
import vn.congtachoi.event.guest.GuestMessages;
import vn.congtachoi.event.guest.GuestPaper;
import vn.congtachoi.event.guest.GuestReading;
import vn.congtachoi.event.guest.GuestSeating;

/** What the screens around a list of guests ask. */
@Component
record GuestDesk(
        GuestReading reading,
        GuestEntry entry,
        GuestSeating seating,
        GuestCalls calls,
        CheckInService checkIn,
        GuestMessages messages,
        GuestPaper paper) {}
