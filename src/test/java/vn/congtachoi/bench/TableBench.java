package vn.congtachoi.bench;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.congtachoi.indicator.AskedOf;
import vn.congtachoi.indicator.CompiledTable;
import vn.congtachoi.indicator.CompiledTables;
import vn.congtachoi.indicator.FormLineRow;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.indicator.IndicatorForm;
import vn.congtachoi.indicator.IndicatorKind;
import vn.congtachoi.indicator.ReportFormData;
import vn.congtachoi.indicator.ReportForms;
import vn.congtachoi.indicator.TimeLaw;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.PeriodKind;
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

/**
 * The compiled table of a year: 8 communes with 117 branches, 60 indicators, a figure of every branch in each of the
 * 12 months. Beside it the same sums as SQL that is written for this one table.
 */
final class TableBench {

    private static final int COMMUNES = 8;
    private static final int BRANCHES = 117;
    private static final int INDICATORS = 60;
    private static final int LAST_VALUE_INDICATORS = 15;
    private static final int YEAR = 2023;
    private static final int TIMES = 100;
    private static final int WARM_UP = 30;
    private static final double GOAL_P95 = 60;
    private static final double GOAL_RATIO = 2;

    private final ApplicationContext context;
    private final JdbcTemplate jdbc;
    private int asked;
    private final List<UUID> branches = new ArrayList<>();
    private final List<UUID> added = new ArrayList<>();
    private final List<UUID> last = new ArrayList<>();

    TableBench(ApplicationContext context) {
        this.context = context;
        this.jdbc = context.getBean(JdbcTemplate.class);
    }

