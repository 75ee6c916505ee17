package vn.congtachoi.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.SubjectRef;

/** Lịch công tác tuần: composed, adjusted by hand, issued, and after a change issued again as an adjustment. */
@Service
@PreAuthorize("denyAll()")
public class WeekService {

    private final WeekSchedules weeks;
    private final ScheduleLines lines;
    private final List<ScheduleSource> sources;
    private final MeetingRights rights;
    private final AgendaPlaces places;
    private final WeekIssue issue;
    private final AuditTrail trail;

    WeekService(
            WeekSchedules weeks,
            ScheduleLines lines,
            List<ScheduleSource> sources,
            MeetingRights rights,
            AgendaPlaces places,
            WeekIssue issue,
            AuditTrail trail) {
        this.weeks = weeks;
        this.lines = lines;
        this.sources = sources;
        this.rights = rights;
        this.places = places;
        this.issue = issue;
        this.trail = trail;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }

    /**
     * Takes what the modules have for the week. What was changed by hand stays and is marked where its source says
     * something else by now; what was taken away by hand does not come back.
     *
     * @return how many lines came, changed or went
     */
    @Needs(AgendaPermissions.EDIT)
    @Transactional
    public int compose(UUID unit, LocalDate day) {
        int[] count = new int[1];
        change(unit, day, week -> {
            Map<SubjectRef, ScheduleLine> known = new HashMap<>();
            lines.findByWeekId(week.id()).forEach(line -> {
                SubjectRef source = line.source();
                if (source != null) {
                    known.put(source, line);
                }
            });
            LocalDate sunday = week.monday().plusDays(6);
            for (ScheduleSource source : sources) {
                for (ScheduleSource.Offer offer : source.ofUnit(unit, week.monday(), sunday)) {
                    ScheduleLine line = known.remove(offer.subject());
                    boolean fresh = line == null;
                    ScheduleLine kept = fresh ? new ScheduleLine(week.id(), offer) : line;
                    boolean changed = fresh || kept.compose(offer);
                    lines.save(kept);
                    count[0] += changed ? 1 : 0;
                }
            }
            for (ScheduleLine lost : known.values()) {
                count[0] += lost.lose() ? 1 : 0;
                lines.save(lost);
            }
            return count[0] > 0;
        });
        return count[0];
    }

    /** Writes a line by hand. */
    @Needs(AgendaPermissions.EDIT)
    @Transactional
    public void add(UUID unit, LocalDate day, WeekEntry entry) {
        change(unit, day, week -> {
            requireInside(week, entry);
            lines.save(new ScheduleLine(week.id(), entry));
            return true;
        });
    }

    /** @throws vn.congtachoi.kernel.StaleDataException when the line was changed since it was read */
    @Needs(AgendaPermissions.EDIT)
    @Transactional
    public void write(UUID unit, LocalDate day, UUID lineId, long version, WeekEntry entry) {
        change(unit, day, week -> {
            requireInside(week, entry);
            line(week, lineId, version, line -> line.write(entry));
            return true;
        });
    }

    /** @throws vn.congtachoi.kernel.StaleDataException when the line was changed since it was read */
    @Needs(AgendaPermissions.EDIT)
    @Transactional
    public void remove(UUID unit, LocalDate day, UUID lineId, long version) {
        change(unit, day, week -> {
            line(week, lineId, version, ScheduleLine::remove);
            return true;
        });
    }

    /**
     * Ban hành: all that is read from now on; after the first time it is an adjustment.
     *
     * @param version of the schedule, as read
     * @throws vn.congtachoi.kernel.StaleDataException when a line was changed since
     * @throws BusinessException when there is no line, or nothing changed since it was issued
     */
    @Needs(AgendaPermissions.EDIT)
    @Transactional
    public void issue(UUID unit, LocalDate day, long version) {
        rights.mayCall(unit).orThrow();
        WeekSchedule week =
                weeks.lock(unit, monday(day)).orElseThrow(() -> new BusinessException("agenda.week.error.empty"));
        if (week.version() != version) {
            throw trail.stale(week);
        }
        issue.issue(
                week,
                lines.findByWeekId(week.id()).stream().map(ScheduleLine::line).toList());
    }

    /** @param act says whether something changed */
    private void change(UUID unit, LocalDate day, Act act) {
        rights.mayCall(unit).orThrow();
        places.requireUnit(unit);
        LocalDate monday = monday(day);
        WeekSchedule week = weeks.lock(unit, monday).orElseGet(() -> begin(unit, monday));
        if (act.on(week)) {
            week.touch();
            weeks.saveAndFlush(week);
        }
    }

    /** Two who begin the same week at once: the second is told, and finds the first one's when she tries again. */
    private WeekSchedule begin(UUID unit, LocalDate monday) {
        try {
            return weeks.saveAndFlush(new WeekSchedule(unit, monday));
        } catch (DataIntegrityViolationException twice) {
            throw new BusinessException("agenda.week.error.busy");
        }
    }

    /** What is done with a schedule that is held. */
    @FunctionalInterface
    private interface Act {
        boolean on(WeekSchedule week);
    }

    private static void requireInside(WeekSchedule week, WeekEntry entry) {
        if (!monday(entry.day()).equals(week.monday())) {
            throw new BusinessException("agenda.week.error.day");
        }
    }

    private void line(WeekSchedule week, UUID id, long version, Consumer<ScheduleLine> act) {
        ScheduleLine line = lines.findById(id)
                .filter(found -> found.weekId().equals(week.id()))
                .orElseThrow(() -> new BusinessException("agenda.week.error.line"));
        if (line.version() != version || line.isRemoved()) {
            throw trail.stale(line);
        }
        act.accept(line);
        lines.save(line);
    }
}
