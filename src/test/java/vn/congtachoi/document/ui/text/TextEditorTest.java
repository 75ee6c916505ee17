package vn.congtachoi.document.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.BlockKind;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.FigureForm;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.document.text.Origin;
import vn.congtachoi.document.text.PastedText;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.uikit.WritingArea;
import vn.congtachoi.uikit.WritingArea.Act;

/** What somebody who writes a paper sees and gets. */
@OnH2
class TextEditorTest extends SpringBrowserlessTest {

    private static final FigureReference PEOPLE =
            new FigureReference("TT-01", Ids.next(), "2023-H1", FigureForm.VALUE_WITH_UNIT);
    private static final Origin ORIGIN = new Origin(Ids.next(), "Hội LHPN phường Sông Cầu");

    private final Block.Words heading = block(BlockKind.HEADING_1, Run.Text.plain("Kết quả"));
    private final Block.Words first = block(
            BlockKind.PARAGRAPH, Run.Text.plain("Cho "), new Run.Figure(PEOPLE, false, false), Run.Text.plain(" dự"));
    private final Block.Paragraph taken =
            new Block.Paragraph(Ids.next(), Block.Alignment.JUSTIFIED, List.of(Run.Text.plain("Đã tặng quà")), ORIGIN);
    private final List<DocumentText> heard = new ArrayList<>();
    private final Set<UUID> closed = new HashSet<>();
    private final List<FigureReference> opened = new ArrayList<>();
    private Consumer<FigureReference> chosen = figure -> {};

    private static Block.Words block(BlockKind kind, Run... runs) {
        return kind.create(Ids.next(), List.of(runs));
    }

    private TextEditor open(Block... blocks) {
        TextEditor editor = new TextEditor(TextFrame.of(figure -> "8.538 lượt người")
                .choosing(then -> chosen = then)
                .opening(opened::add)
                .allowing(id -> closed.contains(id) ? Decision.no("uikit.field.required") : Decision.yes())
                .beside(id -> id.equals(taken.id()) ? Optional.of(new Span("Một ý kiến")) : Optional.empty())
                .keeping("lan.van-ban.7"));
        editor.setValue(new DocumentText(List.of(blocks)));
        editor.addValueChangeListener(event -> {
            assertThat(event.isFromClient()).isTrue();
            heard.add(event.getValue());
        });
        UI.getCurrent().removeAll();
        UI.getCurrent().add(editor);
        roundTrip();
        return editor;
    }

    private List<WritingArea> areas() {
        return find(WritingArea.class).all();
    }

    private List<String> shown() {
        return areas().stream().map(WritingArea::getValue).toList();
    }

    private void type(int area, String words) {
        test(areas().get(area)).setValue(words);
    }

    private void act(int area, Act act, int from, int to) {
        paste(area, act, from, to, "", "");
    }

    private void paste(int area, Act act, int from, int to, String html, String plain) {
        WritingArea here = areas().get(area);
        ComponentUtil.fireEvent(here, new WritingArea.ActEvent(here, true, act.name(), from, to, html, plain));
        roundTrip();
    }

    private void enter(int area) {
        WritingArea here = areas().get(area);
        ComponentUtil.fireEvent(here, new FocusNotifier.FocusEvent<>(here, true));
        roundTrip();
    }

    private void press(String caption) {
        Button button = find(Button.class)
                .withCondition(one -> one.getText().equals(caption)
                        || one.getAriaLabel().filter(caption::equals).isPresent())
                .single();
        test(button).click();
        roundTrip();
    }

    private static String words(Component part) {
        return part.getElement().getTextRecursively().replaceAll("\\s+", " ").strip();
    }

    private static List<String> outline(DocumentText text) {
        return text.blocks().stream()
                .map(block -> BlockKind.of(block) + " "
                        + block.allRuns()
                                .map(run -> run instanceof Run.Text words ? words.text() : "#")
                                .reduce("", String::concat))
                .toList();
    }

