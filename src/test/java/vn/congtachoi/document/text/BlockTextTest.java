package vn.congtachoi.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.support.HostileTexts;

/** Words in, the same words out; figures and emphasis survive what is typed around them. */
class BlockTextTest {

    private static final UUID UNIT = Ids.next();
    private static final FigureReference PEOPLE = figure("TT-01");
    private static final FigureReference MONEY = figure("TT-08");

    private final FigureTokens tokens = new FigureTokens(BlockTextTest::words);
    private final BlockText text = new BlockText(tokens);

    private static FigureReference figure(String indicator) {
        return new FigureReference(indicator, UNIT, "2023-H1", FigureForm.VALUE_WITH_UNIT);
    }

    private static String words(FigureReference figure) {
        return figure.equals(PEOPLE) ? "8.538 lượt người" : "hơn 17 triệu đồng";
    }

    @Test
    void aFigureIsShownAsItsWordsInBrackets() {
        List<Run> runs = List.of(plain("Tuyên truyền cho "), new Run.Figure(PEOPLE, false, false), plain("."));
        assertThat(text.show(runs)).isEqualTo("Tuyên truyền cho ⟦8.538 lượt người⟧.");
        assertThat(text.read(runs, text.show(runs)).runs()).isEqualTo(runs);
    }

    @Test
    void aFigureSurvivesWhatIsTypedAroundItAndTravelsToOtherBlocks() {
        List<Run> runs = List.of(plain("Cho "), new Run.Figure(PEOPLE, true, false));
        BlockText.Reading edited = text.read(runs, "Trong 6 tháng, cho ⟦8.538 lượt người⟧ (đạt)");
        assertThat(edited.runs()).contains(new Run.Figure(PEOPLE, true, false));
        assertThat(edited.spoilt()).isEmpty();
        assertThat(text.read(List.of(), "Dán: ⟦8.538 lượt người⟧").runs())
                .containsExactly(plain("Dán: "), new Run.Figure(PEOPLE, false, false));
        assertThat(text.adopt(List.of(plain("⟦8.538 lượt người⟧"))))
                .containsExactly(new Run.Figure(PEOPLE, false, false));
    }

    @Test
    void aChangedTokenBecomesTypedWordsAndIsReported() {
        List<Run> runs = List.of(plain("Cho "), new Run.Figure(PEOPLE, false, false), plain(" dự"));
        text.show(runs);
        BlockText.Reading edited = text.read(runs, "Cho ⟦8.53 lượt người⟧ dự");
        assertThat(edited.runs()).containsExactly(plain("Cho ⟦8.53 lượt người⟧ dự"));
        assertThat(edited.spoilt()).containsExactly(PEOPLE);
        assertThat(text.read(runs, "Cho 8.538 lượt người dự").spoilt()).containsExactly(PEOPLE);
        assertThat(text.read(runs, "Cho dự").spoilt()).isEmpty();
        assertThat(text.read(edited.runs(), "Cho ⟦8.538 lượt người⟧ dự").runs()).isEqualTo(runs);
    }

    @Test
    void twoFiguresWithTheSameWordsStayTwo() {
        FigureTokens same = new FigureTokens(figure -> "127");
        BlockText both = new BlockText(same);
        List<Run> runs = List.of(new Run.Figure(PEOPLE, false, false), new Run.Figure(MONEY, false, false));
        assertThat(both.show(runs)).isEqualTo("⟦127⟧⟦127 (2)⟧");
        assertThat(both.read(List.of(), both.show(runs)).runs()).isEqualTo(runs);
    }

    @Test
    void bracketsThatSomebodyTypedStayWords() {
        DocumentText opened =
                new DocumentText(List.of(paragraph(plain("Xem ⟦8.538 "), new Run.Text("lượt người⟧", true, false))));
        tokens.reserve(opened);
        assertThat(tokens.of(PEOPLE)).isEqualTo("⟦8.538 lượt người (2)⟧");
        List<Run> runs = ((Block.Words) opened.blocks().getFirst()).runs();
        assertThat(text.read(List.of(), text.show(runs)).runs()).containsExactly(plain("Xem ⟦8.538 lượt người⟧"));

        text.read(List.of(), "⟦hơn 17 triệu đồng⟧");
        assertThat(tokens.of(MONEY)).isEqualTo("⟦hơn 17 triệu đồng (2)⟧");
    }