    void measure(Figures figures, String database) throws Exception {
        UUID[] city = new UUID[1];
        UUID[] form = new UUID[1];
        context.getBean(CurrentActor.class).runAs(new SystemActor("bench"), () -> {
            city[0] = units();
            form[0] = form(city[0]);
        });
        fill();
        UUID person = person(city[0]);
        TestSignIn officer = context.getBean(TestAccounts.class).open(person, Role.OFFICER, city[0]);
        CompiledTables tables = context.getBean(CompiledTables.class);
        Timings[] timings = officer.call(() -> {
            try {
                check(tables.table(form[0], Period.year(YEAR), city[0]), city[0]);
                return Timings.byTurns(
                        WARM_UP, TIMES, () -> tables.table(form[0], Period.year(YEAR), city[0]), () -> byHand(city[0])
                                .size());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        double ratio = timings[0].p50() / timings[1].p50();
        figures.add("Compiled table of a year on " + database + ", p50", Timings.shown(timings[0].p50()));
        figures.add(
                "  p95", Timings.shown(timings[0].p95()), "< " + Timings.shown(GOAL_P95), timings[0].p95() < GOAL_P95);
        figures.add("  hand-written SQL, p50", Timings.shown(timings[1].p50()));
        figures.add("  service / SQL", "%.2f".formatted(ratio), "<= " + GOAL_RATIO, ratio <= GOAL_RATIO);
    }

    /** Both ways give the same number, else there is nothing to compare. */
    private void check(CompiledTable table, UUID city) {
        BigDecimal shown = table.rows().stream()
                .map(row -> row.total().value())
                .filter(value -> value != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal expected = byHand(city).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (shown.compareTo(expected) != 0) {
            throw new IllegalStateException("The table says " + shown + ", SQL says " + expected);
        }
    }

    private List<BigDecimal> byHand(UUID city) {
        List<BigDecimal> sums = sums(city, added, "f.period between '2023-M01' and '2023-M12'");
        sums.addAll(sums(city, last, "f.period = '2023-M12'"));
        return sums;
    }

    private List<BigDecimal> sums(UUID city, List<UUID> indicators, String periods) {
        String sql = """
                select sum(f.figure_value) from indicator_figure f
                join organisation_unit_version b on b.unit_id = f.unit_id
                join organisation_unit_version c on c.unit_id = b.parent_id
                where c.parent_id = ? and f.indicator_id = any(cast(? as uuid array))
                  and f.revision > ? and\s""" + periods + " group by f.indicator_id, c.unit_id";
        return jdbc.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(sql);
                    statement.setObject(1, city);
                    statement.setArray(2, connection.createArrayOf("uuid", indicators.toArray()));
                    // Never twice the same question: H2 would answer from its memory.
                    statement.setInt(3, -asked++);
                    return statement;
                },
                (row, number) -> row.getBigDecimal(1));
    }

    private UUID units() {
        UUID city = unit(null, UnitKind.CITY, "Thành phố");
        List<UUID> communes = new ArrayList<>();
        for (int i = 0; i < COMMUNES; i++) {
            communes.add(unit(city, UnitKind.WARD, "Phường " + i));
        }
        for (int i = 0; i < BRANCHES; i++) {
            branches.add(unit(communes.get(i % COMMUNES), UnitKind.BRANCH, "Tổ " + i));
        }
        return city;
    }

    private UUID unit(UUID parent, UnitKind kind, String name) {
        return context.getBean(UnitService.class)
                .create(new UnitChange.Create(UnitFacts.of(name, name, kind), parent, LocalDate.of(2015, 1, 1), ""));
    }

    private UUID form(UUID city) {
        for (int i = 0; i < INDICATORS; i++) {
            boolean stock = i < LAST_VALUE_INDICATORS;
            (stock ? last : added).add(indicator(i, stock ? TimeLaw.LAST : TimeLaw.SUM));
        }
        List<FormLineRow> lines = new ArrayList<>();
        last.forEach(id -> lines.add(new FormLineRow(id, "", AskedOf.BRANCH)));
        added.forEach(id -> lines.add(new FormLineRow(id, "", AskedOf.BRANCH)));
        return context.getBean(ReportForms.class)
                .create(new ReportFormData("BENCH", "Bench", PeriodKind.MONTH, city, lines, Set.of(), 0));
    }

    private UUID indicator(int number, TimeLaw law) {
        return context.getBean(IndicatorDictionary.class)
                .create(IndicatorForm.usual(
                                "BENCH" + number,
                                "Bench " + number,
                                "Bench " + number,
                                IndicatorKind.ITEM,
                                "cuộc",
                                PeriodKind.MONTH)
                        .withTimeLaw(law, false));
    }

    private UUID person(UUID city) {
        UUID[] person = new UUID[1];
        context.getBean(CurrentActor.class)
                .runAs(
                        new SystemActor("bench"),
                        () -> person[0] = context.getBean(PeopleService.class)
                                .save(PersonForm.of(new PersonName("Nông Thị", "Lan"), null, city)));
        return person[0];
    }

    /** Straight into the table: 84,240 figures through the service would take minutes and measure nothing. */
    private void fill() {
        List<UUID> indicators = new ArrayList<>(last);
        indicators.addAll(added);
        List<Object[]> rows = new ArrayList<>();
        for (UUID branch : branches) {
            for (int month = 1; month <= 12; month++) {
                for (UUID indicator : indicators) {
                    rows.add(row(branch, "2023-M%02d".formatted(month), indicator, rows.size() % 97));
                }
            }
        }
        jdbc.batchUpdate("""
                insert into indicator_figure (id, version, indicator_id, unit_id, period, revision, reach, figure_value,
                qualifier, scale, raw, note, estimate, way, entered_by_name, entered_at)
                values (?, 0, ?, ?, ?, 1, 3, ?, 'EXACT', 'ONE', '', '', false, 'SELF', 'bench', ?)""", rows);
        jdbc.update(
                "insert into indicator_figure_stamp (period, unit_id, stamp) "
                        + "select distinct period, unit_id, cast(? as uuid) from indicator_figure",
                Ids.next());
    }

    private static Object[] row(UUID branch, String period, UUID indicator, int value) {
        return new Object[] {
            Ids.next(),
            indicator,
            branch,
            period,
            BigDecimal.valueOf(value),
            Instant.parse("2023-12-31T00:00:00Z").atOffset(ZoneOffset.UTC)
        };
    }
}
