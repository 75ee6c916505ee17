package vn.congtachoi.agenda;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;

/** Who comes to a meeting, who goes in whose place, and who was there. */
@Service
@PreAuthorize("denyAll()")
public class MeetingAnswers {

    private final MeetingStore store;
    private final MeetingGuests guests;
    private final MeetingRights rights;
    private final MeetingTrail trail;
    private final AgendaPlaces places;

    MeetingAnswers(
            MeetingStore store, MeetingGuests guests, MeetingRights rights, MeetingTrail trail, AgendaPlaces places) {
        this.store = store;
        this.guests = guests;
        this.rights = rights;
        this.trail = trail;
        this.places = places;
    }

    /**
     * Answers for one who is invited. She may answer anew as long as the meeting is not held.
     *
     * @param standIn who goes in her place, exactly with {@link GuestAnswer#STAND_IN}
     * @param words why she does not come; else what the arranger should know, may be empty
     * @throws BusinessException when a reason or the person in her place is missing, or that person has left
     */
    @Needs(AgendaPermissions.READ)
    @Transactional
    public void answer(UUID guestId, GuestAnswer answer, @Nullable UUID standIn, String words) {
        if (answer == GuestAnswer.PENDING) {
            throw new IllegalArgumentException("That is no answer");
        }
        Meeting meeting = store.lock(
                guests.meetingOf(guestId).orElseThrow(() -> new BusinessException("agenda.error.guest-gone")));
        MeetingGuest guest = guest(guestId);
        rights.mayAnswer(meeting, guest).orThrow();
        if (answer == GuestAnswer.NOT_COMING && words.isBlank()) {
            throw new BusinessException("agenda.act.words");
        }
        MeetingGuest.StandIn other = answer == GuestAnswer.STAND_IN ? standIn(guest, standIn) : null;
        guest.answer(answer, other, words, rights.name(), store.now());
        guests.saveAndFlush(guest);
        trail.told(meeting, MeetingDeed.ANSWER, "", Set.of(guestId));
    }

    private MeetingGuest guest(UUID id) {
        return guests.findById(id).orElseThrow(() -> new BusinessException("agenda.error.guest-gone"));
    }

    private MeetingGuest.StandIn standIn(MeetingGuest guest, @Nullable UUID person) {
        if (person == null || person.equals(guest.invitee().personId())) {
            throw new BusinessException("agenda.error.stand-in");
        }
        places.requirePerson(person);
        return new MeetingGuest.StandIn(person, places.name(person));
    }

    /**
     * Notes who was there; whoever is not named keeps what was noted.
     *
     * @throws BusinessException when one of them is not invited to this meeting
     */
    @Needs(AgendaPermissions.READ)
    @Transactional
    public void note(UUID meetingId, Map<UUID, Attendance> noted) {
        Meeting meeting = store.lock(meetingId);
        rights.mayRecord(meeting).orThrow();
        noted.forEach((id, attendance) -> {
            MeetingGuest guest = guest(id);
            if (!guest.meetingId().equals(meetingId)) {
                throw new BusinessException("agenda.error.guest-gone");
            }
            guest.note(attendance);
            guests.save(guest);
        });
    }

    /** Whoever said that she would come was there; what was noted already stands. */
    @Needs(AgendaPermissions.READ)
    @Transactional
    public void noteAsAnswered(UUID meetingId) {
        Meeting meeting = store.lock(meetingId);
        rights.mayRecord(meeting).orThrow();
        guests.findByMeetingIdOrderByPosition(meetingId).stream()
                .filter(guest -> guest.attendance() == Attendance.NOT_NOTED)
                .filter(guest ->
                        EnumSet.complementOf(EnumSet.of(GuestAnswer.PENDING)).contains(guest.answer()))
                .forEach(guest -> {
                    guest.note(asAnswered(guest.answer()));
                    guests.save(guest);
                });
    }

    private static Attendance asAnswered(GuestAnswer answer) {
        return switch (answer) {
            case COMING -> Attendance.PRESENT;
            case STAND_IN -> Attendance.STAND_IN;
            case NOT_COMING -> Attendance.ABSENT;
            case PENDING -> Attendance.NOT_NOTED;
        };
    }
}
