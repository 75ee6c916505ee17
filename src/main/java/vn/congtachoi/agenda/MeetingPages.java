package vn.congtachoi.agenda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.SubjectLink;
import vn.congtachoi.kernel.SubjectLinks;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.SubjectType;

/** Puts together what the page of a meeting shows. */
@Component
class MeetingPages {

    private final MeetingParts parts;
    private final MeetingConclusions conclusions;
    private final MeetingTrail trail;
    private final MeetingRights rights;
    private final MeetingNames names;
    private final AgendaPlaces places;
    private final SubjectLinks links;

    MeetingPages(
            MeetingParts parts,
            MeetingConclusions conclusions,
            MeetingTrail trail,
            MeetingRights rights,
            MeetingNames names,
            AgendaPlaces places,
            List<SubjectType> types) {
        this.parts = parts;
        this.conclusions = conclusions;
        this.trail = trail;
        this.rights = rights;
        this.names = names;
        this.places = places;
        this.links = new SubjectLinks(types);
    }

    MeetingDetail of(Meeting meeting, Map<MeetingAct, Decision> acts) {
        UUID id = meeting.id();
        List<MeetingGuest> guests = parts.guests(id);
        List<SubjectRef> papers = parts.papers(id);
        UUID secretary = meeting.heads().secretaryId();
        return new MeetingDetail(
                names.row(meeting),
                form(meeting, guests, papers),
                places.unitName(meeting.unitId()),
                secretary == null ? "" : places.name(secretary),
                names.facility(meeting.where().vehicleId()),
                meeting.caller().name(),
                guests.stream()
                        .map(guest -> guest.row(
                                places.name(guest.invitee()),
                                rights.mayAnswer(meeting, guest).allowed()))
                        .toList(),
                links.found(papers),
                meeting.minutes(),
                conclusions.findByMeetingIdOrderByPosition(id).stream()
                        .map(this::row)
                        .toList(),
                trail.steps(id),
                acts,
                rights.mayChange(meeting),
                rights.mayRecord(meeting),
                rights.mayHandOn(meeting));
    }

    private MeetingForm form(Meeting meeting, List<MeetingGuest> guests, List<SubjectRef> papers) {
        return new MeetingForm(
                meeting.kind(),
                meeting.title(),
                meeting.time(),
                meeting.where(),
                meeting.heads(),
                guests.stream().map(MeetingGuest::invitee).toList(),
                parts.points(meeting.id()),
                papers,
                meeting.note(),
                meeting.version());
    }

    private ConclusionRow row(MeetingConclusion conclusion) {
        Invitee who = conclusion.who();
        return conclusion.row(who == null ? "" : places.name(who));
    }

    Optional<SubjectLink> link(SubjectRef ref) {
        return links.find(ref);
    }
}
