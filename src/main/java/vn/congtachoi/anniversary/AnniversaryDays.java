package vn.congtachoi.anniversary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.HalfDay;
import vn.congtachoi.agenda.ScheduleSource;
import vn.congtachoi.agenda.WeekEntry;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.DatedItem;
import vn.congtachoi.kernel.DatedSource;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;

/**
 * Anniversaries among what takes place, so few that they do not drown what people do: the days that the Hội leads, and
 * those of a unit's own in which it has a part. Each stands on its first day alone, also a month of action; all others
 * are on the page of the year.
 */
@Component
class AnniversaryDays implements ScheduleSource, DatedSource {

    private static final Permission READ = Permission.of(AnniversaryPermissions.READ);

    private final AnniversaryDirectory directory;
    private final UnitDirectory units;
    private final Access access;
    private final CurrentActor actor;

    AnniversaryDays(AnniversaryDirectory directory, UnitDirectory units, Access access, CurrentActor actor) {
        this.directory = directory;
        this.units = units;
        this.access = access;
        this.actor = actor;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Offer> ofUnit(UUID unit, LocalDate from, LocalDate to) {
        return shown(unit, from, to)
                .map(one -> new Offer(
                        subject(one),
                        new WeekEntry(one.from(), HalfDay.MORNING, null, one.title(), one.owner(), "", "")))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<DatedItem> between(LocalDate from, LocalDate to) {
        if (!(actor.require() instanceof PersonActor) || !access.holds(AnniversaryPermissions.READ)) {
            return List.of();
        }
        List<UnitRef> homes = units.today().highestFirst(access.homesWith(READ));
        return homes.stream()
                .limit(1)
                .flatMap(home -> shown(home.id(), from, to))
                .map(one -> new DatedItem(
                        subject(one), one.name(), "ngay-ky-niem/" + one.anniversary(), one.from(), one.to(), null))
                .toList();
    }

    /** One for each row, as schedules ask for: of two within a span that is longer than a year, the later one. */
    private Stream<Occurrence> shown(UUID unit, LocalDate from, LocalDate to) {
        Map<UUID, Occurrence> once = directory.between(from, to, unit).stream()
                .filter(one -> !one.from().isBefore(from))
                .filter(one -> one.role() == AnniversaryRole.LEADS
                        || (one.scope() == AnniversaryScope.OWN_UNIT && one.role() != AnniversaryRole.NO_PART))
                .collect(Collectors.toMap(Occurrence::anniversary, Function.identity(), (first, later) -> later));
        return once.values().stream().sorted(Occurrence.ORDER);
    }

    private static SubjectRef subject(Occurrence one) {
        return SubjectRef.of(Anniversary.SUBJECT, one.anniversary());
    }
}
