package vn.congtachoi.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.PersonName;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.organisation.PeopleService;
import vn.congtachoi.organisation.PersonForm;
import vn.congtachoi.organisation.UnitChange;
import vn.congtachoi.organisation.UnitFacts;
import vn.congtachoi.organisation.UnitKind;
import vn.congtachoi.organisation.UnitService;
import vn.congtachoi.security.TestAccounts;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.task.TaskFilter;
import vn.congtachoi.task.TaskGrouping;
import vn.congtachoi.task.TaskOrder;
import vn.congtachoi.task.TaskReading;
import vn.congtachoi.task.TaskRow;
import vn.congtachoi.task.TaskTimeline;
import vn.congtachoi.task.YearLanes;
import vn.congtachoi.task.paper.TaskListFiles;
import vn.congtachoi.task.paper.TaskListing;

/**
 * The work of a city with 8 communes and 117 branches: 25 lines of the list, one task, the year of all units, 500 lines as
 * a paper and as a workbook; with 5,000 tasks and then with 100,000 of twenty years.
 */
final class TaskViewBench {

    private static final int COMMUNES = 8;
    private static final int BRANCHES = 117;
    private static final int YEAR = 2023;
    private static final int FEW = 5_000;
    private static final int MANY = 100_000;
    private static final int SHOWN = 25;
    private static final int CLIENTS = 8;
    private static final int REQUESTS = 100;
    private static final int TIMES = 60;
    private static final int WARM_UP = 150;
    private static final int LISTED = 500;
    private static final double GOAL_LIST = 15;
    private static final double GOAL_RATE = 160;
    private static final double GOAL_TIMELINE = 60;
    private static final double GOAL_PAPER = 70;
    private static final double GOAL_RATIO = 1.5;
    private static final TaskFilter OF_THE_YEAR = TaskFilter.OPEN.withStates(Set.of());
    private static final List<String> STATES =
            List.of("NEW", "IN_PROGRESS", "DONE", "DONE", "DONE", "TO_CONFIRM", "RETURNED", "PAUSED", "DROPPED");

    private final ApplicationContext context;
    private final JdbcTemplate jdbc;
    private final List<UUID> units = new ArrayList<>();
    private UUID giver;

    TaskViewBench(ApplicationContext context) {
        this.context = context;
        this.jdbc = context.getBean(JdbcTemplate.class);
    }

    void measure(Figures figures, String database) throws Exception {
        context.getBean(CurrentActor.class).runAs(new SystemActor("bench"), this::city);
        TestSignIn officer = context.getBean(TestAccounts.class).open(giver, Role.OFFICER, units.getFirst());
        fill(0, FEW, 0);
        Timings[] few = timings(officer);
        figures.add(
                "Task list, 25 of 5,000 on " + database + ", p50",
                Timings.shown(few[0].p50()),
                "< " + Timings.shown(GOAL_LIST),
                few[0].p50() < GOAL_LIST);
        double rate = rate(officer);
        figures.add(
                "  with %d clients".formatted(CLIENTS),
                "%.0f requests/s".formatted(rate),
                ">= %.0f".formatted(GOAL_RATE),
                rate >= GOAL_RATE);
        figures.add("Task page on " + database + ", p50", Timings.shown(few[1].p50()));
        figures.add(
                "Year of 5,000 tasks by unit on " + database + ", p50",
                Timings.shown(few[2].p50()),
                "< " + Timings.shown(GOAL_TIMELINE),
                few[2].p50() < GOAL_TIMELINE);
        figures.add(
                "List of 500 of 5,000 as PDF on " + database + ", p50",
                Timings.shown(few[3].p50()),
                "< " + Timings.shown(GOAL_PAPER),
                few[3].p50() < GOAL_PAPER);
        figures.add("  as Excel, p50", Timings.shown(few[4].p50()));
        fill(FEW, MANY, 19);
        Timings[] many = timings(officer);
        ratio(figures, "  the list with 100,000 tasks / with 5,000", many[0].p50() / few[0].p50());
        ratio(figures, "  the task page", many[1].p50() / few[1].p50());
        ratio(figures, "  the year", many[2].p50() / few[2].p50());
        ratio(figures, "  the list as PDF", many[3].p50() / few[3].p50());
        ratio(figures, "  the list as Excel", many[4].p50() / few[4].p50());
    }

    private static void ratio(Figures figures, String what, double ratio) {
        figures.add(what, "%.2f".formatted(ratio), "<= " + GOAL_RATIO, ratio <= GOAL_RATIO);
    }

