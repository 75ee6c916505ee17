package vn.congtachoi.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MeetingGuests extends JpaRepository<MeetingGuest, UUID> {

    List<MeetingGuest> findByMeetingIdOrderByPosition(UUID meetingId);

    List<MeetingGuest> findByMeetingIdInOrderByPosition(Collection<UUID> meetingIds);

    /** Read without the record, which is read once the meeting is held. */
    @Query("select r.meetingId from MeetingGuest r where r.id = :id")
    Optional<UUID> meetingOf(UUID id);
}
