package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of a unit, and those to which it or one of its people is invited. */
@Component
class MeetingSchedule implements ScheduleSource {

    private final Meetings meetings;
    private final MeetingGuests guests;
    private final MeetingNames names;
    private final AgendaPlaces places;

    MeetingSchedule(Meetings meetings, MeetingGuests guests, MeetingNames names, AgendaPlaces places) {
        this.meetings = meetings;
        this.guests = guests;
        this.names = names;
        this.places = places;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Offer> ofUnit(UUID unit, LocalDate from, LocalDate to) {
        return meetings.ofUnit(unit, MeetingState.DATED, from, to).stream()
                .map(this::offer)
                .toList();
    }

    private Offer offer(Meeting meeting) {
        MeetingRow row = names.row(meeting);
        String participants = guests.findByMeetingIdOrderByPosition(meeting.id()).stream()
                .filter(guest -> guest.answer() != GuestAnswer.NOT_COMING)
                .map(guest -> guest.standInName().isEmpty() ? places.name(guest.invitee()) : guest.standInName())
                .collect(Collectors.joining("; "));
        MeetingTime time = meeting.time();
        return new Offer(
                meeting.subject(),
                new WeekEntry(
                        time.day(),
                        HalfDay.of(time.from()),
                        time.from(),
                        meeting.title(),
                        row.chair(),
                        row.whereabouts(),
                        participants));
    }
}
