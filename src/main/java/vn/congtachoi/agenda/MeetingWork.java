package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.DatedItem;
import vn.congtachoi.kernel.DatedSource;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.kernel.WorkSource;
import vn.congtachoi.uikit.Texts;

/** Meetings that wait for the signed-in person: an answer, the day that has passed, the conclusions; and her days. */
@Component
class MeetingWork implements WorkSource, DatedSource {

    /** Far enough to answer an invitation, and to remember what was never closed. */
    private static final int MONTHS = 6;

    private final Meetings meetings;
    private final MeetingGuests guests;
    private final Absences absences;
    private final MeetingRights rights;
    private final MeetingStore store;
    private final AgendaPlaces places;

    MeetingWork(
            Meetings meetings,
            MeetingGuests guests,
            Absences absences,
            MeetingRights rights,
            MeetingStore store,
            AgendaPlaces places) {
        this.meetings = meetings;
        this.guests = guests;
        this.absences = absences;
        this.rights = rights;
        this.store = store;
        this.places = places;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waiting() {
        if (!rights.reads()) {
            return List.of();
        }
        LocalDate today = store.today();
        List<WorkItem> items = new ArrayList<>();
        hers(MeetingState.DATED, today.minusMonths(MONTHS), today.plusMonths(MONTHS))
                .forEach(meeting -> waiting(meeting, today).ifPresent(items::add));
        return items;
    }

    private Optional<WorkItem> waiting(Meeting meeting, LocalDate today) {
        LocalDate day = meeting.time().day();
        MeetingHeads heads = meeting.heads();
        boolean head = rights.isMe(heads.secretaryId()) || rights.isMe(heads.chairId());
        if (meeting.state() == MeetingState.HELD) {
            return head ? Optional.of(item("conclude", meeting)) : Optional.empty();
        }
        if (meeting.state() != MeetingState.ANNOUNCED) {
            return Optional.empty();
        }
        if (day.isBefore(today)) {
            return head ? Optional.of(item("hold", meeting)) : Optional.empty();
        }
        boolean asked = rights.hers(meeting.id()).stream().anyMatch(guest -> guest.answer() == GuestAnswer.PENDING);
        return asked ? Optional.of(item("answer", meeting)) : Optional.empty();
    }

    private List<Meeting> hers(Set<MeetingState> states, LocalDate from, LocalDate to) {
        return meetings.of(rights.me(), rights.seats(MeetingRights.ANSWER), states, from, to);
    }

    private static WorkItem item(String key, Meeting meeting) {
        return new WorkItem(
                meeting.subject(),
                Texts.of("agenda.work." + key, meeting.title()),
                AgendaWords.time(meeting.time()),
                "cuoc-hop/" + meeting.id(),
                meeting.time().day());
    }

    @Override
    @Transactional(readOnly = true)
    public List<DatedItem> between(LocalDate from, LocalDate to) {
        if (!rights.reads()) {
            return List.of();
        }
        List<DatedItem> items = new ArrayList<>();
        hers(MeetingState.DATED, from, to).forEach(meeting -> items.add(dated(meeting)));
        absences.touching(Set.of(rights.me()), from, to)
                .forEach(absence -> items.add(new DatedItem(
                        SubjectRef.of(Absence.SUBJECT, absence.id()),
                        Texts.of("agenda.dated.absence", AgendaWords.span(absence.span())),
                        "cuoc-hop/vang-mat",
                        absence.span().from(),
                        absence.span().to(),
                        null)));
        return items;
    }

    private DatedItem dated(Meeting meeting) {
        LocalDate day = meeting.time().day();
        return new DatedItem(
                meeting.subject(),
                titleForHer(meeting),
                "cuoc-hop/" + meeting.id(),
                day,
                day,
                meeting.time().from());
    }

    /** "Giao ban tháng 7 (cử đ/c … dự thay)" for whoever sends somebody, "(dự thay …)" for whoever is sent. */
    private String titleForHer(Meeting meeting) {
        UUID me = rights.me();
        for (MeetingGuest guest : guests.findByMeetingIdOrderByPosition(meeting.id())) {
            if (me.equals(guest.standInId())) {
                return Texts.of("agenda.dated.instead-of", meeting.title(), places.name(guest.invitee()));
            }
            if (guest.answer() == GuestAnswer.STAND_IN && rights.isFor(guest)) {
                return Texts.of("agenda.dated.stand-in", meeting.title(), guest.standInName());
            }
        }
        return meeting.title();
    }
}