    private DocumentText last() {
        return heard.getLast();
    }

    @Test
    void eachBlockHasItsAreaItsNumberAndWhatBelongsToIt() {
        TextEditor editor = open(heading, first, taken);
        assertThat(shown()).containsExactly("Kết quả", "Cho ⟦8.538 lượt người⟧ dự", "Đã tặng quà");
        assertThat(words(editor))
                .contains("I.")
                .contains("8.538 lượt người")
                .contains("theo Hội LHPN phường Sông Cầu")
                .contains("Một ý kiến");
        press("8.538 lượt người");
        assertThat(opened).containsExactly(PEOPLE);
        assertThat(heard).isEmpty();
    }

    @Test
    void whatIsTypedChangesOneBlockAndNothingElseIsDrawn() {
        TextEditor editor = open(heading, first, taken);
        DocumentText before = editor.getValue();
        type(1, "Trong kỳ, cho ⟦8.538 lượt người⟧ dự");
        assertThat(outline(last()))
                .containsExactly("HEADING_1 Kết quả", "PARAGRAPH Trong kỳ, cho # dự", "PARAGRAPH Đã tặng quà");
        assertThat(last().changedSince(before)).containsExactly(first.id());
        assertThat(editor.getValue()).isEqualTo(last());
        type(1, "Trong kỳ, cho ⟦8.538 lượt người⟧ dự  ");
        assertThat(shown().get(1)).isEqualTo("Trong kỳ, cho ⟦8.538 lượt người⟧ dự  ");
    }

    @Test
    void aSpoiltFigureIsSaidAndCanBeHadBack() {
        TextEditor editor = open(first);
        enter(0);
        type(0, "Cho ⟦8.53 lượt người⟧ dự");
        assertThat(last().figures()).isEmpty();
        assertThat(words(editor)).contains("“8.538 lượt người” đã thành chữ gõ tay");
        press("Hoàn tác");
        assertThat(last().figures()).containsExactly(PEOPLE);
        assertThat(shown()).containsExactly("Cho ⟦8.538 lượt người⟧ dự");
        assertThat(words(editor)).doesNotContain("gõ tay");
    }

    @Test
    void enterMakesABlockBelowAndBackspaceTakesItAway() {
        open(heading, taken);
        act(0, Act.SPLIT, 7, 7);
        assertThat(outline(last())).containsExactly("HEADING_1 Kết quả", "PARAGRAPH ", "PARAGRAPH Đã tặng quà");
        assertThat(scripts("focusAt")).isNotEmpty();
        act(1, Act.JOIN, 0, 0);
        assertThat(outline(last())).containsExactly("HEADING_1 Kết quả", "PARAGRAPH Đã tặng quà");
        act(1, Act.SPLIT, 3, 3);
        assertThat(outline(last())).containsExactly("HEADING_1 Kết quả", "PARAGRAPH Đã ", "PARAGRAPH tặng quà");
        assertThat(shown()).containsExactly("Kết quả", "Đã ", "tặng quà");
    }

    @Test
    void wordsStandOutAndTheAreaSaysWhich() {
        TextEditor editor = open(taken);
        act(0, Act.BOLD, 0, 2);
        assertThat(last().blocks().getFirst().allRuns())
                .containsExactly(new Run.Text("Đã", true, false), Run.Text.plain(" tặng quà"));
        assertThat(words(editor)).contains("Đậm: “Đã”");
        act(0, Act.ITALIC, 0, 11);
        assertThat(last().blocks().getFirst().allRuns()).allMatch(Run::italic);
        int before = heard.size();
        act(0, Act.BOLD, 3, 3);
        assertThat(heard).hasSize(before);
        assertThat(find(Notification.class).all()).isNotEmpty();
    }

