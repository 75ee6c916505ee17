package vn.congtachoi.event.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.FacilityRow;
import vn.congtachoi.agenda.PersonChoice;
import vn.congtachoi.event.EventForm;
import vn.congtachoi.event.EventHeads;
import vn.congtachoi.event.EventKind;
import vn.congtachoi.event.EventTime;
import vn.congtachoi.event.EventWhere;
import vn.congtachoi.organisation.UnitRef;

/**
 * An event as its form shows it, each component a field.
 *
 * @param occasion the anniversary that it is held for, or null
 * @param beginning from what the plan of a new one begins
 * @param reason why it is changed, for whoever was told of it
 */
public record EventDraft(
        UnitRef unit,
        EventKind kind,
        String title,
        @Nullable OccasionChoice occasion,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay,
        @Nullable LocalTime fromHour,
        @Nullable LocalTime untilHour,
        String place,
        @Nullable FacilityRow room,
        @Nullable FacilityRow vehicle,
        @Nullable PersonChoice chair,
        String chairName,
        @Nullable PersonChoice lead,
        String participants,
        String dress,
        @Nullable Integer expected,
        @Nullable UUID indicator,
        @Nullable BeginningChoice beginning,
        String reason,
        long version) {

    static EventDraft of(EventForm form, UnitRef unit, EventOptions options, boolean isNew) {
        EventHeads heads = form.heads();
        return new EventDraft(
                unit,
                form.kind(),
                form.title(),
                options.occasion(form.occasion()).orElse(null),
                form.time().from(),
                form.time().isOneDay() ? null : form.time().to(),
                form.time().begins(),
                form.time().ends(),
                form.where().place(),
                facility(options.rooms(), form.where().roomId()),
                facility(options.vehicles(), form.where().vehicleId()),
                person(options.people(), heads.chairId()),
                heads.chairName(),
                person(options.people(), heads.leadId()),
                form.participants(),
                form.dress(),
                form.expected(),
                form.indicatorId(),
                isNew && !options.beginnings().isEmpty() ? options.beginnings().getFirst() : null,
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

    EventForm form() {
        LocalDate first = Objects.requireNonNull(fromDay);
        return new EventForm(
                kind,
                title,
                new EventTime(first, toDay == null ? first : toDay, fromHour, untilHour),
                new EventWhere(place, room == null ? null : room.id(), vehicle == null ? null : vehicle.id()),
                new EventHeads(
                        chair == null ? null : chair.personId(), chairName, lead == null ? null : lead.personId()),
                occasion == null ? null : occasion.occasion(),
                participants,
                dress,
                expected,
                indicator,
                version);
    }
}
