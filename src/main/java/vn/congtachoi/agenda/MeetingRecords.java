package vn.congtachoi.agenda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.SubjectRef;

/** Biên bản, kết luận: what came out of a meeting, and the work that comes of it. */
@Service
@PreAuthorize("denyAll()")
public class MeetingRecords {

    private final MeetingStore store;
    private final MeetingConclusions conclusions;
    private final MeetingRights rights;
    private final MeetingTrail trail;
    private final AgendaPlaces places;
    private final ObjectProvider<ConclusionWork> work;

    MeetingRecords(
            MeetingStore store,
            MeetingConclusions conclusions,
            MeetingRights rights,
            MeetingTrail trail,
            AgendaPlaces places,
            ObjectProvider<ConclusionWork> work) {
        this.store = store;
        this.conclusions = conclusions;
        this.rights = rights;
        this.trail = trail;
        this.places = places;
        this.work = work;
    }

    /** Whether some module can make work of a conclusion. */
    @Needs(AgendaPermissions.READ)
    public boolean canBecomeWork() {
        return work.getIfAvailable() != null;
    }

    /**
     * Puts this in the place of what was written. A conclusion that became work stands as it is.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when the meeting was saved after the form had read it
     * @throws BusinessException when a conclusion says nothing, or names somebody who has left
     */
    @Needs(AgendaPermissions.READ)
    @Transactional
    public void write(UUID id, MeetingRecord record) {
        Meeting meeting = store.lock(id);
        rights.mayRecord(meeting).orThrow();
        store.requireFresh(meeting, record.version());
        meeting.write(record.minutes());
        Map<UUID, MeetingConclusion> known = new LinkedHashMap<>();
        conclusions.findByMeetingIdOrderByPosition(id).forEach(each -> known.put(each.id(), each));
        List<Conclusion> wanted = record.conclusions();
        for (int at = 0; at < wanted.size(); at++) {
            keep(id, at, wanted.get(at), known);
        }
        known.values().forEach(dropped -> {
            if (dropped.isWork()) {
                throw new BusinessException("agenda.error.conclusion-stands", dropped.words());
            }
            conclusions.delete(dropped);
        });
        trail.told(meeting, MeetingDeed.RECORD, "", Set.of());
    }

    private void keep(UUID meeting, int at, Conclusion said, Map<UUID, MeetingConclusion> known) {
        UUID own = said.id();
        MeetingConclusion kept = own == null ? null : known.remove(own);
        if (own != null && kept == null) {
            throw new BusinessException("agenda.error.conclusion-gone");
        }
        Invitee who = said.who();
        if (who != null && (kept == null || !who.equals(kept.who()))) {
            places.requireStanding(who);
        }
        if (kept == null) {
            conclusions.save(new MeetingConclusion(meeting, at, said));
        } else {
            kept.take(at, said);
            conclusions.save(kept);
        }
    }

    /**
     * Makes work of a conclusion, once.
     *
     * @throws BusinessException when nobody or no day is named, it is work already, or no module takes it
     */
    @Needs(AgendaPermissions.READ)
    @Transactional
    public SubjectRef handOn(UUID conclusionId) {
        Meeting meeting = store.lock(conclusions
                .meetingOf(conclusionId)
                .orElseThrow(() -> new BusinessException("agenda.error.conclusion-gone")));
        MeetingConclusion conclusion = conclusion(conclusionId);
        rights.mayHandOn(meeting).orThrow();
        if (conclusion.isWork()) {
            throw new BusinessException("agenda.error.handed-on");
        }
        Conclusion said = conclusion.conclusion();
        Invitee who = said.who();
        UUID lead = who == null ? null : who.unitId();
        if (who == null || lead == null || said.dueOn() == null) {
            throw new BusinessException("agenda.error.order");
        }
        ConclusionWork maker = work.getIfAvailable();
        if (maker == null) {
            throw new BusinessException("agenda.error.no-work");
        }
        SubjectRef made = maker.begin(new ConclusionWork.Order(
                meeting.subject(), meeting.unitId(), said.words(), lead, who.personId(), said.dueOn()));
        conclusion.become(made);
        conclusions.save(conclusion);
        meeting.touch();
        trail.told(meeting, MeetingDeed.HAND_ON, said.words(), Set.of());
        return made;
    }

    private MeetingConclusion conclusion(UUID id) {
        return conclusions.findById(id).orElseThrow(() -> new BusinessException("agenda.error.conclusion-gone"));
    }
}
