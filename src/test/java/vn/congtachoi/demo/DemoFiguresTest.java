package vn.congtachoi.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtachoi.demo.CsvTable.Row;
import vn.congtachoi.kernel.Qualifier;
import vn.congtachoi.kernel.Quantity;
import vn.congtachoi.kernel.QuantityKind;
import vn.congtachoi.kernel.QuantityReader;
import vn.congtachoi.kernel.QuantityReading;
import vn.congtachoi.kernel.Scale;

/** What the demonstration's README promises of its figures and of how their returns went. */
class DemoFiguresTest extends DemoTables {

    private static final String ROUND = "SL-6T-2023";

    private static final String PERIOD = "2023-H1";

    private static final OffsetDateTime STORY = OffsetDateTime.parse("2023-06-28T08:00:00+07:00");

    private static final OffsetDateTime CONFERENCE = OffsetDateTime.parse("2023-07-13T08:00:00+07:00");

    private static final Map<String, Set<String>> NEXT_STATES = Map.of(
            "NOT_STARTED", Set.of("DRAFTING"),
            "DRAFTING", Set.of("SUBMITTED"),
            "SUBMITTED", Set.of("NEEDS_SUPPLEMENT", "APPROVED"),
            "NEEDS_SUPPLEMENT", Set.of("SUBMITTED"));

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
                        reported(code).stream().map(DemoFiguresTest::value).reduce(BigDecimal.ZERO, BigDecimal::add);
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
