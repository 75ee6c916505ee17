package vn.congtachoi.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;

/** Lịch công tác tuần: composed, adjusted by hand, issued, and after a change issued again as an adjustment. */
@Service
@PreAuthorize("denyAll()")
public class WeekService {

    private final WeekSchedules weeks;
    private final ScheduleLines lines;
    private final WeekSources sources;
    private final MeetingRights rights;
    private final AgendaPlaces places;
    private final WeekIssue issue;
    private final AuditTrail trail;

    WeekService(
            WeekSchedules weeks,
            ScheduleLines lines,
            WeekSources sources,
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
            for (WeekSources.Pair pair : sources.beside(unit, week.monday(), lines.findByWeekId(week.id()))) {
                count[0] += pair.isNews() ? 1 : 0;
                lines.save(follow(week, pair));
            }
            return count[0] > 0;
        });
        return count[0];
    }

    private static ScheduleLine follow(WeekSchedule week, WeekSources.Pair pair) {
        ScheduleLine line = pair.line();
        ScheduleSource.Offer offer = pair.offer();
        if (line == null) {
            return new ScheduleLine(week.id(), Objects.requireNonNull(offer));
        }
        if (offer == null) {
            line.lose();
        } else {
            line.compose(offer);
        }
        return line;
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
