package vn.congtachoi.event.paper;

import vn.congtachoi.event.EventTime;

/** When and where people were told that an event takes place. */
record Announcement(EventTime time, String whereabouts) {}
