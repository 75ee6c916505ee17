package vn.congtachoi.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.VietnameseText;

class UnitImportReadingTest {

    private static final UnitWords WORDS = new UnitWords();
    private static final UUID CITY = Ids.next();
    private static final UnitTree TREE = new UnitTree(
            LocalDate.of(2023, 1, 1),
            List.of(
                    ref(CITY, "Hội LHPN thành phố Bắc Kạn", "Bắc Kạn", UnitKind.CITY, null),
                    ref(Ids.next(), "Hội LHPN phường Sông Cầu", "Sông Cầu", UnitKind.WARD, CITY)));

    private static UnitRef ref(UUID id, String name, String shortName, UnitKind kind, @Nullable UUID parent) {
        return new UnitRef(id, name, shortName, kind, null, parent, VietnameseText.sortKey(shortName));
    }

    private static UnitImportResult read(List<List<String>> cells) {
        return new UnitImportReading(new UnitPaste(cells, WORDS), WORDS, TREE, CITY).result();
    }

    private static List<String> messages(UnitImportResult result) {
        return result.faults().stream()
                .map(fault -> fault.line() + " " + fault.message().key())
                .toList();
    }

    @Test
    void theKindOfABranchIsNoHeadingButTheHeadOfAListOfBranchesIs() {
        assertThat(read(List.of(List.of("Tổ 8", "chi hội", "Sông Cầu"), List.of("Tổ 9", "chi hội", "Sông Cầu")))
                        .rows())
                .extracting(row -> row.facts().shortName())
                .containsExactly("Tổ 8", "Tổ 9");
        assertThat(read(List.of(List.of("Tổ 8", "chi hội", "Sông Cầu"))).rows()).hasSize(1);
        assertThat(read(List.of(
                                List.of("Tổ 8", "chi hội", "Sông Cầu"),
                                List.of("Tổ 9", "", "Sông Cầu"),
                                List.of("Tổ 10", "", "Sông Cầu")))
                        .rows())
                .as("cells left blank below do not make a heading of it")
                .hasSize(3);
        assertThat(read(List.of(List.of("STT", "Chi hội", "Ghi chú"), List.of("1", "Chi hội tổ 5", "")))
                        .rows())
                .extracting(row -> row.facts().name())
                .containsExactly("Chi hội tổ 5");
    }

    @Test
    void headingsMayStandInAnyOrderBelowATitle() {
        UnitImportResult result = read(List.of(
                List.of("DANH SÁCH ĐƠN VỊ"),
                List.of("STT", "Thuộc đơn vị", "TÊN ĐƠN VỊ", "Mã", "Cấp/Loại", "Điện thoại", "Trưởng"),
                List.of("1", "", "Phường Huyền Tụng", "01846", "phường", "", ""),
                List.of("2", "huyen tung", "Tổ 5", "", "Chi hội", "912345678", "Nông Thị Hoa")));
        assertThat(result.faults()).isEmpty();
        assertThat(result.rows())
                .extracting(
                        row -> row.facts().name(),
                        row -> row.facts().shortName(),
                        row -> row.facts().kind(),
                        UnitImportResult.Row::parentName)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Hội LHPN phường Huyền Tụng",
                                "Huyền Tụng",
                                UnitKind.WARD,
                                "Hội LHPN thành phố Bắc Kạn"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Chi hội phụ nữ tổ 5", "Tổ 5", UnitKind.BRANCH, "Hội LHPN phường Huyền Tụng"));
        assertThat(result.rows().getLast().headPhone()).isEqualTo(new Telephone("0912345678"));
        assertThat(result.rows().getFirst().facts().code()).isEqualTo("01846");
    }

    @Test
    void withoutHeadingsTheUsualOrderHolds() {
        UnitImportResult result = read(List.of(List.of("Nà Pài", "thôn", "Sông Cầu")));
        assertThat(result.rows()).extracting(row -> row.facts().name()).containsExactly("Chi hội phụ nữ Nà Pài");
    }

    @Test
    void everyFaultIsToldAtOnceWithItsLine() {
        UnitImportResult result = read(List.of(
                List.of("tên", "loại", "thuộc", "mã", "trưởng", "điện thoại"),
                List.of("", "phường", "", "9"),
                List.of("Tổ 1", "câu lạc bộ", "Sông Cầu"),
                List.of("Tổ 2", "chi hội", "Phùng Chí Kiên"),
                List.of("Tổ 3", "chi hội", "Sông Cầu"),
                List.of("Tổ 3", "chi hội", "Phường Sông Cầu"),
                List.of("Sông Cầu", "phường", ""),
                List.of("Huyện Bạch Thông", "huyện", "Sông Cầu"),
                List.of("Uû ban nh©n d©n", "xã", ""),
                List.of("Tổ 9", "chi hội", "Sông Cầu", "", "Hoa", "12345")));
        assertThat(messages(result))
                .containsExactly(
                        "2 organisation.import.name-missing",
                        "3 organisation.import.kind-unknown",
                        "4 organisation.import.parent-unknown",
                        "6 organisation.import.duplicate",
                        "7 organisation.import.duplicate",
                        "8 organisation.unit.wrong-level",
                        "9 organisation.import.legacy-font",
                        "10 organisation.telephone.shape");
    }

    @Test
    void aCommuneThatIsListedTwiceIsToldOnceAndItsBranchesAreNot() {
        UnitImportResult result = read(List.of(
                List.of("Phường Đức Xuân", "phường"),
                List.of("Phường Đức Xuân", "phường"),
                List.of("Tổ 1", "chi hội", "phường Đức Xuân"),
                List.of("Tổ 2", "chi hội", "Đức Xuân")));
        assertThat(messages(result)).containsExactly("2 organisation.import.duplicate");
        assertThat(result.rows()).hasSize(3);
    }

    @Test
    void decomposedLettersAndFormulasAreOnlyText() {
        UnitImportResult result = read(List.of(
                List.of(Normalizer.normalize("Phường Đức Xuân", Normalizer.Form.NFD), "phường"),
                List.of("=HYPERLINK(\"x\")", "xã")));
        assertThat(result.faults()).isEmpty();
        assertThat(result.rows())
                .extracting(row -> row.facts().name())
                .containsExactly("Hội LHPN phường Đức Xuân", "Hội LHPN xã =HYPERLINK(\"x\")");
    }

    @Test
    void aNameThatOnlyLooksLikeAPrefixIsKept() {
        assertThat(WORDS.fullName("Chi Lăng", UnitKind.BRANCH)).isEqualTo("Chi hội phụ nữ Chi Lăng");
        assertThat(WORDS.fullName("Chi hội phụ nữ tổ 5", UnitKind.BRANCH)).isEqualTo("Chi hội phụ nữ tổ 5");
        assertThat(WORDS.shortName("Chi hội phụ nữ tổ 5", UnitKind.BRANCH)).isEqualTo("Tổ 5");
        assertThat(WORDS.shortName("Phường 5", UnitKind.WARD)).isEqualTo("Phường 5");
        assertThat(WORDS.shortName("Hội LHPN xã Nông Thượng", UnitKind.COMMUNE)).isEqualTo("Nông Thượng");
    }
}
