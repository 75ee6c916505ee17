package vn.congtachoi.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtachoi.demo.CsvTable.Row;
import vn.congtachoi.kernel.PersonName;
import vn.congtachoi.kernel.Qualifier;
import vn.congtachoi.kernel.Quantity;
import vn.congtachoi.kernel.QuantityKind;
import vn.congtachoi.kernel.QuantityReader;
import vn.congtachoi.kernel.QuantityReading;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.kernel.Scale;
import vn.congtachoi.kernel.VietnameseText;

/** What the demonstration's README promises. */
class DemoDataTest {

    private static final String ROUND = "SL-6T-2023";
    private static final String PERIOD = "2023-H1";
    private static final OffsetDateTime STORY = OffsetDateTime.parse("2023-06-28T08:00:00+07:00");
    private static final OffsetDateTime CONFERENCE = OffsetDateTime.parse("2023-07-13T08:00:00+07:00");

    private static final List<String> FILES = List.of(
            "accounts.csv",
            "checks.csv",
            "extensions.csv",
            "figures.csv",
            "form_lines.csv",
            "forms.csv",
            "indicators.csv",
            "organs.csv",
            "oversight.csv",
            "people.csv",
            "posts.csv",
            "programme_areas.csv",
            "programme_ceilings.csv",
            "programme_contents.csv",
            "queries.csv",
            "quick_answers.csv",
            "quick_questions.csv",
            "quick_rounds.csv",
            "quick_units.csv",
            "returns.csv",
            "rounds.csv",
            "sessions.csv",
            "targets.csv",
            "texts.csv",
            "units.csv");

    /** Column to the files in which its values are keys. */
    private static final Map<String, List<String>> REFERENCES = Map.ofEntries(
            Map.entry("unit_key", List.of("units.csv")),
            Map.entry("owner_unit_key", List.of("units.csv")),
            Map.entry("keeper_unit_key", List.of("units.csv")),
            Map.entry("parent_key", List.of("units.csv")),
            Map.entry("person_key", List.of("people.csv")),
            Map.entry("by_person", List.of("people.csv")),
            Map.entry("entered_by", List.of("people.csv")),
            Map.entry("written_by", List.of("people.csv")),
            Map.entry("asked_by", List.of("people.csv")),
            Map.entry("answered_by", List.of("people.csv")),
            Map.entry("granted_by", List.of("people.csv")),
            Map.entry("opened_by", List.of("people.csv")),
            Map.entry("organ_key", List.of("organs.csv")),
            Map.entry("indicator_code", List.of("indicators.csv")),
            Map.entry("whole_code", List.of("indicators.csv")),
            Map.entry("numerator_code", List.of("indicators.csv")),
            Map.entry("denominator_code", List.of("indicators.csv")),
            Map.entry("left_code", List.of("indicators.csv")),
            Map.entry("right_codes", List.of("indicators.csv")),
            Map.entry("form_code", List.of("forms.csv")),
            Map.entry("round_code", List.of("rounds.csv", "quick_rounds.csv")));

    private static final List<String> HAPPENED =
            List.of("entered_at", "at", "written_at", "granted_at", "opened_at", "asked_at");

    private static final Map<String, Set<String>> NEXT_STATES = Map.of(
            "NOT_STARTED", Set.of("DRAFTING"),
            "DRAFTING", Set.of("SUBMITTED"),
            "SUBMITTED", Set.of("NEEDS_SUPPLEMENT", "APPROVED"),
            "NEEDS_SUPPLEMENT", Set.of("SUBMITTED"));

    private static final Map<String, CsvTable> TABLES =
            FILES.stream().collect(toMap(Function.identity(), CsvTable::load));

    private static CsvTable table(String file) {
        return Objects.requireNonNull(TABLES.get(file), file);
    }

    private static List<Row> rows(String file) {
        return table(file).rows();
    }

