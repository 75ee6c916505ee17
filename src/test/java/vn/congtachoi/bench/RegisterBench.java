package vn.congtachoi.bench;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
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
import vn.congtachoi.recommendation.RecommendationFilter;
import vn.congtachoi.recommendation.RecommendationGroup;
import vn.congtachoi.recommendation.RecommendationReading;
import vn.congtachoi.recommendation.RecommendationRow;
import vn.congtachoi.recommendation.RecommendationSort;
import vn.congtachoi.recommendation.RecommendationSorting;
import vn.congtachoi.security.TestAccounts;
import vn.congtachoi.security.TestSignIn;

/** The register with 100,000 recommendations of a city with 8 communes and 117 branches, one in ten of them open. */
final class RegisterBench {

    private static final int COMMUNES = 8;
    private static final int BRANCHES = 117;
    private static final int MANY = 100_000;
    private static final int SHOWN = 25;
    private static final int THEMES = 12;
    private static final int OPEN_EACH = 10;
    private static final int DAYS = 3650;
    private static final int TOGETHER = 5000;
    private static final int WARM_UP = 30;
    private static final int TIMES = 40;
    private static final double GOAL = 50;
    private static final String WORDS = "kn chuyen de ghi du so sach cua hoi viec";
    private static final List<String> OPEN = List.of("NOT_STARTED", "IN_PROGRESS", "ANSWERED", "NOT_MET", "DISAGREED");
    private static final List<String> RANKS = List.of(
            "NOT_STARTED", "IN_PROGRESS", "ANSWERED", "NOT_MET", "DISAGREED", "DONE_PROVEN", "DONE_STATED", "OBSOLETE");

    private final ApplicationContext context;
    private final JdbcTemplate jdbc;
    private final List<UUID> units = new ArrayList<>();
    private UUID keeper;

    RegisterBench(ApplicationContext context) {
        this.context = context;
        this.jdbc = context.getBean(JdbcTemplate.class);
    }

    void measure(Figures figures, String database) {
        if (database.equals("H2")) {
            // Else it answers the same question from its memory.
            jdbc.execute("set optimize_reuse_results 0");
        }
        context.getBean(CurrentActor.class).runAs(new SystemActor("bench"), this::city);
        TestSignIn inspector = context.getBean(TestAccounts.class).open(keeper, Role.INSPECTOR, units.getFirst());
        fill();
        figures.add("Register of 100,000 recommendations on " + database + ", 25 lines, p50", "");
        inspector.run(() -> measured().forEach((what, work) -> {
            try {
                double p50 = Timings.of(WARM_UP, TIMES, work).p50();
                figures.add("  " + what, Timings.shown(p50), "< " + Timings.shown(GOAL), p50 < GOAL);
            } catch (Exception e) {
                throw new IllegalStateException(what, e);
            }
        }));
    }

    private Map<String, Callable<?>> measured() {
        RecommendationReading reading = context.getBean(RecommendationReading.class);
        RecommendationFilter all = RecommendationFilter.ALL;
        if (!rows(all).equals(rows(all.withUnit(units.getFirst())))) {
            throw new IllegalStateException("All of the city are all");
        }
        Map<String, Callable<?>> work = new LinkedHashMap<>();
        work.put("open ones by day", list(RecommendationFilter.OPEN, RecommendationSort.DUE));
        work.put("open ones by unit", list(RecommendationFilter.OPEN, RecommendationSort.UNIT));
        work.put("late ones by age", list(all.withGroup(RecommendationGroup.LATE), RecommendationSort.AGE));
        work.put("to be confirmed", list(all.withGroup(RecommendationGroup.TO_CONFIRM), RecommendationSort.DUE));
        work.put("all by state", list(all, RecommendationSort.STATE));
        work.put("all of a commune", list(all.withUnit(units.get(1)), RecommendationSort.DUE));
        work.put("all of the city", list(all.withUnit(units.getFirst()), RecommendationSort.DUE));
        work.put("all of a theme and year", list(all.withTheme("Chuyên đề 3").withYear(2022), RecommendationSort.DUE));
        work.put("words of one", list(all.withText("viec so 99999 "), RecommendationSort.DUE));
        work.put("open ones with a word", list(RecommendationFilter.OPEN.withText("so 770"), RecommendationSort.DUE));
        work.put("counts and ages of the open ones", () -> reading.standing(all));
        work.put("the themes to choose from", reading::themes);
        return work;
    }