    @Test
    void wordsOfAFigureCannotBreakItsToken() {
        FigureTokens odd = new FigureTokens(figure -> "⟦a⟧\nb");
        assertThat(odd.of(PEOPLE)).isEqualTo("⟦a  b⟧");
        assertThat(odd.words(PEOPLE)).isEqualTo("a  b");
        assertThat(new FigureTokens(figure -> " ").of(PEOPLE)).isEqualTo("⟦TT-01⟧");
    }

    @Test
    void emphasisStaysWithItsWords() {
        List<Run> runs = List.of(
                new Run.Text("Kết quả:", true, false), plain(" đã tổ chức "), new Run.Text("12 buổi", false, true));
        assertThat(text.read(runs, "Kết quả nổi bật: đã tổ chức được 12 buổi").runs())
                .containsExactly(
                        new Run.Text("Kết quả nổi bật:", true, false),
                        plain(" đã tổ chức được "),
                        new Run.Text("12 buổi", false, true));
        assertThat(text.read(runs, "Kết quả: chưa tổ chức 13 buổi").runs())
                .containsExactly(
                        new Run.Text("Kết quả:", true, false),
                        plain(" chưa tổ chức "),
                        new Run.Text("13 buổi", false, true));
        assertThat(text.read(runs, "").runs()).isEmpty();
        List<Run> word = List.of(plain("tuyên"), new Run.Text("truyền", true, false));
        assertThat(text.read(word, "Xtuyêntruyền").runs())
                .containsExactly(plain("Xtuyên"), new Run.Text("truyền", true, false));
        List<Run> bold = List.of(new Run.Text("truyền", true, false));
        assertThat(text.read(bold, "tuyên truyền").runs()).containsExactly(new Run.Text("tuyên truyền", true, false));
        List<Run> ending = List.of(new Run.Text("Hội", true, false), plain(" họp"));
        assertThat(text.read(ending, "Hội-LHPN họp").runs())
                .containsExactly(new Run.Text("Hội-LHPN", true, false), plain(" họp"));
        List<Run> flower = List.of(plain("a"), new Run.Text("\uD83C\uDF38", true, false));
        assertThat(text.read(flower, "a\uD83D\uDF38").runs()).containsExactly(plain("a\uD83D\uDF38"));
    }

    @Test
    void emphasisIsGivenAndTakenAway() {
        List<Run> runs = List.of(plain("Cho "), new Run.Figure(PEOPLE, false, false), plain(" dự"));
        List<Run> bold = text.emphasise(runs, 0, 6, Emphasis.BOLD);
        assertThat(bold)
                .containsExactly(new Run.Text("Cho ", true, false), new Run.Figure(PEOPLE, true, false), plain(" dự"));
        assertThat(text.emphasise(bold, 0, 6, Emphasis.BOLD)).isEqualTo(runs);
        assertThat(text.emphasise(bold, 0, 99, Emphasis.BOLD)).allMatch(Run::bold);
        assertThat(text.emphasise(runs, 5, 2, Emphasis.BOLD)).isEqualTo(runs);
    }

