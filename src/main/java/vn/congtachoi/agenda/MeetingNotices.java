package vn.congtachoi.agenda;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.Notice;

/** Tells those who take part of what was done with a meeting, in the transaction of the step. */
@Component
class MeetingNotices {

    private final Inbox inbox;
    private final MeetingStore store;
    private final MeetingGuests guests;
    private final MeetingPeople people;
    private final MeetingNames names;
    private final CurrentActor currentActor;

    MeetingNotices(
            Inbox inbox,
            MeetingStore store,
            MeetingGuests guests,
            MeetingPeople people,
            MeetingNames names,
            CurrentActor currentActor) {
        this.inbox = inbox;
        this.store = store;
        this.guests = guests;
        this.people = people;
        this.names = names;
        this.currentActor = currentActor;
    }

    @EventListener
    void on(MeetingMoved moved) {
        Meeting meeting = store.get(moved.meetingId());
        boolean past = meeting.time().day().isBefore(store.today());
        boolean told = moved.before() == MeetingState.ANNOUNCED || moved.before() == MeetingState.POSTPONED;
        switch (moved.deed()) {
            case ANNOUNCE -> {
                if (!past) {
                    send(people.all(meeting), meeting, moved, "announced");
                }
            }
            case MOVE -> {
                if (moved.before() == MeetingState.ANNOUNCED) {
                    Set<UUID> known = people.all(meeting);
                    known.removeAll(about(moved));
                    send(known, meeting, moved, "moved");
                    send(about(moved), meeting, moved, "announced");
                }
            }
            case CHANGE -> {
                if (moved.before() == MeetingState.ANNOUNCED) {
                    send(about(moved), meeting, moved, "announced");
                }
            }
            case POSTPONE -> send(people.all(meeting), meeting, moved, "postponed");
            case CANCEL -> {
                if (told) {
                    send(people.all(meeting), meeting, moved, "cancelled");
                }
            }
            case CONCLUDE -> send(people.all(meeting), meeting, moved, "concluded");
            case ANSWER -> answered(meeting, moved);
            case CALL, HOLD, REOPEN, RECORD, HAND_ON -> {}
        }
    }

    private Set<UUID> about(MeetingMoved moved) {
        return people.of(guests.findAllById(moved.guests()));
    }

    /** Whoever comes as she was asked needs no word; the others do. */
    private void answered(Meeting meeting, MeetingMoved moved) {
        guests.findAllById(moved.guests()).forEach(guest -> {
            Set<UUID> caller = Set.of(meeting.caller().personId());
            if (guest.answer() == GuestAnswer.NOT_COMING) {
                send(caller, meeting, moved, "not-coming");
            } else if (guest.answer() == GuestAnswer.STAND_IN && guest.standInId() != null) {
                send(caller, meeting, moved, "stand-in");
                send(Set.of(guest.standInId()), meeting, moved, "go-instead");
            }
        });
    }

    private void send(Set<UUID> to, Meeting meeting, MeetingMoved moved, String key) {
        Set<UUID> others = new HashSet<>(to);
        if (currentActor.require() instanceof PersonActor me) {
            others.remove(me.ownPersonId());
        }
        inbox.send(
                others,
                Notice.of(
                        "agenda.notice." + key,
                        List.of(meeting.title(), AgendaWords.time(meeting.time()), moved.by()),
                        moved.words().isEmpty() ? names.whereabouts(meeting) : moved.words(),
                        "cuoc-hop/" + meeting.id(),
                        meeting.subject()));
    }
}
