package vn.congtachoi.event.paper.ui;

import org.springframework.stereotype.Component;
import vn.congtachoi.event.paper.EventInvitations;
import vn.congtachoi.event.paper.EventLists;
import vn.congtachoi.event.paper.EventPaperRenewal;
import vn.congtachoi.event.paper.EventPaperwork;

/** What the papers of an event are shown and printed with. */
@Component
public record EventPaperDesk(
        EventPaperwork papers, EventPaperRenewal renewal, EventInvitations invitations, EventLists lists) {}
