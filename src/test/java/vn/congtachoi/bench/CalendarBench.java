package vn.congtachoi.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.congtachoi.agenda.calendar.CalendarQuestion;
import vn.congtachoi.agenda.calendar.CalendarReading;
import vn.congtachoi.agenda.calendar.CalendarYear;
import vn.congtachoi.agenda.calendar.ui.SmallMonth;
import vn.congtachoi.calendar.HolidayRow;
import vn.congtachoi.calendar.WorkingDays;
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

/** The calendar of a city with 8 communes and 117 branches in which 5,000 things stand in one year, and 60 come again. */
final class CalendarBench {

    private static final int COMMUNES = 8;
    private static final int BRANCHES = 117;
    private static final int YEAR = 2021;
    private static final int TASKS = 3_700;
    private static final int REPEATED = 60;
    private static final int MEETINGS = 1_000;
    private static final int AWAY = 300;
    private static final int WARM_UP = 60;
    private static final int TIMES = 60;
    private static final double GOAL = 50;
    private static final List<String> STATES = List.of("NEW", "IN_PROGRESS", "DONE", "DONE", "TO_CONFIRM");

    private final ApplicationContext context;
    private final JdbcTemplate jdbc;
    private final List<UUID> units = new ArrayList<>();
    private UUID person;

    CalendarBench(ApplicationContext context) {
        this.context = context;
        this.jdbc = context.getBean(JdbcTemplate.class);
    }

    void measure(Figures figures, String database) {
        if (database.equals("H2")) {
            // Else it answers the same question from its memory.
            jdbc.execute("set optimize_reuse_results 0");
        }
        context.getBean(CurrentActor.class).runAs(new SystemActor("bench"), this::city);
        TestSignIn officer = context.getBean(TestAccounts.class).open(person, Role.OFFICER, units.getFirst());
        fill();
        figures.add("Calendar with 5,000 things in a year on " + database + ", p50", "");
        officer.run(() -> measured().forEach((what, work) -> {
            try {
                double p50 = Timings.of(WARM_UP, TIMES, work).p50();
                figures.add("  " + what, Timings.shown(p50), "< " + Timings.shown(GOAL), p50 < GOAL);
            } catch (Exception e) {
                throw new IllegalStateException(what, e);
            }
        }));
    }