    @Test
    void aTokenIsNeverCut() {
        List<Run> runs = List.of(plain("Cho "), new Run.Figure(PEOPLE, false, false), plain(" dự"));
        assertThat(text.split(runs, 8)).containsExactly(runs.subList(0, 2), runs.subList(2, 3));
        assertThat(text.split(runs, 2))
                .containsExactly(List.of(plain("Ch")), List.of(plain("o "), runs.get(1), runs.get(2)));
        assertThat(text.insert(runs, 8, List.of(plain("!"))))
                .containsExactly(plain("Cho "), runs.get(1), plain("! dự"));
        assertThat(text.join(runs.subList(0, 2), runs.subList(2, 3))).isEqualTo(runs);
        assertThat(text.split(List.of(plain("🌸")), 1)).containsExactly(List.of(plain("🌸")), List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**đậm** _nghiêng_ \\* \\\\",
                "⟦",
                "⟧",
                "⟦⟧",
                "⟦⟦a⟧⟧",
                "⟦8.538 lượt người",
                "8.538 lượt người⟧",
                "  hai  cách  ",
                "dòng\n\n dòng\n",
                "“Mái ấm”, ‘x’, 5 %, –—",
                "<b>&amp;</b> $F{x} {0}",
                "👩 🌸🌺",
                "a\n"
            })
    void whateverIsTypedIsKept(String typed) {
        List<Run> runs = text.read(List.of(), typed).runs();
        assertThat(text.show(runs)).isEqualTo(typed);
        assertThat(text.read(runs, typed).runs()).isEqualTo(runs);
    }

    @TestFactory
    Stream<DynamicTest> hostileTextsAreKept() {
        return HostileTexts.kept(500).entrySet().stream()
                .map(hostile -> DynamicTest.dynamicTest(hostile.getKey(), () -> {
                    String kept =
                            text.show(text.read(List.of(), hostile.getValue()).runs());
                    assertThat(kept).isEqualTo(BlockText.clean(hostile.getValue()));
                    assertThat(kept).isEqualTo(Normalizer.normalize(kept, Normalizer.Form.NFC));
                    assertThat(kept.replace("\n", "").chars().filter(Character::isISOControl))
                            .isEmpty();
                }));
    }

    /** Random edits of random blocks: the words are those typed, and each token that stands is its figure. */
    @Test
    void anyTextInIsTextOut() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 3000; round++) {
            List<Run> runs = randomRuns(random);
            String shown = text.show(runs);
            assertThat(text.read(runs, shown).runs())
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(runs);
            String typed = edit(shown, random);
            List<Run> read = text.read(runs, typed).runs();
            assertThat(text.show(read)).as("seed %d round %d", seed, round).isEqualTo(BlockText.clean(typed));
            assertThat(read.stream().filter(Run.Figure.class::isInstance).count())
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(tokens.spans(BlockText.clean(typed)).size());
        }
    }

    private static List<Run> randomRuns(Random random) {
        List<String> pieces = List.of("Hội", " ", "phụ nữ ", "⟦", "⟧", "**", "🌸", "\n", "8.538", "đ", "“x”");
        List<Run> runs = new ArrayList<>();
        int style = -1;
        for (int at = random.nextInt(8); at > 0; at--) {
            int other = (style + 1 + random.nextInt(3)) % 4;
            if (random.nextInt(4) == 0) {
                runs.add(new Run.Figure(random.nextBoolean() ? PEOPLE : MONEY, random.nextBoolean(), false));
            } else {
                // A stretch with a look of its own, so that no two can be one.
                String words = pieces.get(random.nextInt(pieces.size())) + pieces.get(random.nextInt(pieces.size()));
                runs.add(new Run.Text(words, (other & 1) != 0, (other & 2) != 0));
                style = other;
            }
        }
        return runs;
    }

    private static String edit(String shown, Random random) {
        List<String> typed = List.of("", "a", " chữ mới ", "⟦", "⟧", "⟦8.538 lượt người⟧", "\n", "e\u0301", "\u200b");
        int from = random.nextInt(shown.length() + 1);
        int to = from + random.nextInt(shown.length() - from + 1);
        return shown.substring(0, from) + typed.get(random.nextInt(typed.size())) + shown.substring(to);
    }

    private static Run.Text plain(String words) {
        return Run.Text.plain(words);
    }

    private static Block.Paragraph paragraph(Run... runs) {
        return new Block.Paragraph(Ids.next(), Block.Alignment.JUSTIFIED, List.of(runs), null);
    }
}
