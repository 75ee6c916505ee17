package vn.congtachoi.agenda;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Actor;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;

/** Writes down what was done with a meeting and tells the others. */
@Component
class MeetingTrail {

    private final MeetingStore store;
    private final MeetingSteps steps;
    private final CurrentActor currentActor;

    MeetingTrail(MeetingStore store, MeetingSteps steps, CurrentActor currentActor) {
        this.store = store;
        this.steps = steps;
        this.currentActor = currentActor;
    }

    /**
     * Takes a meeting to another state.
     *
     * @throws BusinessException without the words that the act needs
     */
    void move(Meeting meeting, MeetingAct act, String words) {
        if (act.needsWords() && words.isBlank()) {
            throw new BusinessException("agenda.act.words");
        }
        MeetingState before = meeting.state();
        meeting.move(act.to(), store.now());
        write(meeting, MeetingDeed.of(act), before, words, Set.of());
    }

    /** Something that leaves the meeting where it is. */
    void told(Meeting meeting, MeetingDeed deed, String words, Set<UUID> guests) {
        write(meeting, deed, meeting.state(), words, guests);
    }

    private void write(Meeting meeting, MeetingDeed deed, MeetingState before, String words, Set<UUID> guests) {
        String said = words.strip();
        if (!said.isEmpty()) {
            store.because(said);
        }
        Meeting saved = store.save(meeting);
        Actor actor = currentActor.require();
        steps.save(new MeetingStep(saved, deed, actor, store.now(), said));
        store.moved(new MeetingMoved(meeting.id(), deed, before, actor.name(), said, guests));
    }

    List<MeetingStepRow> steps(UUID meetingId) {
        return steps.findByMeetingIdOrderByTakenAtAscIdAsc(meetingId).stream()
                .map(MeetingStep::row)
                .toList();
    }
}