    private Map<String, Callable<?>> measured() {
        CalendarReading reading = context.getBean(CalendarReading.class);
        CalendarQuestion all = CalendarQuestion.all(LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31));
        long counted = IntStream.rangeClosed(1, 365)
                .mapToLong(day -> reading.year(all, YEAR).on(LocalDate.ofYearDay(YEAR, day)))
                .sum();
        if (counted < TASKS + MEETINGS + AWAY) {
            throw new IllegalStateException("Counts " + counted);
        }
        LocalDate march = LocalDate.of(YEAR, 3, 1);
        CalendarQuestion month = all.on(march, march.plusMonths(1).minusDays(1));
        Map<String, Callable<?>> measured = new LinkedHashMap<>();
        measured.put("the year with its twelve small months drawn", () -> year(reading.year(all, YEAR)));
        measured.put("the year of one unit", () -> reading.year(all.ofUnit(units.get(1)), YEAR));
        measured.put("the year of one person", () -> reading.year(all.ofPerson(person), YEAR));
        measured.put("one month of it, " + reading.entries(month).size() + " things", () -> reading.entries(month));
        return measured;
    }

    /** As its page draws it. */
    private int year(CalendarYear counted) {
        List<HolidayRow> holidays = context.getBean(WorkingDays.class)
                .holidaysBetween(LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31));
        SmallMonth small =
                new SmallMonth(counted, holidays, LocalDate.of(YEAR, 6, 1), day -> "lich?xem=danh-sach&ngay=" + day);
        return IntStream.rangeClosed(1, 12)
                .map(month -> small.of(YearMonth.of(YEAR, month), "lich?ngay=" + month)
                        .getComponentCount())
                .sum();
    }

    private void city() {
        units.add(unit(null, UnitKind.CITY, "Thành phố lịch"));
        for (int i = 0; i < COMMUNES; i++) {
            units.add(unit(units.getFirst(), UnitKind.WARD, "Phường lịch " + i));
        }
        for (int i = 0; i < BRANCHES; i++) {
            units.add(unit(units.get(1 + i % COMMUNES), UnitKind.BRANCH, "Tổ lịch " + i));
        }
        person = context.getBean(PeopleService.class)
                .save(PersonForm.of(new PersonName("Đàm Thị", "Lịch"), null, units.getFirst()));
    }

    private UUID unit(UUID parent, UnitKind kind, String name) {
        return context.getBean(UnitService.class)
                .create(new UnitChange.Create(UnitFacts.of(name, name, kind), parent, LocalDate.of(2000, 1, 1), ""));
    }

    /** Straight into the tables: the services would tell somebody of each. */
    private void fill() {
        Object at = LocalDate.of(YEAR, 1, 1).atStartOfDay().atOffset(ZoneOffset.UTC);
        List<Object[]> tasks = new ArrayList<>();
        for (int i = 0; i < TASKS; i++) {
            LocalDate due = LocalDate.of(YEAR, 1, 1).plusDays(i * 7L % 365);
            tasks.add(new Object[] {
                Ids.next(),
                "Tổ chức hoạt động truyền thông số " + i,
                "to chuc hoat dong truyen thong so " + i,
                units.getFirst(),
                person,
                units.get(i % units.size()),
                due,
                STATES.get(i % STATES.size()),
                at,
                at
            });
        }
        jdbc.batchUpdate("""
                insert into task (id, version, part, parts, parts_done, handed_on, title, title_fold, giver_unit_id,
                giver_id, giver_name, lead_unit_id, due_on, origin, focal, priority, integrated, place,
                expected_result, proof, description, state, percent, seen_by, state_since, created_at)
                values (?, 0, false, 0, 0, false, ?, ?, ?, ?, 'bench', ?, ?, 'PLANNED', false, 'NORMAL', false, '',
                '', '', '', ?, 0, '', ?, ?)""", tasks);
        jdbc.batchUpdate(
                """
                insert into task_series (id, version, task_id, anchor, cadence, lunar, shifted, mode, days_ahead, turn,
                active) values (?, 0, ?, ?, 'MONTHLY', false, true, 'COPY', 7, 0, true)""",
                tasks.stream()
                        .limit(REPEATED)
                        .map(task -> new Object[] {Ids.next(), task[0], task[6]})
                        .toList());
        List<Object[]> meetings = new ArrayList<>();
        List<Object[]> guests = new ArrayList<>();
        for (int i = 0; i < MEETINGS; i++) {
            UUID meeting = Ids.next();
            meetings.add(new Object[] {
                meeting,
                units.get(i % (COMMUNES + 1)),
                "Họp số " + i,
                "hop so " + i,
                LocalDate.of(YEAR, 1, 1).plusDays(i * 11L % 365),
                LocalTime.of(8, 0),
                person,
                at,
                person,
                at
            });
            for (int guest = 0; guest < 4; guest++) {
                guests.add(new Object[] {Ids.next(), meeting, guest, units.get(1 + (i + guest) % (units.size() - 1))});
            }
        }
        jdbc.batchUpdate("""
                insert into agenda_meeting (id, version, revision, unit_id, kind, title, title_fold, held_on, from_hour,
                place, online_link, chair_id, chair_name, note, minutes, state, state_since, caller_id, caller_name,
                created_at)
                values (?, 0, 0, ?, 'BRIEFING', ?, ?, ?, ?, 'Hội trường', '', ?, '', '', '', 'ANNOUNCED', ?, ?,
                'bench', ?)""", meetings);
        jdbc.batchUpdate("""
                insert into agenda_meeting_guest (id, version, meeting_id, position, unit_id, name, answer,
                stand_in_name, answered_by_name, answer_words, attendance)
                values (?, 0, ?, ?, ?, '', 'PENDING', '', '', '', 'NOT_NOTED')""", guests);
        List<Object[]> away = new ArrayList<>();
        for (int i = 0; i < AWAY; i++) {
            LocalDate from = LocalDate.of(YEAR, 1, 1).plusDays(i);
            away.add(new Object[] {Ids.next(), person, units.getFirst(), from, from});
        }
        jdbc.batchUpdate("""
                insert into agenda_absence (id, version, person_id, unit_id, from_day, from_half, to_day, to_half, reason)
                values (?, 0, ?, ?, ?, 'MORNING', ?, 'AFTERNOON', '')""", away);
        jdbc.execute("analyze");
    }
}
