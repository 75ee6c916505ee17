package vn.congtachoi.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.calendar.HolidayKind;
import vn.congtachoi.calendar.HolidayRow;
import vn.congtachoi.calendar.WorkingDays;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Says in words, before something is saved, what does not go together with it. */
@Service
@PreAuthorize("denyAll()")
public class Clashes {

    /** Of something longer it is no news that a Sunday lies in it. */
    private static final int FEW_DAYS = 3;

    private final Meetings meetings;
    private final MeetingGuests guests;
    private final Absences absences;
    private final AgendaPlaces places;
    private final MeetingRights rights;
    private final MeetingNames names;
    private final WorkingDays workingDays;
    private final List<OccupationSource> sources;

    Clashes(
            Meetings meetings,
            MeetingGuests guests,
            Absences absences,
            AgendaPlaces places,
            MeetingRights rights,
            MeetingNames names,
            WorkingDays workingDays,
            List<OccupationSource> sources) {
        this.meetings = meetings;
        this.guests = guests;
        this.absences = absences;
        this.places = places;
        this.rights = rights;
        this.names = names;
        this.workingDays = workingDays;
        this.sources = sources;
    }

    /** What clashes, the gravest first; empty where everything goes together. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<Clash> of(ClashQuestion question) {
        OccupiedTime time = question.time();
        List<Meeting> others = meetings
                .findByHeldOnBetweenAndStateInOrderByHeldOnAscFromHourAscIdAsc(
                        time.firstDay(), time.lastDay(), MeetingState.STANDING)
                .stream()
                .filter(other -> !other.subject().equals(question.itself()))
                .filter(other -> other.time().taken().overlaps(time))
                .toList();
        List<Clash> found = new ArrayList<>();
        others.forEach(other -> facilities(question, other, found));
        people(question, others, found);
        others(question, found);
        absent(question, found);
        if (time.days() <= FEW_DAYS) {
            time.firstDay().datesUntil(time.lastDay().plusDays(1)).forEach(day -> day(day, found));
        }
        found.sort(Comparator.comparing(Clash::kind));
        return found;
    }

    private void facilities(ClashQuestion question, Meeting other, List<Clash> found) {
        UUID room = question.roomId();
        if (room != null && room.equals(other.where().roomId())) {
            found.add(Clash.of(
                    Clash.Kind.ROOM,
                    "agenda.clash.room",
                    names.facility(room),
                    title(other),
                    other.time().hours()));
        }
        UUID vehicle = question.vehicleId();
        if (vehicle != null && vehicle.equals(other.where().vehicleId())) {
            found.add(Clash.of(
                    Clash.Kind.VEHICLE,
                    "agenda.clash.vehicle",
                    names.facility(vehicle),
                    title(other),
                    other.time().hours()));
        }
    }

    /** The name of a meeting that she does not read would tell her of it. */
    private String title(Meeting other) {
        return rights.mayRead(other) ? other.title() : Texts.of("agenda.clash.other");
    }

