package vn.congtachoi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {

    /** Every vowel with every tone, and đ: the 134 letters beyond ASCII. */
    private static final String MARKED_LETTERS = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
            + "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ";

    private static final List<String> FIELD_TEXTS = List.of(
            "Ủy ban nhân dân thành phố Bắc Kạn",
            "Kỷ niệm 93 năm Ngày thành lập Hội LHPN Việt Nam (20/10/1930 - 20/10/2023)",
            "Công trình, phần việc xây dựng NTM và ĐTVM",
            "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Quỹ «Mẹ đỡ đầu» của bà Müller, diện tích 25 m², dài 3×4 m, số 1·2, 50 µg, Windows® 11",
            "Nà Rì, Ba Bể, Pác Nặm, xã hoà bình, Xuất Hoá, uỷ thác",
            "họ và tên: Hà Thị Mơ",
            "bà già và bé gái",
            "Nam, nam, nam¹",
            "§ 5 và Điều 3a");

    @Test
    void decomposedTextBecomesPrecomposed() {
        String decomposed = Normalizer.normalize("Bắc Kạn", Normalizer.Form.NFD);
        assertThat(decomposed).hasSize(10);
        assertThat(VietnameseText.nfc(decomposed)).isEqualTo("Bắc Kạn").hasSize(7);
    }

    @Test
    void invisibleCharactersVanishAndBlanksCollapse() {
        assertThat(VietnameseText.nfc("\uFEFF Hội\u200B\u00A0 phụ\t\r\nnữ\u0000\u202E "))
                .isEqualTo("Hội phụ nữ");
        assertThat(VietnameseText.nfc("a\uD83D")).as("half a character").isEqualTo("a");
        assertThat(VietnameseText.nfc(" \u3000\t ")).isEmpty();
    }

    @Test
    void severalLinesKeepTheirBreaks() {
        assertThat(VietnameseText.nfcLines("\r\n một  hai \r\n\r\n ba\u2028bốn\n\n"))
                .isEqualTo("một hai\n\nba\nbốn");
    }

    @Test
    void searchIgnoresMarksAndBarredD() {
        assertThat(VietnameseText.fold(" Đề án  Bắc Kạn Ưu tiên ")).isEqualTo("de an bac kan uu tien");
        assertThat(VietnameseText.fold(MARKED_LETTERS)).matches("[aeiouyd]+");
        assertThat(VietnameseText.fold("ＡＢＣ１")).isEqualTo("abc1");
    }

    @ParameterizedTest
    @CsvSource({"hoà,hòa", "uỷ,ủy", "Hoá,Hóa", "CỘNG HOÀ,Cộng hòa", "quý,qúy", "thuỷ lợi,thủy lợi", "khoẻ,khỏe"})
    void toneMayStandOnEitherVowel(String one, String other) {
        assertThat(VietnameseText.toneKey(one)).isEqualTo(VietnameseText.toneKey(other));
    }

    @ParameterizedTest
    @CsvSource({"ma,má", "bà,bá", "Cạn,Kạn", "hoa,hoà", "da,đa", "hoa hà,hòa ha", "an,ân"})
    void differentWordsKeepDifferentKeys(String one, String other) {
        assertThat(VietnameseText.toneKey(one)).isNotEqualTo(VietnameseText.toneKey(other));
    }

    @Test
    void sortsByTheVietnameseAlphabetTonesAndNumbers() {
        assertSorted("ba", "bà", "bả", "bã", "bá", "bạ", "bă", "bâ", "da", "đa", "eo", "êo", "o", "ô", "ơ", "u", "ư");
        assertSorted(
                "Bắc Kạn",
                "Dương Quang",
                "Đức Xuân",
                "Huyền Tụng",
                "Nguyễn Thị Minh Khai",
                "Nông Thượng",
                "Phùng Chí Kiên",
                "Sông Cầu",
                "Xuất Hóa");
        assertSorted("Tổ 1A", "Tổ 2", "Tổ 10", "Tổ 11");
    }

    private static void assertSorted(String... expected) {
        List<String> shuffled = Stream.of(expected)
                .sorted(Comparator.comparing(
                        text -> new StringBuilder(text).reverse().toString()))
                .toList();
        assertThat(shuffled.stream().sorted(Comparator.comparing(VietnameseText::sortKey)))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uû ban nh©n d©n",
                "Céng hoµ x· héi chñ nghÜa ViÖt Nam",
                "§éc lËp - Tù do - H¹nh phóc",
                "B¾c K¹n",
                "Xu©n",
                "NguyÔn ThÞ Lý, phô n÷",
                "Hoäi Lieân hieäp Phuï nöõ Vieät Nam",
                "UÛy ban nhaân daân phöôøng"
            })
    void recognisesOldFonts(String text) {
        assertThat(VietnameseText.looksLikeLegacyFont(text)).isTrue();
    }

    @Test
    void neverTakesCorrectVietnameseForAnOldFont() {
        assertThat(VietnameseText.looksLikeLegacyFont(MARKED_LETTERS)).isFalse();
        MARKED_LETTERS.chars().forEach(letter -> {
            String one = Character.toString(letter);
            assertThat(VietnameseText.looksLikeLegacyFont(one)).as(one).isFalse();
            assertThat(VietnameseText.looksLikeLegacyFont("b" + one + " t" + one + "n " + one + "ng"))
                    .as(one)
                    .isFalse();
        });
        assertThat(FIELD_TEXTS).noneMatch(VietnameseText::looksLikeLegacyFont);
        assertThat(FIELD_TEXTS.stream().flatMap(text -> Stream.of(text.split(" "))))
                .noneMatch(VietnameseText::looksLikeLegacyFont);
    }

    @Test
    void capitalsKeepTheirMarks() {
        assertThat(VietnameseText.upper("đề án")).isEqualTo("ĐỀ ÁN");
        assertThat(VietnameseText.upper("hội i")).isEqualTo("HỘI I");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-3", "@SUM(A1)", "\tx", "\r=1", "＝1+1", "=a\nb"})
    void whatASheetWouldComputeStaysText(String text) {
        assertThat(VietnameseText.sheetSafe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hội", "8.538", "a=b", "20/10 - 8/3"})
    void harmlessTextStaysAsItIs(String text) {
        assertThat(VietnameseText.sheetSafe(text)).isEqualTo(text);
    }
}