    @Test
    void theBarActsOnTheBlockThatIsWritten() {
        open(heading, taken);
        assertThat(find(Button.class).withText("Đậm").all()).isEmpty();
        enter(1);
        assertThat(find(Button.class).withText("Thêm dòng").all()).isEmpty();
        press("Chuyển lên");
        assertThat(outline(last())).containsExactly("PARAGRAPH Đã tặng quà", "HEADING_1 Kết quả");
        press("Thêm đoạn");
        assertThat(outline(last())).containsExactly("PARAGRAPH Đã tặng quà", "PARAGRAPH ", "HEADING_1 Kết quả");
        press("Hoàn tác");
        press("Hoàn tác");
        assertThat(outline(last())).containsExactly("HEADING_1 Kết quả", "PARAGRAPH Đã tặng quà");
        press("Làm lại");
        assertThat(outline(last())).containsExactly("PARAGRAPH Đã tặng quà", "HEADING_1 Kết quả");
    }

    @Test
    void aBlockIsTurnedIntoAnotherKind() {
        TextEditor editor = open(taken);
        enter(0);
        @SuppressWarnings("unchecked")
        Select<BlockKind> kind = (Select<BlockKind>) find(Select.class).single();
        assertThat(kind.getValue()).isEqualTo(BlockKind.PARAGRAPH);
        test(kind).selectItem("Đề mục 1");
        assertThat(outline(last())).containsExactly("HEADING_2 Đã tặng quà");
        assertThat(words(editor)).contains("1.");
    }

    @Test
    void aDeletedBlockCanBePutBack() {
        open(heading, taken);
        enter(1);
        press("Xóa đoạn");
        assertThat(outline(last())).containsExactly("HEADING_1 Kết quả");
        Button undo = find(Button.class)
                .withCondition(button -> button.getText().equals("Hoàn tác")
                        && button.getParent()
                                .map(parent -> !parent.hasClassName("app-editor__bar"))
                                .orElse(false))
                .single();
        test(undo).click();
        assertThat(last().blocks()).containsExactly(heading, taken);
        enter(0);
        press("Xóa đoạn");
        enter(0);
        press("Xóa đoạn");
        assertThat(outline(last())).containsExactly("PARAGRAPH ");
    }

    @Test
    void aChosenFigureIsPutWhereTheCaretWas() {
        open(taken);
        enter(0);
        press("Chèn số liệu");
        assertThat(scripts("ask")).isNotEmpty();
        act(0, Act.FIGURE, 3, 3);
        chosen.accept(PEOPLE);
        assertThat(outline(last())).containsExactly("PARAGRAPH Đã #tặng quà");
        assertThat(shown()).containsExactly("Đã ⟦8.538 lượt người⟧tặng quà");
    }

    @Test
    void aPastedPieceOfWordBecomesBlocksAndSaysWhatWasLeftOut() throws IOException {
        open(heading);
        paste(0, Act.PASTE, 7, 7, word(), "");
        assertThat(last().blocks()).hasSize(13);
        assertThat(outline(last())).contains("HEADING_2 Công tác tuyên truyền, giáo dục");
        assertThat(words(find(Notification.class).single()))
                .contains("Đã bỏ 1 ảnh, 2 chú thích, 1 chỗ đã gạch bỏ, 1 chỗ chữ ẩn, 1 địa chỉ liên kết");
    }

    @Test
    void aPasteThatCannotBeTakenIsRefusedAndChangesNothing() {
        open(heading);
        paste(0, Act.PASTE, 0, 0, "<p>nh©n d©n</p>", "");
        paste(0, Act.TOO_LARGE, 0, 0, "", "");
        assertThat(heard).isEmpty();
        assertThat(find(Notification.class).all())
                .extracting(TextEditorTest::words)
                .anyMatch(words -> words.contains("phông chữ cũ"))
                .anyMatch(words -> words.contains("quá lớn"));
    }

