package vn.congtachoi.agenda;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MeetingSteps extends JpaRepository<MeetingStep, UUID> {

    List<MeetingStep> findByMeetingIdOrderByTakenAtAscIdAsc(UUID meetingId);
}
