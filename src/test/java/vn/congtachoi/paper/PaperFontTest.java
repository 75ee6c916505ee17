package vn.congtachoi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperFontTest {

    private static final List<String> TONES = List.of("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323");

    /** The vowels in all six tones and đ, both cases. */
    private static final String LETTERS = letters();

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold", "Italic", "BoldItalic"})
    void everyVietnameseLetterHasAGlyph(String style) throws Exception {
        assertThat(LETTERS).hasSize(146);
        String resource = "/reports/fonts/Tinos-" + style + ".ttf";
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(resource));
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            List<String> missing = (LETTERS + "–“”…₫□")
                    .codePoints()
                    .filter(point -> glyphs.getGlyphId(point) == 0)
                    .mapToObj(Character::toString)
                    .toList();
            assertThat(missing).isEmpty();
        }
    }

    @Test
    void textBecomesComposedAndWhatCannotBePrintedBecomesABox() {
        assertThat(PaperFont.printable(Normalizer.normalize("Bắc Kạn", Normalizer.Form.NFD)))
                .isEqualTo("Bắc Kạn");
        assertThat(PaperFont.printable("a\u0000b\u200bc\r\nd")).isEqualTo("abc\nd");
        assertThat(PaperFont.printable("\uD83C\uDF38 8/3")).isEqualTo("□ 8/3");
    }

    private static String letters() {
        String lower = "aăâeêioôơuưy"
                .chars()
                .mapToObj(Character::toString)
                .flatMap(vowel -> TONES.stream().map(tone -> Normalizer.normalize(vowel + tone, Normalizer.Form.NFC)))
                .collect(Collectors.joining("", "", "đ"));
        return lower + lower.toUpperCase(Locale.ROOT);
    }
}