    /** The list, one task, the year, the paper, the workbook. */
    private Timings[] timings(TestSignIn officer) {
        TaskReading reading = context.getBean(TaskReading.class);
        return officer.call(() -> {
            try {
                List<TaskRow> rows = list();
                if (rows.size() != SHOWN) {
                    throw new IllegalStateException("Shows " + rows.size());
                }
                UUID task = rows.getFirst().id();
                TaskListFiles files = context.getBean(TaskListFiles.class);
                TaskListing listing = listing();
                return new Timings[] {
                    Timings.of(WARM_UP, TIMES, this::list),
                    Timings.of(WARM_UP, TIMES, () -> reading.detail(task)),
                    Timings.of(WARM_UP, TIMES, this::year),
                    Timings.of(WARM_UP, TIMES, () -> files.pdf(listing, units.getFirst())),
                    Timings.of(WARM_UP, TIMES, () -> files.excel(listing))
                };
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private List<TaskRow> list() {
        return context.getBean(TaskReading.class).page(TaskFilter.OPEN, TaskOrder.DUE, PageRequest.of(0, SHOWN));
    }

    /** The first weeks of the year, in which so many are due. */
    private TaskListing listing() {
        TaskReading reading = context.getBean(TaskReading.class);
        List<TaskRow> first = reading.page(
                OF_THE_YEAR.withDays(LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31)),
                TaskOrder.DUE,
                PageRequest.of(0, LISTED));
        TaskFilter filter =
                OF_THE_YEAR.withDays(first.getFirst().dueOn(), first.getLast().dueOn());
        return new TaskListing(filter, TaskGrouping.NONE, TaskOrder.DUE);
    }

    /** As far as the bars lie in their lanes. */
    private int year() {
        return context.getBean(TaskTimeline.class).year(OF_THE_YEAR, YEAR).stream()
                .mapToInt(row ->
                        YearLanes.of(YEAR, row.tasks(), task -> 0.12, 8, 1000).hidden())
                .sum();
    }

    private double rate(TestSignIn officer) throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            Callable<Integer> client = () -> {
                for (int i = 0; i < REQUESTS; i++) {
                    officer.call(this::list);
                }
                return REQUESTS;
            };
            long begun = System.nanoTime();
            int done = 0;
            for (Future<Integer> one : clients.invokeAll(java.util.Collections.nCopies(CLIENTS, client))) {
                done += one.get();
            }
            return done / ((System.nanoTime() - begun) / 1e9);
        }
    }

    private void city() {
        UUID city = unit(null, UnitKind.CITY, "Thành phố việc");
        units.add(city);
        for (int i = 0; i < COMMUNES; i++) {
            units.add(unit(city, UnitKind.WARD, "Phường việc " + i));
        }
        for (int i = 0; i < BRANCHES; i++) {
            units.add(unit(units.get(1 + i % COMMUNES), UnitKind.BRANCH, "Tổ việc " + i));
        }
        giver = context.getBean(PeopleService.class).save(PersonForm.of(new PersonName("Đàm Thị", "Cúc"), null, city));
    }

    private UUID unit(UUID parent, UnitKind kind, String name) {
        return context.getBean(UnitService.class)
                .create(new UnitChange.Create(UnitFacts.of(name, name, kind), parent, LocalDate.of(2000, 1, 1), ""));
    }

    /** Straight into the table: the service would tell somebody of each. The year that is drawn stays as it is. */
    private void fill(int from, int to, int yearsBefore) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            LocalDate due = LocalDate.of(yearsBefore == 0 ? YEAR : YEAR - 1 - i % yearsBefore, 1, 1)
                    .plusDays(i * 7L % 365);
            String state = STATES.get(i % STATES.size());
            rows.add(new Object[] {
                Ids.next(),
                "Tổ chức hoạt động truyền thông số " + i,
                "to chuc hoat dong truyen thong so " + i,
                units.getFirst(),
                giver,
                units.get(i % units.size()),
                i % 3 == 0 ? due.minusDays(i % 40) : null,
                due,
                state,
                state.equals("DONE") ? due : null,
                Instant.parse("2023-01-01T00:00:00Z").plusSeconds(i).atOffset(ZoneOffset.UTC),
                Instant.parse("2023-01-01T00:00:00Z").plusSeconds(i).atOffset(ZoneOffset.UTC)
            });
        }
        jdbc.batchUpdate("""
                insert into task (id, version, part, parts, parts_done, handed_on, title, title_fold, giver_unit_id,
                giver_id, giver_name, lead_unit_id, starts_on, due_on, origin, focal, priority, integrated, place,
                expected_result, proof, description, state, percent, seen_by, finished_on, state_since, created_at)
                values (?, 0, false, 0, 0, false, ?, ?, ?, ?, 'bench', ?, ?, ?, 'PLANNED', false, 'NORMAL', false, '',
                '', '', '', ?, 0, '', ?, ?, ?)""", rows);
        jdbc.execute("analyze");
    }
}
