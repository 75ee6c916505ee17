package vn.congtachoi.agenda;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MeetingPapers extends JpaRepository<MeetingPaper, UUID> {

    List<MeetingPaper> findByMeetingIdOrderByPosition(UUID meetingId);
}