    /** Every different text of all files, with one place where it stands. */
    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        FILES.forEach(file ->
                rows(file).forEach(row -> row.cells().values().forEach(text -> texts.putIfAbsent(text, row.place()))));
        return texts;
    }

    private static Map<String, Row> byKey(String file) {
        String key = table(file).columns().getFirst();
        return rows(file).stream().collect(toMap(row -> row.text(key), Function.identity()));
    }

    private static List<Row> unitsOf(String... kinds) {
        return rows("units.csv").stream()
                .filter(row -> List.of(kinds).contains(row.text("kind")))
                .toList();
    }

    private static OffsetDateTime moment(Row row, String column) {
        return OffsetDateTime.parse(row.text(column));
    }

    /** The last revision of each cell of the period, as everybody knows it after the conference. */
    private static Collection<Row> cells(String period) {
        Map<String, Row> last = new LinkedHashMap<>();
        rows("figures.csv").stream()
                .filter(row -> row.text("period").equals(period))
                .forEach(row -> last.merge(
                        row.text("unit_key") + " " + row.text("indicator_code"),
                        row,
                        (old, next) -> moment(next, "entered_at").isBefore(moment(old, "entered_at")) ? old : next));
        return last.values();
    }

    private static List<Row> reported(String indicator) {
        return cells(PERIOD).stream()
                .filter(row -> row.text("indicator_code").equals(indicator))
                .filter(row -> row.filled("value").isPresent())
                .toList();
    }

    private static BigDecimal value(Row cell) {
        return new BigDecimal(cell.text("value"));
    }

    private static Map<String, String> statesAt(OffsetDateTime then) {
        Map<String, String> states = new HashMap<>();
        rows("returns.csv").stream()
                .filter(row -> !moment(row, "known_at").isAfter(then))
                .forEach(row -> states.put(row.text("unit_key"), row.text("to_state")));
        return states;
    }

    @Test
    void theCityHasEightCommunesAnd117Branches() {
        List<Row> communes = unitsOf("WARD", "COMMUNE");
        assertThat(communes)
                .extracting(row -> row.text("name"), row -> row.text("code"))
                .containsExactlyInAnyOrder(
                        tuple("Hội LHPN phường Nguyễn Thị Minh Khai", "01834"),
                        tuple("Hội LHPN phường Sông Cầu", "01837"),
                        tuple("Hội LHPN phường Đức Xuân", "01840"),
                        tuple("Hội LHPN phường Phùng Chí Kiên", "01843"),
                        tuple("Hội LHPN phường Huyền Tụng", "01846"),
                        tuple("Hội LHPN xã Dương Quang", "01849"),
                        tuple("Hội LHPN xã Nông Thượng", "01852"),
                        tuple("Hội LHPN phường Xuất Hóa", "01855"));
        List<Row> branches = unitsOf("BRANCH");
        assertThat(branches).hasSize(117);
        Map<String, Long> split = branches.stream().collect(groupingBy(row -> row.text("parent_key"), counting()));
        assertThat(split)
                .hasSize(8)
                .containsEntry("songcau", 19L)
                .containsEntry("huyentung", 18L)
                .doesNotContainKey("tpbk");
        assertThat(unitsOf("CITY")).singleElement().satisfies(row -> assertThat(row.text("code"))
                .isEqualTo("058"));
    }

    @Test
    void everyFileHasRowsAndEveryKeyResolves() {
        Map<String, Set<String>> keys = new HashMap<>();
        for (String file : Set.of(
                "units.csv",
                "people.csv",
                "organs.csv",
                "indicators.csv",
                "forms.csv",
                "rounds.csv",
                "quick_rounds.csv")) {
            keys.put(file, byKey(file).keySet());
        }
        for (String file : FILES) {
            CsvTable table = table(file);
            assertThat(table.rows()).as(file).isNotEmpty();
            for (String column : table.columns()) {
                Set<String> known = REFERENCES.getOrDefault(column, List.of()).stream()
                        .flatMap(target -> keys.get(target).stream())
                        .collect(toSet());
                if (!known.isEmpty()) {
                    Set<String> named = table.rows().stream()
                            .flatMap(row -> Arrays.stream(row.text(column).split("\\|", -1)))
                            .filter(key -> !key.isEmpty())
                            .collect(toSet());
                    assertThat(known).as(file + ", column " + column).containsAll(named);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PTTD-01, 8538",
        "PTTD-02, 731",
        "TT-01, 10058",
        "TT-02, 127",
        "TT-03, 3343",
        "CSH-01, 117",
        "NTM-01, 36",
        "MATT-01, 17000000",
        "DA938-01, 1439"
    })
    void theNineTotalsComeOutAsPublishedByTheLawOfEach(String code, BigDecimal published) {
        Row indicator = byKey("indicators.csv").get(code);
        BigDecimal total =
                switch (indicator.text("unit_law")) {
                    case "SUM" ->
                        reported(code).stream().map(DemoDataTest::value).reduce(BigDecimal.ZERO, BigDecimal::add);
                    case "COUNT_OF_UNITS" ->
                        BigDecimal.valueOf(reported(code).stream()
                                .filter(cell -> value(cell).signum() > 0)
                                .count());
                    default -> throw new AssertionError(code + " cannot be put together");
                };
        assertThat(total).isEqualByComparingTo(published);
        assertThat(indicator.flag("published")).isTrue();
        Set<String> qualifiers =
                reported(code).stream().map(cell -> cell.text("qualifier")).collect(toSet());
        assertThat(qualifiers.contains("MORE_THAN")).isEqualTo(code.equals("MATT-01"));
        assertThat(Set.of("EXACT", "MORE_THAN")).containsAll(qualifiers);
    }

    @Test
    void nineIndicatorsArePublishedAndStandFirstInTheForm() {
        Set<String> published = rows("indicators.csv").stream()
                .filter(row -> row.flag("published"))
                .map(row -> row.text("code"))
                .collect(toSet());
        List<String> lines = rows("form_lines.csv").stream()
                .filter(row -> row.text("form_code").equals("BIEU-6T"))
                .map(row -> row.text("indicator_code"))
                .toList();
        assertThat(published).hasSize(9);
        assertThat(lines.subList(0, 9)).containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void someCellsAreZeroAndOthersBlank() {
        long asked = rows("form_lines.csv").stream()
                        .filter(row -> row.text("form_code").equals("BIEU-6T"))
                        .filter(row -> !row.text("asked_of").equals("COMMUNE"))
                        .filter(row -> !row.text("indicator_code").equals("TC-04"))
                        .count()
                * 117;
        Map<String, String> kinds = kindsOfUnits();
        List<Row> ofBranches = cells(PERIOD).stream()
                .filter(row -> "BRANCH".equals(kinds.get(row.text("unit_key"))))
                .toList();
        assertThat(ofBranches).filteredOn(row -> row.text("value").equals("0")).hasSizeGreaterThan(100);
        assertThat((long) ofBranches.size()).isBetween(asked * 9 / 10, asked - 20);
        assertThat(ofBranches)
                .filteredOn(row -> row.text("value").isEmpty())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.text("note")).isNotEmpty());
    }

    private static Map<String, String> kindsOfUnits() {
        return rows("units.csv").stream().collect(toMap(row -> row.text("key"), row -> row.text("kind")));
    }

    @Test
    void unitsFillOnlyCellsTheyAreAskedFor() {
        Map<String, String> kinds = kindsOfUnits();
        Map<String, String> askedOf = rows("form_lines.csv").stream()
                .filter(row -> row.text("form_code").equals("BIEU-6T"))
                .collect(toMap(row -> row.text("indicator_code"), row -> row.text("asked_of")));
        assertThat(rows("figures.csv")).allSatisfy(row -> {
            String own = kinds.get(row.text("unit_key")).equals("BRANCH") ? "BRANCH" : "COMMUNE";
            assertThat(askedOf.get(row.text("indicator_code"))).as(row.place()).isIn(own, "BOTH");
        });
    }

    @Test
    void whatWasTypedReadsAsTheStoredFigure() {
        Map<String, Row> indicators = byKey("indicators.csv");
        for (Row row : rows("figures.csv")) {
            if (row.filled("value").isEmpty()) {
                assertThat(row.text("raw")).as(row.place()).isEmpty();
                continue;
            }
            boolean money =
                    indicators.get(row.text("indicator_code")).text("kind").equals("MONEY");
            QuantityReading reading =
                    QuantityReader.read(row.text("raw"), money ? QuantityKind.MONEY : QuantityKind.COUNT);
            assertThat(reading).as(row.place()).isInstanceOf(QuantityReading.Understood.class);
            Quantity quantity = ((QuantityReading.Understood) reading).quantity();
            assertThat(quantity.value()).as(row.place()).isEqualByComparingTo(value(row));
            assertThat(quantity.qualifier()).as(row.place()).isEqualTo(Qualifier.valueOf(row.text("qualifier")));
            assertThat(quantity.scale()).as(row.place()).isEqualTo(Scale.valueOf(row.text("scale")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-H1", "2022-H2", PERIOD})
    void partsAndChecksHoldInEveryUnit(String period) {
        Map<String, Map<String, BigDecimal>> sheets = new HashMap<>();
        cells(period).stream().filter(row -> row.filled("value").isPresent()).forEach(row -> sheets.computeIfAbsent(
                        row.text("unit_key"), unit -> new HashMap<>())
                .put(row.text("indicator_code"), value(row)));
        List<List<String>> atMost = Stream.concat(
                        rows("indicators.csv").stream()
                                .filter(row -> row.filled("whole_code").isPresent())
                                .map(row -> List.of(row.text("code"), row.text("whole_code"))),
                        rows("checks.csv").stream().map(row -> List.of(row.text("left_code"), row.text("right_codes"))))
                .toList();
        sheets.forEach((unit, sheet) -> atMost.forEach(pair -> {
            BigDecimal left = sheet.get(pair.getFirst());
            BigDecimal right = sheet.get(pair.getLast());
            if (left != null && right != null) {
                assertThat(left).as(unit + " " + pair).isLessThanOrEqualTo(right);
            }
        }));
        assertThat(sheets).hasSize(126);
    }

    @Test
    void sessionsAddUpToTheirCell() {
        Map<String, Integer> sums = new HashMap<>();
        rows("sessions.csv")
                .forEach(row -> sums.merge(
                        row.text("unit_key") + " " + row.text("indicator_code"),
                        Integer.parseInt(row.text("people")),
                        Integer::sum));
        Map<String, Integer> bySession = cells(PERIOD).stream()
                .filter(row -> row.text("way").equals("SESSIONS"))
                .collect(toMap(row -> row.text("unit_key") + " " + row.text("indicator_code"), row -> value(row)
                        .intValueExact()));
        assertThat(sums).isEqualTo(bySession).containsKey("songcau-to-05 TT-01");
        assertThat(rows("sessions.csv")).allSatisfy(row -> assertThat(LocalDate.parse(row.text("held_on")))
                .isBetween(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30)));
    }

    @Test
    void nobodyInTheStoryIsARealOfficeHolder() {
        List<String> real = Stream.of("Vũ Thị Kim Quỳnh", "Nguyễn Thị Thơm", "Triệu Thị Thúy", "Triệu Biển")
                .map(VietnameseText::fold)
                .toList();
        texts().forEach((text, place) -> {
            String folded = VietnameseText.fold(text);
            assertThat(real).as(place).noneMatch(folded::contains);
        });
        List<String> names = rows("people.csv").stream()
                .map(row -> new PersonName(row.text("family_and_middle"), row.text("given")).full())
                .toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(names.stream().map(VietnameseText::fold)).doesNotContainAnyElementsOf(real);
    }

    @Test
    void telephonesAreWellFormedInventedAndEachOnesOwn() {
        assertThat(rows("people.csv"))
                .extracting(row -> row.text("phone"))
                .allMatch(phone -> phone.matches("0900000\\d{3}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyTextIsStoredInOneForm() {
        texts().forEach((text, place) -> assertThat(text).as(place).isEqualTo(VietnameseText.nfcLines(text)));
    }

    @Test
    void nothingIsKnownBeforeItHappened() {
        for (String file : FILES) {
            CsvTable table = table(file);
            List<String> happened =
                    table.columns().stream().filter(HAPPENED::contains).toList();
            if (table.columns().contains("known_at")) {
                assertThat(table.rows())
                        .allSatisfy(row -> happened.forEach(column -> assertThat(moment(row, "known_at"))
                                .as(row.place())
                                .isAfterOrEqualTo(moment(row, column))));
            } else {
                assertThat(happened)
                        .as(file + " tells when but not since when it is known")
                        .isEmpty();
            }
        }
    }

    @Test
    void returnsGoTheirWayAndWhoSentNeverApproves() {
        Map<String, String> states = new HashMap<>();
        Map<String, Set<String>> enterers = new HashMap<>();
        rows("figures.csv").stream()
                .filter(row -> row.text("period").equals(PERIOD))
                .filter(row -> !row.text("way").equals("CORRECTED"))
                .forEach(row -> enterers.computeIfAbsent(row.text("unit_key"), unit -> new HashSet<>())
                        .add(row.text("entered_by")));
        OffsetDateTime before = OffsetDateTime.MIN;
        for (Row row : rows("returns.csv")) {
            String unit = row.text("unit_key");
            assertThat(row.text("round_code")).isEqualTo(ROUND);
            assertThat(moment(row, "at")).as(row.place()).isAfterOrEqualTo(before);
            assertThat(states.getOrDefault(unit, "NOT_STARTED")).as(row.place()).isEqualTo(row.text("from_state"));
            assertThat(NEXT_STATES.get(row.text("from_state"))).as(row.place()).contains(row.text("to_state"));
            if (row.text("to_state").equals("APPROVED")) {
                assertThat(enterers.get(unit)).as(row.place()).doesNotContain(row.text("by_person"));
            }
            states.put(unit, row.text("to_state"));
            before = moment(row, "at");
        }
    }

    @Test
    void onTheMorningOfTheStoryFiveHaveSentOneIsAskedAgainAndTwoAreMissing() {
        Map<String, String> states = statesAt(STORY);
        assertThat(states)
                .containsEntry("ducxuan", "APPROVED")
                .containsEntry("phungchikien", "APPROVED")
                .containsEntry("minhkhai", "SUBMITTED")
                .containsEntry("xuathoa", "SUBMITTED")
                .containsEntry("duongquang", "SUBMITTED")
                .containsEntry("huyentung", "NEEDS_SUPPLEMENT")
                .containsEntry("songcau", "DRAFTING")
                .containsEntry("songcau-to-05", "DRAFTING")
                .doesNotContainKey("nongthuong");
        Map<String, Long> ofSongCau = unitsOf("BRANCH").stream()
                .filter(row -> row.text("parent_key").equals("songcau"))
                .collect(groupingBy(row -> states.getOrDefault(row.text("key"), "NOT_STARTED"), counting()));
        assertThat(ofSongCau).isEqualTo(Map.of("SUBMITTED", 14L, "DRAFTING", 2L, "NOT_STARTED", 3L));
    }

    @Test
    void onTheDayOfTheConferenceEverythingIsKnownAndApproved() {
        assertThat(statesAt(CONFERENCE)).hasSize(126).containsKey("tpbk");
        assertThat(new HashSet<>(statesAt(CONFERENCE).values())).containsExactly("APPROVED");
        assertThat(rows("figures.csv"))
                .allSatisfy(row -> assertThat(moment(row, "known_at")).isBefore(CONFERENCE));
    }

    @Test
    void theDemoAccountsOfTheReadmeExistOnceAndStandWhereTheyShould() {
        Map<String, String> listed = rows("accounts.csv").stream()
                .filter(row -> row.flag("listed"))
                .collect(toMap(row -> row.text("username"), row -> row.text("role") + " " + row.text("unit_key")));
        assertThat(listed)
                .isEqualTo(Map.ofEntries(
                        Map.entry("chutich", "CHAIR tpbk"),
                        Map.entry("phochutich", "VICE_CHAIR tpbk"),
                        Map.entry("uyvien", "STANDING_MEMBER tpbk"),
                        Map.entry("canbo", "OFFICER tpbk"),
                        Map.entry("vanthu", "CLERK tpbk"),
                        Map.entry("kiemtra", "INSPECTOR tpbk"),
                        Map.entry("songcau", "CHAIR songcau"),
                        Map.entry("nongthuong", "CHAIR nongthuong"),
                        Map.entry("chihoi", "BRANCH_HEAD songcau-to-05"),
                        Map.entry("xem", "VIEWER tpbk"),
                        Map.entry("quantri", "ADMINISTRATOR tpbk")));
        assertThat(rows("accounts.csv"))
                .allSatisfy(row -> assertThat(Role.valueOf(row.text("role"))).isNotNull());
        Map<String, Set<String>> people = new HashMap<>();
        rows("accounts.csv").forEach(row -> people.computeIfAbsent(row.text("username"), name -> new HashSet<>())
                .add(row.text("person_key")));
        assertThat(people.values()).allSatisfy(keys -> assertThat(keys).hasSize(1));
    }

    @Test
    void whoEntersFiguresHasAnAccount() {
        Set<String> holders =
                rows("accounts.csv").stream().map(row -> row.text("person_key")).collect(toSet());
        for (String file : List.of("figures.csv", "sessions.csv")) {
            assertThat(rows(file)).extracting(row -> row.text("entered_by")).allMatch(holders::contains);
        }
        assertThat(rows("returns.csv")).extracting(row -> row.text("by_person")).allMatch(holders::contains);
    }

    @Test
    void whoEntersForABranchSaysWhoToldIt() {
        assertThat(rows("figures.csv")).allSatisfy(row -> {
            boolean onBehalf = row.text("way").equals("ON_BEHALF");
            assertThat(row.filled("told_by").isPresent()).as(row.place()).isEqualTo(onBehalf);
            assertThat(row.filled("channel").isPresent()).as(row.place()).isEqualTo(onBehalf);
            if (row.text("way").equals("CORRECTED")) {
                assertThat(row.text("reason")).isNotEmpty();
                assertThat(row.text("confirmed_by")).isNotEmpty();
            }
        });
    }

    @Test
    void targetsGivenToCommunesPartlyFallShortOfTheCitysOwn() {
        Map<String, BigDecimal> given = new HashMap<>();
        Map<String, BigDecimal> own = new HashMap<>();
        rows("targets.csv").forEach(row -> (row.text("unit_key").equals("tpbk") ? own : given)
                .merge(row.text("indicator_code"), new BigDecimal(row.text("value")), BigDecimal::add));
        assertThat(own).hasSize(9);
        assertThat(given.keySet()).isEqualTo(own.keySet());
        long shortOf = own.keySet().stream()
                .filter(code -> given.get(code).compareTo(own.get(code)) < 0)
                .count();
        assertThat(shortOf).isBetween(3L, 8L);
    }
}
