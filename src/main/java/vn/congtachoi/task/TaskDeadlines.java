package vn.congtachoi.task;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.calendar.WorkingDays;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.Notice;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonCard;
import vn.congtachoi.uikit.VnFormat;

/**
 * Tells people of due days by itself: before seven in the morning, so that the mail of the day has it. Each warning of a
 * due day reaches a person once, whatever is started anew; a day without the portal is made up for.
 */
@Service
@PreAuthorize("denyAll()")
public class TaskDeadlines {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime EARLIEST = LocalTime.of(6, 30);

    /** What was due longer ago is known to everybody. */
    private static final int DAYS_BACK = 14;

    private static final int DAYS_AHEAD = 14;

    private final Tasks tasks;
    private final TaskPeople people;
    private final PeopleDirectory directory;
    private final WorkingDays calendar;
    private final Inbox inbox;
    private final Clock clock;

    TaskDeadlines(
            Tasks tasks, TaskPeople people, PeopleDirectory directory, WorkingDays calendar, Inbox inbox, Clock clock) {
        this.tasks = tasks;
        this.people = people;
        this.directory = directory;
        this.calendar = calendar;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** The days on which people are told of work that is due on this one. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Map<TaskWarning, LocalDate> days(LocalDate due) {
        Map<TaskWarning, LocalDate> days = new EnumMap<>(TaskWarning.class);
        for (TaskWarning warning : TaskWarning.values()) {
            days.put(warning, warning.day(due, calendar));
        }
        return days;
    }

    /**
     * Tells everybody who is to be told by now.
     *
     * @return how many notices were written
     */
    @PreAuthorize("hasRole('SYSTEM')")
    @Transactional
    public int tell() {
        ZonedDateTime now = clock.instant().atZone(ZONE);
        if (now.toLocalTime().isBefore(EARLIEST)) {
            return 0;
        }
        LocalDate today = now.toLocalDate();
        int told = 0;
        for (Task task :
                tasks.carriedDueBetween(TaskState.WITH_LEAD, today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD))) {
            Optional<TaskWarning> warning = reached(task, today);
            if (warning.isPresent()) {
                told += tell(task, warning.get());
            }
        }
        return told;
    }

    /** The last warning whose day has come; none when the task was given after it. */
    private Optional<TaskWarning> reached(Task task, LocalDate today) {
        LocalDate given = task.createdAt().atZone(ZONE).toLocalDate();
        List<TaskWarning> come = Arrays.stream(TaskWarning.values())
                .filter(warning -> !warning.day(task.dueOn(), calendar).isAfter(today))
                .toList();
        return come.isEmpty()
                ? Optional.empty()
                : Optional.of(come.getLast())
                        .filter(warning -> warning.day(task.dueOn(), calendar).isAfter(given));
    }

    private int tell(Task task, TaskWarning warning) {
        Set<UUID> to = new HashSet<>(people.carrying(task));
        if (warning.compareTo(TaskWarning.ONE_AFTER) >= 0) {
            to.add(task.giver().personId());
        }
        if (warning == TaskWarning.THREE_AFTER) {
            to.addAll(heads(task));
        }
        String key = "due/" + task.id() + "/" + task.dueOn() + "/" + warning.key();
        return inbox.send(
                to,
                Notice.of(
                                "task.notice.due." + warning.key(),
                                List.of(task.title(), VnFormat.day(task.dueOn())),
                                "",
                                "nhiem-vu/" + task.id(),
                                task.subject())
                        .once(key));
    }

    private List<UUID> heads(Task task) {
        Set<UUID> units =
                new HashSet<>(List.of(task.lead().unitId(), task.giver().unitId()));
        return directory.headsOf(units, LocalDate.now(clock)).values().stream()
                .map(PersonCard::id)
                .toList();
    }
}
