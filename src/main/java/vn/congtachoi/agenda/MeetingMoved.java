package vn.congtachoi.agenda;

import java.util.Set;
import java.util.UUID;

/**
 * Something was done with a meeting.
 *
 * @param before the state it was in
 * @param by name of the person, or of the portal
 * @param words what was said with it, may be empty
 * @param guests whom it is about: who was added, or who answered; empty for all
 */
public record MeetingMoved(
        UUID meetingId, MeetingDeed deed, MeetingState before, String by, String words, Set<UUID> guests) {

    public MeetingMoved {
        guests = Set.copyOf(guests);
    }
}
