package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.uikit.Texts;

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
                .map(meeting -> offer(meeting, unit))
                .toList();
    }

    private Offer offer(Meeting meeting, UUID unit) {
        MeetingRow row = names.row(meeting);
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
                        participants(meeting, unit)));
    }

    /** Whoever comes beside the chair, who has a column of her own; all the units below are named at once. */
    private String participants(Meeting meeting, UUID unit) {
        List<MeetingGuest> coming = guests.findByMeetingIdOrderByPosition(meeting.id()).stream()
                .filter(guest -> guest.answer() != GuestAnswer.NOT_COMING)
                .filter(guest -> !isChair(guest, meeting))
                .toList();
        Set<Invitee> below = places.tree().children(meeting.unitId()).stream()
                .map(each -> Invitee.unit(each.id()))
                .collect(Collectors.toSet());
        boolean all = below.size() > 1
                && coming.stream()
                        .map(MeetingGuest::invitee)
                        .collect(Collectors.toSet())
                        .containsAll(below);
        List<String> names = new ArrayList<>();
        coming.stream()
                .filter(guest -> !all || !below.contains(guest.invitee()))
                .map(this::name)
                .forEach(names::add);
        if (all) {
            names.add(
                    unit.equals(meeting.unitId())
                            ? Texts.of("agenda.schedule.all-units", below.size())
                            : Texts.of(
                                    "agenda.schedule.all-units-of", below.size(), places.unitName(meeting.unitId())));
        }
        return String.join("; ", names);
    }

    private static boolean isChair(MeetingGuest guest, Meeting meeting) {
        UUID chair = meeting.heads().chairId();
        return chair != null
                && chair.equals(guest.invitee().personId())
                && guest.standInName().isEmpty();
    }

    private String name(MeetingGuest guest) {
        return guest.standInName().isEmpty() ? places.name(guest.invitee()) : guest.standInName();
    }
}
