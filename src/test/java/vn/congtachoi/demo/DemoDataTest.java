package vn.congtachoi.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congtachoi.demo.CsvTable.Row;
import vn.congtachoi.kernel.PersonName;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.kernel.VietnameseText;

/** What the demonstration's README promises of its units, people and accounts, and that its files are whole. */
class DemoDataTest extends DemoTables {

    /** Column to the files in which its values are keys. */
    private static final Map<String, List<String>> REFERENCES = Map.ofEntries(
            Map.entry("unit_key", List.of("units.csv", "successors.csv")),
            Map.entry("owner_unit_key", List.of("units.csv")),
            Map.entry("keeper_unit_key", List.of("units.csv")),
            Map.entry("parent_key", List.of("units.csv")),
            Map.entry("from_units", List.of("units.csv")),
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
                "successors.csv",
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
}