    private void people(ClashQuestion question, List<Meeting> others, List<Clash> found) {
        Map<UUID, List<MeetingGuest>> invited =
                guests
                        .findByMeetingIdInOrderByPosition(
                                others.stream().map(Meeting::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(MeetingGuest::meetingId));
        for (Meeting other : others) {
            List<MeetingGuest> there = invited.getOrDefault(other.id(), List.of());
            Set<UUID> busy = busy(other, there);
            question.people().stream()
                    .filter(busy::contains)
                    .map(places::name)
                    .sorted()
                    .forEach(name -> found.add(Clash.of(
                            Clash.Kind.PERSON,
                            "agenda.clash.person",
                            name,
                            title(other),
                            other.time().hours())));
            there.stream()
                    .filter(guest -> goes(guest) && guest.invitee().personId() == null)
                    .flatMap(guest -> Optional.ofNullable(guest.invitee().unitId()).stream())
                    .filter(question.units()::contains)
                    .forEach(unit -> found.add(Clash.of(
                            Clash.Kind.UNIT,
                            "agenda.clash.unit",
                            places.unitName(unit),
                            title(other),
                            other.time().hours())));
        }
    }

    /** Who is at another meeting herself: whoever sends somebody else, or does not come, is free. */
    private static Set<UUID> busy(Meeting other, List<MeetingGuest> there) {
        Set<UUID> busy = new HashSet<>();
        Optional.ofNullable(other.heads().chairId()).ifPresent(busy::add);
        Optional.ofNullable(other.heads().secretaryId()).ifPresent(busy::add);
        there.forEach(guest -> {
            if (goes(guest)) {
                Optional.ofNullable(guest.invitee().personId()).ifPresent(busy::add);
            }
            Optional.ofNullable(guest.standInId()).ifPresent(busy::add);
        });
        return busy;
    }

    private static boolean goes(MeetingGuest guest) {
        return guest.answer() == GuestAnswer.PENDING || guest.answer() == GuestAnswer.COMING;
    }

    /** What other modules take them for. */
    private void others(ClashQuestion question, List<Clash> found) {
        sources.stream()
                .flatMap(source -> source.during(question).stream())
                .filter(other -> !other.subject().equals(question.itself()))
                .filter(other -> other.time().overlaps(question.time()))
                .forEach(other -> other(question, other, found));
    }

    private void other(ClashQuestion question, Occupation other, List<Clash> found) {
        String title = other.title().isEmpty() ? Texts.of("agenda.clash.another") : other.title();
        if (question.roomId() != null && other.facilities().contains(question.roomId())) {
            found.add(Clash.of(
                    Clash.Kind.ROOM, "agenda.clash.room", names.facility(question.roomId()), title, other.hours()));
        }
        if (question.vehicleId() != null && other.facilities().contains(question.vehicleId())) {
            found.add(Clash.of(
                    Clash.Kind.VEHICLE,
                    "agenda.clash.vehicle",
                    names.facility(question.vehicleId()),
                    title,
                    other.hours()));
        }
        question.people().stream()
                .filter(other.people()::contains)
                .map(places::name)
                .sorted()
                .forEach(name ->
                        found.add(Clash.of(Clash.Kind.PERSON, "agenda.clash.person", name, title, other.hours())));
        question.units().stream()
                .filter(other.units()::contains)
                .map(places::unitName)
                .sorted()
                .forEach(name ->
                        found.add(Clash.of(Clash.Kind.UNIT, "agenda.clash.unit-has", name, title, other.hours())));
    }

    private void absent(ClashQuestion question, List<Clash> found) {
        OccupiedTime time = question.time();
        if (question.people().isEmpty()) {
            return;
        }
        Set<String> said = new LinkedHashSet<>();
        absences.touching(question.people(), time.firstDay(), time.lastDay()).stream()
                .filter(absence -> !absence.subject().equals(question.itself()))
                .filter(absence -> absence.span().taken().overlaps(time))
                .forEach(absence -> {
                    String name = places.name(absence.personId());
                    if (said.add(name)) {
                        found.add(Clash.of(
                                Clash.Kind.ABSENCE, "agenda.clash.absent", name, AgendaWords.span(absence.span())));
                    }
                });
    }

    private void day(LocalDate day, List<Clash> found) {
        List<HolidayRow> special = workingDays.holidaysBetween(day, day);
        special.stream()
                .filter(row -> row.kind() != HolidayKind.SWAP_WORKDAY)
                .findFirst()
                .ifPresent(row ->
                        found.add(Clash.of(Clash.Kind.DAY, "agenda.clash.holiday", VnFormat.day(day), holiday(row))));
        if (special.isEmpty() && day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            found.add(Clash.of(Clash.Kind.DAY, "agenda.clash.sunday", VnFormat.day(day)));
        }
    }

    private static String holiday(HolidayRow row) {
        return row.feast() == null ? row.name() : Texts.of(row.feast().label(), List.of());
    }
}
