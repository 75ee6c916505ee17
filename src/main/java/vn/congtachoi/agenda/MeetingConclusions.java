package vn.congtachoi.agenda;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MeetingConclusions extends JpaRepository<MeetingConclusion, UUID> {

    List<MeetingConclusion> findByMeetingIdOrderByPosition(UUID meetingId);

    /** Read without the record, which is read once the meeting is held. */
    @Query("select r.meetingId from MeetingConclusion r where r.id = :id")
    Optional<UUID> meetingOf(UUID id);
}