    @Test
    void aTableIsWrittenCellByCellAndFilledFromExcel() {
        open(heading);
        enter(0);
        press("Thêm bảng");
        assertThat(areas()).hasSize(10);
        type(1, "Đơn vị");
        paste(4, Act.PASTE, 0, 0, "", "Sông Cầu\t8.538\nĐức Xuân\t731\nXuất Hóa\t20");
        Block.Table table = (Block.Table) last().blocks().getLast();
        assertThat(table.rows()).hasSize(4);
        assertThat(shown()).contains("Đơn vị", "Sông Cầu", "8.538", "Xuất Hóa", "20");
        enter(4);
        press("Bớt dòng");
        assertThat(shown()).doesNotContain("Sông Cầu").contains("Đức Xuân");
        press("Thêm cột");
        assertThat(((Block.Table) last().blocks().getLast()).columns()).hasSize(4);
        act(1, Act.BOLD, 0, 6);
        assertThat(last().blocks().getLast().allRuns()).contains(new Run.Text("Đơn vị", true, false));
    }

    @Test
    void whatMayNotBeChangedStaysWhateverTheBrowserSends() {
        closed.add(taken.id());
        TextEditor editor = open(heading, taken);
        assertThat(areas().get(1).isReadOnly()).isTrue();
        assertThat(words(editor)).contains("Hãy nhập ô này");
        enter(1);
        act(1, Act.SPLIT, 3, 3);
        act(1, Act.BOLD, 0, 3);
        act(1, Act.JOIN, 0, 0);
        paste(1, Act.PASTE, 0, 0, "<p>a</p><p>b</p>", "");
        assertThat(heard).isEmpty();
        enter(0);
        press("Chuyển xuống");
        assertThat(heard).isEmpty();
        closed.clear();
        editor.refreshRights();
        assertThat(areas().get(1).isReadOnly()).isFalse();
        editor.setReadOnly(true);
        assertThat(areas()).allMatch(WritingArea::isReadOnly);
        assertThat(words(editor)).doesNotContain("Hãy nhập ô này");
    }

    @Test
    void aBlockMadeBesideAnotherIsAsOpenAsThatOne() {
        open(heading, taken);
        act(0, Act.SPLIT, 7, 7);
        closed.add(heading.id());
        int before = heard.size();
        type(1, "mới");
        assertThat(heard).hasSize(before);
        assertThat(shown().get(1)).isEmpty();
    }

    @Test
    void anEmptyTextHasOneParagraphToBeginIn() {
        TextEditor editor = open();
        assertThat(areas()).hasSize(1);
        assertThat(editor.isEmpty()).isTrue();
        assertThat(areas().getFirst().getPlaceholder()).contains("Viết nội dung ở đây");
        type(0, "Bắt đầu");
        assertThat(outline(last())).containsExactly("PARAGRAPH Bắt đầu");
        assertThat(areas().getFirst().getPlaceholder()).isEmpty();
    }

    @Test
    void theBrowserKeepsWhatHasNotArrived() {
        open(taken);
        assertThat(scripts("unsentText.watch")).singleElement().asString().contains("lan.van-ban.7." + taken.id());
    }

    @Test
    void twoHundredBlocksAreNotDrawnAnewForAWord() {
        open(IntStream.range(0, 200)
                .mapToObj(at -> block(BlockKind.PARAGRAPH, Run.Text.plain("Đoạn " + at)))
                .toArray(Block[]::new));
        List<WritingArea> before = areas();
        scripts("");
        type(7, "Đoạn khác");
        assertThat(areas()).isEqualTo(before);
        act(7, Act.SPLIT, 9, 9);
        assertThat(areas()).hasSize(201).containsAll(before);
        assertThat(scripts("writingArea.watch")).hasSize(1);
    }

    private static String word() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(PastedText.class.getResourceAsStream("/document/word-clipboard.html"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What the browser is told, each with its parameters. */
    private static List<String> scripts(String part) {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains(part))
                .map(call -> call.getExpression() + " " + call.getParameters())
                .toList();
    }
}
