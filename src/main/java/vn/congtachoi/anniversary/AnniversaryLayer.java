package vn.congtachoi.anniversary;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.calendar.CalendarEntry;
import vn.congtachoi.agenda.calendar.CalendarLayer;
import vn.congtachoi.agenda.calendar.CalendarMove;
import vn.congtachoi.agenda.calendar.CalendarSource;
import vn.congtachoi.agenda.calendar.CalendarStanding;
import vn.congtachoi.agenda.calendar.CalendarTime;
import vn.congtachoi.agenda.calendar.CalendarWish;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/**
 * All days of the catalogue that concern the reader's unit, or those that are asked for, in the calendar. A month of
 * action stands on its first day alone: a bar over every day of it would hide what people do.
 */
@Component
class AnniversaryLayer implements CalendarSource {

    private static final Permission READ = Permission.of(AnniversaryPermissions.READ);
    private static final int LONGEST = 8;

    private final AnniversaryDirectory directory;
    private final Access access;
    private final CurrentActor actor;

    AnniversaryLayer(AnniversaryDirectory directory, Access access, CurrentActor actor) {
        this.directory = directory;
        this.access = access;
        this.actor = actor;
    }

    @Override
    public CalendarLayer layer() {
        return CalendarLayer.ANNIVERSARY;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CalendarEntry> between(CalendarWish wish) {
        boolean reads = actor.require() instanceof PersonActor && access.holds(AnniversaryPermissions.READ);
        if (!reads || !wish.ofAnybody()) {
            return List.of(); // an anniversary takes nobody's time
        }
        return units(wish).stream()
                .flatMap(unit -> directory.between(wish.from(), wish.to(), unit).stream())
                .distinct()
                .map(AnniversaryLayer::entry)
                .filter(entry -> !entry.from().isAfter(wish.to()) && !entry.to().isBefore(wish.from()))
                .toList();
    }

    private Collection<UUID> units(CalendarWish wish) {
        return wish.ofAllUnits() ? access.homesWith(READ) : wish.units();
    }

    private static CalendarEntry entry(Occurrence one) {
        boolean lasting = one.to().toEpochDay() - one.from().toEpochDay() >= LONGEST;
        return new CalendarEntry(
                SubjectRef.of(Anniversary.SUBJECT, one.anniversary()),
                CalendarLayer.ANNIVERSARY,
                lasting ? Texts.of("anniversary.calendar.until", one.name(), VnFormat.day(one.to())) : one.name(),
                lasting ? CalendarTime.day(one.from()) : CalendarTime.days(one.from(), one.to()),
                "",
                one.counted().isEmpty() ? "" : one.title(),
                null,
                Set.of(),
                "ngay-ky-niem/" + one.anniversary(),
                new CalendarStanding(
                        CalendarStanding.PLAIN.tone(),
                        AnniversaryWords.classes(one),
                        one.role().takesPart(),
                        false),
                CalendarMove.never("anniversary.calendar.fixed"));
    }
}
