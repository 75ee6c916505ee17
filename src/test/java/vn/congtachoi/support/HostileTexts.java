package vn.congtachoi.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.uikit.Texts;

/** What people paste, on purpose or not, into fields for text, and what must become of it in each of them. */
public final class HostileTexts {

    /** Text of an old font, as Word files of the 1990s hold it. */
    public static final String OLD_FONT = "nh©n d©n";

    public static final String NO_LETTER = " \u00a0\u200b\u3000\u202e\u0000\t";

    private static final String SHOWN_AS_TYPED = "Hội \"LHPN\" & <b>phường</b> 'Sông Cầu'";

    private HostileTexts() {}

    /**
     * A field of some record.
     *
     * @param longest what the record holds
     * @param required whether it may not be empty
     * @param lines whether it keeps line breaks
     * @param store saves the text and reads it again from the database
     */
    public record Field(String name, int longest, boolean required, boolean lines, UnaryOperator<String> store) {

        public static Field line(String name, int longest, UnaryOperator<String> store) {
            return new Field(name, longest, false, false, store);
        }

        public static Field required(String name, int longest, UnaryOperator<String> store) {
            return new Field(name, longest, true, false, store);
        }

        public static Field lines(String name, int longest, UnaryOperator<String> store) {
            return new Field(name, longest, false, true, store);
        }

        public Field needed() {
            return new Field(name, longest, true, lines, store);
        }

        private String stored(String typed) {
            return lines ? VietnameseText.nfcLines(typed) : VietnameseText.nfc(typed);
        }

        private Stream<DynamicTest> tests() {
            List<DynamicTest> tests = new ArrayList<>();
            kept(longest)
                    .forEach((what, typed) -> tests.add(test(what, () -> {
                        String stored = stored(typed);
                        assertThat(store.apply(typed)).isEqualTo(stored);
                        assertThat(stored).isEqualTo(Normalizer.normalize(stored, Normalizer.Form.NFC));
                        assertThat(stored.replace("\n", "").chars().filter(Character::isISOControl))
                                .isEmpty();
                    })));
            tests.add(test("one letter too many", () -> refused("a".repeat(longest + 1), "kernel.text.too-long")));
            tests.add(test("5.000 letters", () -> refused("Phụ nữ ".repeat(715), "kernel.text.too-long")));
            tests.add(test("an old font", () -> refused(OLD_FONT, "kernel.text.legacy-font")));
            tests.add(test("only blanks", () -> {
                if (required) {
                    refused(NO_LETTER, "");
                } else {
                    assertThat(store.apply(NO_LETTER)).isEmpty();
                }
            }));
            return tests.stream();
        }

        private DynamicTest test(String what, Runnable check) {
            return DynamicTest.dynamicTest(name + ": " + what, check::run);
        }

        /** In one sentence that a person can read, however long the text was. */
        private void refused(String typed, String key) {
            assertThatThrownBy(() -> store.apply(typed)).isInstanceOfSatisfying(BusinessException.class, refusal -> {
                assertThat(refusal.messageKey().key()).contains(key);
                assertThat(Texts.of(refusal))
                        .hasSizeLessThan(250)
                        .doesNotContain("{")
                        .matches(sentence -> Character.isUpperCase(sentence.charAt(0)) || sentence.charAt(0) == '“');
            });
        }
    }

    /** Each of these is a text like any other and stays what it is. */
    public static Map<String, String> kept(int longest) {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("markup", "<script>alert(1)</script>");
        kept.put("signs of markup", SHOWN_AS_TYPED);
        kept.put("SQL", "' OR 1=1 --");
        kept.put("a formula", "=cmd()");
        kept.put("placeholders", "{0} ${x} {{x}} #{x} %s '{1}");
        kept.put("letters and marks apart", Normalizer.normalize("Hội Phụ nữ Đức Xuân", Normalizer.Form.NFD));
        kept.put("the older tone place", "xã hòa bình, ủy viên");
        kept.put("the newer tone place", "xã hoà bình, uỷ viên");
        kept.put("signs nobody sees", "Tổ\u200b 1\u202e gộp\u2066 \ufeffTổ\u00ad 2");
        kept.put("controls", "Tổ\u0000 1\u0007\u001b[31m và\r\ntổ\t2");
        kept.put("half a character", "Tổ \ud83d 1");
        kept.put("emoji", "Tổ 🌸 vui 👩\u200d👧");
        kept.put("as long as can be, marks apart", Normalizer.normalize("ấ".repeat(longest), Normalizer.Form.NFD));
        kept.put("letters that grow in a search key", "\ufdfa".repeat(longest));
        kept.put("capitals with marks", "Ẩặ".repeat(longest / 2));
        kept.put("nothing but emoji", "🌸".repeat(longest / 2));
        kept.put("one long word", "x".repeat(longest));
        kept.values().removeIf(typed -> VietnameseText.nfc(typed).length() > longest);
        return kept;
    }

    /** All of it for each field. */
    public static Stream<DynamicTest> of(Field... fields) {
        return Stream.of(fields).flatMap(Field::tests);
    }
}
