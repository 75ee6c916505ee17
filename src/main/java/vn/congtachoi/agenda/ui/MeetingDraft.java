package vn.congtachoi.agenda.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.AgendaPoint;
import vn.congtachoi.agenda.FacilityRow;
import vn.congtachoi.agenda.Invitee;
import vn.congtachoi.agenda.MeetingDetail;
import vn.congtachoi.agenda.MeetingForm;
import vn.congtachoi.agenda.MeetingHeads;
import vn.congtachoi.agenda.MeetingKind;
import vn.congtachoi.agenda.MeetingTime;
import vn.congtachoi.agenda.MeetingWhere;
import vn.congtachoi.agenda.PersonChoice;
import vn.congtachoi.kernel.SubjectLink;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.organisation.UnitRef;

/**
 * A meeting as its form shows it, each component a field.
 *
 * @param guests those from outside, a line each
 * @param reason why it is changed, for whoever was told of it
 */
public record MeetingDraft(
        UnitRef unit,
        MeetingKind kind,
        String title,
        @Nullable LocalDate day,
        @Nullable LocalTime fromHour,
        @Nullable LocalTime untilHour,
        String place,
        @Nullable FacilityRow room,
        @Nullable FacilityRow vehicle,
        String online,
        @Nullable PersonChoice chair,
        String chairName,
        @Nullable PersonChoice secretary,
        List<Invitee> invited,
        String guests,
        List<AgendaPoint> points,
        Set<SubjectLink> papers,
        String note,
        String reason,
        long version) {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    static MeetingDraft empty(UnitRef unit, UnitOptions options) {
        PersonChoice head = options.people().isEmpty() ? null : options.people().getFirst();
        return new MeetingDraft(
                unit,
                MeetingKind.BRIEFING,
                "",
                null,
                MORNING,
                null,
                "",
                null,
                null,
                "",
                head,
                "",
                null,
                List.of(),
                "",
                List.of(),
                Set.of(),
                "",
                "",
                0);
    }

    /** The same on that day. */
    MeetingDraft on(@Nullable LocalDate wanted) {
        return new MeetingDraft(
                unit, kind, title, wanted, fromHour, untilHour, place, room, vehicle, online, chair, chairName,
                secretary, invited, guests, points, papers, note, reason, version);
    }

    static MeetingDraft of(MeetingDetail known, UnitRef unit, UnitOptions options) {
        MeetingForm form = known.form();
        return new MeetingDraft(
                unit,
                form.kind(),
                form.title(),
                form.time().day(),
                form.time().from(),
                form.time().until(),
                form.where().place(),
                facility(options.rooms(), form.where().roomId()),
                facility(options.vehicles(), form.where().vehicleId()),
                form.where().online(),
                person(options.people(), form.heads().chairId()),
                form.heads().chairName(),
                person(options.people(), form.heads().secretaryId()),
                form.invited().stream().filter(each -> !each.isGuest()).toList(),
                form.invited().stream()
                        .filter(Invitee::isGuest)
                        .map(Invitee::name)
                        .collect(Collectors.joining("\n")),
                form.points(),
                Set.copyOf(known.papers()),
                form.note(),
                "",
                form.version());
    }

    private static @Nullable FacilityRow facility(List<FacilityRow> among, @Nullable UUID id) {
        return among.stream().filter(row -> row.id().equals(id)).findFirst().orElse(null);
    }

    private static @Nullable PersonChoice person(List<PersonChoice> among, @Nullable UUID id) {
        return among.stream()
                .filter(choice -> choice.personId().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** @param hidden papers of the meeting that she may not open: they stay */
    MeetingForm form(List<SubjectRef> hidden) {
        List<Invitee> all = new ArrayList<>(invited);
        guests.lines()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .map(Invitee::guest)
                .forEach(all::add);
        return new MeetingForm(
                kind,
                title,
                new MeetingTime(Objects.requireNonNull(day), Objects.requireNonNull(fromHour), untilHour),
                new MeetingWhere(place, room == null ? null : room.id(), vehicle == null ? null : vehicle.id(), online),
                new MeetingHeads(
                        chair == null ? null : chair.personId(),
                        chairName,
                        secretary == null ? null : secretary.personId()),
                all,
                points,
                Stream.concat(papers.stream().map(SubjectLink::subject), hidden.stream())
                        .toList(),
                note,
                version);
    }
}
