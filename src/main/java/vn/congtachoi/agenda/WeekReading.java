package vn.congtachoi.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** Schedules as whoever arranges them and whoever reads them see them. */
@Service
@PreAuthorize("denyAll()")
public class WeekReading {

    private final WeekSchedules weeks;
    private final ScheduleLines lines;
    private final WeekSources sources;
    private final MeetingRights rights;
    private final AgendaPlaces places;

    WeekReading(
            WeekSchedules weeks, ScheduleLines lines, WeekSources sources, MeetingRights rights, AgendaPlaces places) {
        this.weeks = weeks;
        this.lines = lines;
        this.sources = sources;
        this.rights = rights;
        this.places = places;
    }

    /** The units whose schedule she reads: her own, those below, and those above, which send theirs down. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<UnitRef> units() {
        UnitTree today = places.tree();
        Set<UUID> own = rights.seats(MeetingRights.READ);
        List<UnitRef> found = new ArrayList<>(today.highestFirst(own));
        Set<UUID> others = new HashSet<>(readable(today));
        others.removeAll(own);
        found.addAll(today.highestFirst(others));
        return found;
    }

    private Set<UUID> readable(UnitTree today) {
        Set<UUID> units = new HashSet<>(rights.readable());
        rights.seats(MeetingRights.READ).forEach(seat -> today.lineUp(seat).forEach(above -> units.add(above.id())));
        return units;
    }

    /**
     * The schedule of the week in which that day lies.
     *
     * @throws BusinessException when it is not hers to read
     */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public WeekDetail week(UUID unit, LocalDate day) {
        boolean arranges = rights.mayCall(unit).allowed();
        if (!arranges && !readable(places.tree()).contains(unit)) {
            throw new BusinessException("agenda.week.error.unknown");
        }
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        Optional<WeekSchedule> found =
                weeks.findByUnitIdAndMonday(unit, monday).filter(week -> arranges || week.edition() > 0);
        return found.map(week -> shown(week, arranges)).orElseGet(() -> nothing(unit, monday));
    }

    /** Of these units those that have issued a schedule of that week. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<UnitRef> issued(List<UnitRef> units, LocalDate day) {
        Set<UUID> issued = Set.copyOf(weeks.issued(
                units.stream()
                        .map(UnitRef::id)
                        .filter(readable(places.tree())::contains)
                        .toList(),
                day.with(DayOfWeek.MONDAY)));
        return units.stream().filter(unit -> issued.contains(unit.id())).toList();
    }

    private WeekDetail nothing(UUID unit, LocalDate monday) {
        return new WeekDetail(
                unit, places.unitName(unit), monday, 0, 0, null, null, "", 0, List.of(), rights.mayCall(unit));
    }

    private WeekDetail shown(WeekSchedule week, boolean arranges) {
        boolean draft = arranges && week.state() == WeekState.DRAFT;
        return new WeekDetail(
                week.unitId(),
                places.unitName(week.unitId()),
                week.monday(),
                week.version(),
                draft ? week.edition() : week.edition() - 1,
                draft ? WeekState.DRAFT : WeekState.ISSUED,
                week.issuedAt(),
                week.issuedByName(),
                arranges && !draft ? news(week) : 0,
                lines(week, draft),
                rights.mayCall(week.unitId()));
    }

    private int news(WeekSchedule week) {
        return (int) sources.beside(week.unitId(), week.monday(), lines.findByWeekId(week.id())).stream()
                .filter(WeekSources.Pair::isNews)
                .count();
    }

    private List<WeekLine> lines(WeekSchedule week, boolean draft) {
        List<WeekLine> issued = WeekLines.read(week.issuedLines());
        return draft ? WeekLines.against(now(week), week.edition() == 0 ? null : issued) : issued(week, issued);
    }

    /** As it was issued, with the versions of today: whoever arranges it goes on from there. */
    private List<WeekLine> issued(WeekSchedule week, List<WeekLine> issued) {
        Map<UUID, WeekLine> now = new HashMap<>();
        now(week).forEach(line -> now.put(line.id(), line));
        return issued.stream()
                .map(line -> {
                    WeekLine present = now.getOrDefault(line.id(), line);
                    return new WeekLine(
                            line.id(),
                            present.version(),
                            line.entry(),
                            line.subject(),
                            line.byHand(),
                            present.sourceChanged(),
                            line.changed(),
                            line.removed());
                })
                .toList();
    }

    private List<WeekLine> now(WeekSchedule week) {
        return lines.findByWeekId(week.id()).stream().map(ScheduleLine::line).toList();
    }
}
