package vn.congtachoi.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectLinks;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.SubjectType;

/** Whoever is invited to a meeting, what it speaks about, and its papers. */
@Component
class MeetingParts {

    private final MeetingGuests guests;
    private final MeetingPoints points;
    private final MeetingPapers papers;
    private final SubjectLinks links;

    MeetingParts(MeetingGuests guests, MeetingPoints points, MeetingPapers papers, List<SubjectType> types) {
        this.guests = guests;
        this.points = points;
        this.papers = papers;
        this.links = new SubjectLinks(types);
    }

    List<MeetingGuest> guests(UUID meeting) {
        return guests.findByMeetingIdOrderByPosition(meeting);
    }

    List<AgendaPoint> points(UUID meeting) {
        return points.findByMeetingIdOrderByPosition(meeting).stream()
                .map(MeetingPoint::point)
                .toList();
    }

    List<SubjectRef> papers(UUID meeting) {
        return papers.findByMeetingIdOrderByPosition(meeting).stream()
                .map(MeetingPaper::paper)
                .toList();
    }

    /**
     * Puts others in the place of those who are invited; whoever stays keeps her answer.
     *
     * @return who is new
     * @throws BusinessException when somebody stands there twice
     */
    Set<UUID> invite(UUID meeting, List<Invitee> wanted) {
        if (new HashSet<>(wanted).size() < wanted.size()) {
            throw new BusinessException("agenda.error.twice");
        }
        Map<Invitee, MeetingGuest> known = new HashMap<>();
        guests(meeting).forEach(guest -> known.put(guest.invitee(), guest));
        Set<UUID> added = new HashSet<>();
        List<MeetingGuest> kept = new ArrayList<>();
        for (int at = 0; at < wanted.size(); at++) {
            MeetingGuest guest = known.remove(wanted.get(at));
            if (guest == null) {
                guest = new MeetingGuest(meeting, at, wanted.get(at));
                added.add(guest.id());
            }
            guest.stand(at);
            kept.add(guest);
        }
        guests.deleteAll(known.values());
        guests.saveAll(kept);
        return added;
    }

    void set(UUID meeting, List<AgendaPoint> wanted) {
        if (!points(meeting).equals(wanted)) {
            points.deleteAll(points.findByMeetingIdOrderByPosition(meeting));
            points.flush();
            for (int at = 0; at < wanted.size(); at++) {
                points.save(new MeetingPoint(meeting, at, wanted.get(at)));
            }
        }
    }

    /** @throws BusinessException when a new one is not hers to read: naming it would tell of it */
    void lay(UUID meeting, List<SubjectRef> wanted) {
        List<SubjectRef> known = papers(meeting);
        if (known.equals(wanted)) {
            return;
        }
        wanted.stream().filter(paper -> !known.contains(paper)).forEach(paper -> {
            if (links.find(paper).isEmpty()) {
                throw new BusinessException("agenda.error.paper");
            }
        });
        papers.deleteAll(papers.findByMeetingIdOrderByPosition(meeting));
        papers.flush();
        List<SubjectRef> once = wanted.stream().distinct().toList();
        for (int at = 0; at < once.size(); at++) {
            papers.save(new MeetingPaper(meeting, at, once.get(at)));
        }
    }

    /** Another hour: whoever has answered is asked again. */
    void askAgain(UUID meeting) {
        guests(meeting).forEach(guest -> {
            guest.askAgain();
            guests.save(guest);
        });
    }
}
