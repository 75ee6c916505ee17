package vn.congtachoi.agenda;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MeetingPoints extends JpaRepository<MeetingPoint, UUID> {

    List<MeetingPoint> findByMeetingIdOrderByPosition(UUID meetingId);
}