    private List<RecommendationRow> rows(RecommendationFilter filter) {
        return context.getBean(RecommendationReading.class)
                .page(filter, new RecommendationSorting(RecommendationSort.DUE, false), PageRequest.of(0, SHOWN));
    }

    private Callable<?> list(RecommendationFilter filter, RecommendationSort sort) {
        RecommendationReading reading = context.getBean(RecommendationReading.class);
        return () -> reading.page(filter, new RecommendationSorting(sort, false), PageRequest.of(0, SHOWN));
    }

    private void city() {
        units.add(unit(null, UnitKind.CITY, "Thành phố kiến nghị"));
        for (int i = 0; i < COMMUNES; i++) {
            units.add(unit(units.getFirst(), UnitKind.WARD, "Phường kiến nghị " + i));
        }
        for (int i = 0; i < BRANCHES; i++) {
            units.add(unit(units.get(1 + i % COMMUNES), UnitKind.BRANCH, "Tổ kiến nghị " + i));
        }
        keeper = context.getBean(PeopleService.class)
                .save(PersonForm.of(new PersonName("Phùng Thị", "Kiểm"), null, units.getFirst()));
    }

    private UUID unit(UUID parent, UnitKind kind, String name) {
        return context.getBean(UnitService.class)
                .create(new UnitChange.Create(UnitFacts.of(name, name, kind), parent, LocalDate.of(2000, 1, 1), ""));
    }

    /** Straight into the table: the service would tell somebody of each. */
    private void fill() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> words = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            boolean open = i % OPEN_EACH == 0;
            LocalDate sent = today.minusDays(open ? i / OPEN_EACH % 365 : i * 7L % DAYS);
            String state = open ? OPEN.get(i / OPEN_EACH % OPEN.size()) : i % 3 == 0 ? "DONE_STATED" : "DONE_PROVEN";
            String theme = "Chuyên đề " + i % THEMES;
            UUID id = Ids.next();
            for (String word : (WORDS + " " + i).split(" ")) {
                words.add(new Object[] {word, id});
            }
            rows.add(new Object[] {
                id,
                units.getFirst(),
                "KN-" + i,
                sent.getYear(),
                i,
                Ids.next(),
                theme,
                "chuyen de " + i % THEMES,
                "Ghi đủ sổ sách của Hội, việc số " + i + " ",
                " kn " + i + " chuyen de ghi du so sach cua hoi viec so " + i,
                units.get(1 + i % (units.size() - 1)),
                "%08d".formatted(i % units.size()),
                sent.plusDays(30),
                sent,
                sent.plusDays(20),
                keeper,
                i % 50 == 0,
                i % 7 == 0,
                open,
                state,
                RANKS.indexOf(state),
                now,
                open ? null : sent.plusDays(25),
                now
            });
        }
        insert("""
                insert into recommendation (id, version, revision, unit_id, code, code_year, code_number, origin_type,
                origin_id, theme, theme_fold, words, words_fold, addressee_unit_id, addressee_sort, due_on, proof,
                sent_on, answer_by, keeper_id, keeper_name, restricted, repeats, open_now, state, state_rank,
                state_since, closed_on, closed_by_name, created_at)
                values (?, 0, 0, ?, ?, ?, ?, 'bench', ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, 'bench', ?, ?, ?, ?, ?, ?, ?,
                '', ?)""", rows);
        words.sort(Comparator.comparing(word -> (String) word[0]));
        insert("insert into recommendation_word (word, recommendation_id) values (?, ?)", words);
        List<Object[]> themes = new ArrayList<>();
        for (UUID unit : units.subList(1, units.size())) {
            for (int i = 0; i < THEMES; i++) {
                themes.add(new Object[] {Ids.next(), units.getFirst(), unit, "Chuyên đề " + i, "chuyen de " + i});
            }
        }
        insert(
                "insert into recommendation_theme (id, version, unit_id, addressee_unit_id, theme, theme_fold)"
                        + " values (?, 0, ?, ?, ?, ?)",
                themes);
        jdbc.execute("analyze");
    }

    /** Many lines in one transaction: else each would be written to the disk before the next one. */
    private void insert(String sql, List<Object[]> rows) {
        TransactionTemplate transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        for (int from = 0; from < rows.size(); from += TOGETHER) {
            List<Object[]> part = rows.subList(from, Math.min(from + TOGETHER, rows.size()));
            transaction.executeWithoutResult(status -> jdbc.batchUpdate(sql, part));
        }
    }
}
