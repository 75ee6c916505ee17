package vn.congtachoi.task;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.ClashQuestion;
import vn.congtachoi.agenda.OccupiedTime;
import vn.congtachoi.agenda.calendar.CalendarCount;
import vn.congtachoi.agenda.calendar.CalendarEntry;
import vn.congtachoi.agenda.calendar.CalendarLayer;
import vn.congtachoi.agenda.calendar.CalendarMove;
import vn.congtachoi.agenda.calendar.CalendarSource;
import vn.congtachoi.agenda.calendar.CalendarStanding;
import vn.congtachoi.agenda.calendar.CalendarStart;
import vn.congtachoi.agenda.calendar.CalendarTime;
import vn.congtachoi.agenda.calendar.CalendarWish;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;

/** Tasks in the calendar of a unit, each on the day on which it is due, and the turns of those that come again. */
@Component
class TaskCalendar implements CalendarSource {

    private static final String DRAWN = """
            select new vn.congtachoi.task.TaskDay(
                t.id, t.title, t.leadUnitId, t.leadPersonId, t.parts, t.giverUnitId, t.giverId, t.giverName, t.dueOn,
                t.state, t.focal, t.place, t.version)""";

    private static final String COUNTED = "select new vn.congtachoi.agenda.calendar.CalendarCount(t.dueOn, count(t))";

    private final TaskSearch search;
    private final TaskComing coming;
    private final TaskHelpers helpers;
    private final TaskStore store;
    private final TaskService service;
    private final TaskReading reading;
    private final TaskRights rights;
    private final AssigneeNames names;
    private final Access access;

    TaskCalendar(
            TaskSearch search,
            TaskComing coming,
            TaskHelpers helpers,
            TaskStore store,
            TaskService service,
            TaskReading reading,
            TaskRights rights,
            AssigneeNames names,
            Access access) {
        this.search = search;
        this.coming = coming;
        this.helpers = helpers;
        this.store = store;
        this.service = service;
        this.reading = reading;
        this.rights = rights;
        this.names = names;
        this.access = access;
    }

    @Override
    public CalendarLayer layer() {
        return CalendarLayer.TASK;
    }

    private boolean isNobody() {
        return rights.isPortal() || !access.holds(TaskPermissions.READ);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CalendarCount> counts(CalendarWish wish) {
        return isNobody()
                ? List.of()
                : Stream.concat(
                                search
                                        .due(COUNTED, " group by t.dueOn", CalendarCount.class, wish)
                                        .getResultList()
                                        .stream(),
                                coming.between(wish).stream()
                                        .map(turn -> new CalendarCount(turn.dueOn(), turn.dueOn(), 1)))
                        .toList();
    }

    /** Whoever may give tasks at a unit, for one question. */
    private record Giving(UUID me, Set<UUID> seats) {

        /** As {@link TaskRights#mayChange} decides, for many. */
        Decision mayMove(TaskDay task) {
            if (!task.state().isOpen()) {
                return Decision.no("task.right.finished");
            }
            boolean hers = !seats.isEmpty() && (task.giver().equals(me) || seats.contains(task.giverUnit()));
            return hers ? Decision.yes() : Decision.no("task.right.giver", task.giverName());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<CalendarEntry> between(CalendarWish wish) {
        if (isNobody()) {
            return List.of();
        }
        List<TaskDay> found = search.due(DRAWN, " order by t.dueOn, t.id", TaskDay.class, wish)
                .getResultList();
        Map<UUID, Set<UUID>> helping = helpers.ofDays(wish.from(), wish.to()).stream()
                .filter(helper -> helper.assignee().personId() != null)
                .collect(Collectors.groupingBy(
                        TaskHelper::taskId,
                        Collectors.mapping(helper -> helper.assignee().personId(), Collectors.toSet())));
        List<TaskSpan> turns = coming.between(wish);
        Map<Assignee, String> leads = names.of(
                Stream.concat(found.stream().map(TaskDay::lead), turns.stream().map(TaskCalendar::lead))
                        .distinct()
                        .toList());
        Giving giving = new Giving(rights.me(), access.seatsWith(TaskRights.GIVE));
        LocalDate today = store.today();
        return Stream.concat(
                        found.stream()
                                .map(task ->
                                        entry(task, helping.getOrDefault(task.id(), Set.of()), leads, giving, today)),
                        turns.stream().map(turn -> entry(turn, leads)))
                .toList();
    }

    private static Assignee lead(TaskSpan turn) {
        return new Assignee(turn.leadUnit(), turn.leadPerson());
    }

    /** A turn of work that comes again leads to the task that stands for it now, and is moved by its rule alone. */
    private static CalendarEntry entry(TaskSpan turn, Map<Assignee, String> leads) {
        UUID person = turn.leadPerson();
        return new CalendarEntry(
                SubjectRef.of(Task.SUBJECT, turn.id()),
                CalendarLayer.TASK,
                Texts.of("task.ui.calendar.coming-sign") + turn.title(),
                CalendarTime.day(turn.dueOn()),
                "",
                carried(turn.parts(), leads.getOrDefault(lead(turn), "")),
                turn.leadUnit(),
                person == null ? Set.of() : Set.of(person),
                "nhiem-vu/" + turn.id(),
                CalendarStanding.coming(Texts.of("task.ui.calendar.coming")),
                CalendarMove.never("task.calendar.coming-fixed"));
    }

    private static String carried(int parts, String lead) {
        String who = parts > 0 ? Texts.of("task.ui.list.units", parts) : lead;
        return who.isEmpty() ? "" : Texts.of("task.calendar.lead", who);
    }

    private static CalendarEntry entry(
            TaskDay task, Set<UUID> helping, Map<Assignee, String> leads, Giving giving, LocalDate today) {
        Set<UUID> people = new HashSet<>(helping);
        if (task.leadPerson() != null) {
            people.add(task.leadPerson());
        }
        boolean late = task.isOverdue(today);
        return new CalendarEntry(
                SubjectRef.of(Task.SUBJECT, task.id()),
                CalendarLayer.TASK,
                task.title(),
                CalendarTime.day(task.dueOn()),
                task.place(),
                carried(task.parts(), leads.getOrDefault(task.lead(), "")),
                task.leadUnit(),
                people,
                "nhiem-vu/" + task.id(),
                new CalendarStanding(
                        late ? Tone.LATE : task.state().tone(),
                        late ? Texts.of("task.ui.overdue") : Texts.of("task.state", task.state()),
                        task.focal(),
                        false),
                new CalendarMove(giving.mayMove(task), false, task.version()));
    }

    /** Nobody is taken by a due day; that it is none on which people work is said. */
    @Override
    public Optional<ClashQuestion> taken(SubjectRef subject, LocalDate firstDay) {
        return Optional.of(
                new ClashQuestion(subject, OccupiedTime.days(firstDay, firstDay), Set.of(), Set.of(), null, null));
    }

    @Override
    @Transactional
    public long move(SubjectRef subject, LocalDate firstDay, String words, long version) {
        service.change(
                subject.id(), reading.detail(subject.id()).form().due(firstDay).at(version), words);
        return reading.detail(subject.id()).form().version();
    }

    @Override
    public Optional<CalendarStart> start(LocalDate day) {
        return isNobody() || access.seatsWith(TaskRights.GIVE).isEmpty()
                ? Optional.empty()
                : Optional.of(new CalendarStart(Texts.of("task.calendar.start"), "nhiem-vu/moi?han=" + day));
    }
}
