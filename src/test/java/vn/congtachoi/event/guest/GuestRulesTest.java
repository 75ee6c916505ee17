package vn.congtachoi.event.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people are addressed, placed and hidden. */
class GuestRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chủ tịch                  | Hội LHPN phường Sông Cầu | Chủ tịch Hội LHPN phường Sông Cầu
            Chủ tịch Hội LHPN phường  | Hội LHPN phường Sông Cầu | Chủ tịch Hội LHPN phường Sông Cầu
            Chủ tịch Hội LHPN phường Sông Cầu | Hội LHPN phường Sông Cầu | Chủ tịch Hội LHPN phường Sông Cầu
            Bí thư Thành ủy           | Thành ủy                 | Bí thư Thành ủy
            ''                        | Hội LHPN phường Sông Cầu | Hội LHPN phường Sông Cầu
            Chuyên viên               | ''                       | Chuyên viên
            """)
    void aPostAndItsPlaceSayNothingTwice(String post, String place, String standing) {
        assertThat(Standings.of(post, place)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bí thư         | Thành ủy Bắc Kạn            | Phó Bí thư   | Thành ủy Bắc Kạn
            Chủ tịch       | HĐND thành phố              | Chủ tịch     | UBND thành phố
            Chủ tịch       | UBND thành phố              | Phó Chủ tịch | HĐND thành phố
            Phó Chủ tịch   | Hội LHPN tỉnh               | Bí thư       | Thành ủy
            Chủ tịch       | UBND phường Sông Cầu        | Phó Chủ tịch | UBND phường Sông Cầu
            Ủy viên BTV, Chủ tịch | UBMTTQ thành phố     | Phó Chủ tịch | UBND thành phố
            Chủ tịch       | Hội LHPN phường Sông Cầu    | Chi hội trưởng | Chi hội phụ nữ tổ 5
            """)
    void theFirstStandsHigherThanTheSecond(String post, String place, String otherPost, String otherPlace) {
        assertThat(GuestRank.of(post, place)).isLessThan(GuestRank.of(otherPost, otherPlace));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Đ/c Nguyễn Thị A   | đồng chí | Nguyễn Thị A
            Bà Lý Mai             | bà       | Lý Mai
            - ông Hà Văn B        | ông      | Hà Văn B
            II) Đồng chí Bế Xuân  | đồng chí | Bế Xuân
            Anh Thư               | anh      | Thư
            Đặng Thị Ế            | ''       | Đặng Thị Ế
            """)
    void howSheIsAddressedIsReadFromTheName(String typed, String honorific, String name) {
        assertThat(GuestWords.read(typed)).isEqualTo(new GuestWords.Addressed(honorific, name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nguyễn Thị Ánh | Nguyễn T. Á***
            Mai            | M***
            ''             | ''
            """)
    void aNameIsHiddenButForWhoeverKnowsIt(String name, String masked) {
        assertThat(MaskedName.of(name)).isEqualTo(masked);
    }

    @Test
    void aListFromWordIsOneColumn() {
        GuestPaste paste = new GuestPaste(List.of(
                List.of("1. Đ/c Nguyễn Thị A, Chủ tịch Hội LHPN phường Sông Cầu"), List.of("2. Bà Lý Mai – Hội viên")));
        assertThat(paste.lines())
                .extracting(line -> line.text(GuestColumn.NAME) + " / " + line.text(GuestColumn.POST))
                .containsExactly("Đ/c Nguyễn Thị A / Chủ tịch Hội LHPN phường Sông Cầu", "Bà Lý Mai / Hội viên");
    }

    @Test
    void peopleWhoAreGivenSomethingAreReadLineByLine() {
        List<RecipientForm> before = List.of(new RecipientForm("Nguyễn Thị Hòa", "Tổ 5", 1, true));
        List<RecipientForm> read = RecipientLines.read("""
                1. Nguyễn Thị Hoà; Tổ 5
                Lý Mai\tTổ 6, phường Sông Cầu\t2

                Bế Thị Cúc
                """, before);
        assertThat(read)
                .containsExactly(
                        new RecipientForm("Nguyễn Thị Hoà", "Tổ 5", 1, true),
                        new RecipientForm("Lý Mai", "Tổ 6, phường Sông Cầu", 2, false),
                        new RecipientForm("Bế Thị Cúc", "", 1, false));
        assertThat(RecipientLines.read(RecipientLines.write(read), read)).isEqualTo(read);
    }
}
