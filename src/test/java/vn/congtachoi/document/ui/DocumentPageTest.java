package vn.congtachoi.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.congtachoi.document.AnnexForm;
import vn.congtachoi.document.DeliveryWay;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.DocumentState;
import vn.congtachoi.document.OutgoingRegister;
import vn.congtachoi.document.RecipientRow;
import vn.congtachoi.document.RegisterFilter;
import vn.congtachoi.document.RegisterRow;
import vn.congtachoi.document.ui.text.TextEditor;
import vn.congtachoi.uikit.WritingArea;

/** One paper on its page: written, submitted, talked about, signed, sealed, issued. */
class DocumentPageTest extends DocumentScreenTest {

    @Autowired
    OutgoingRegister register;

    @Autowired
    Clock clock;

    private void open(UUID paper) {
        open("van-ban/" + paper);
    }

    private DocumentDetail detail(UUID paper) {
        return offices.detail(office.officer(), paper);
    }

    private void write(int editor, String words) {
        roundTrip();
        TextEditor text = find(TextEditor.class).all().get(editor);
        test(find(WritingArea.class, text).all().getFirst()).setValue(words);
        roundTrip();
    }

    private void say(String words) {
        test(find(TextArea.class, dialog()).single()).setValue(words);
    }

    private String fault() {
        return find(TextArea.class, dialog()).single().getErrorMessage();
    }

    @Test
    void everyPauseInTypingIsSavedAndTypedNumbersAreListed() {
        UUID paper = offices.draft(office, "Kết quả", "Chưa có số");
        signIn(office.officer());
        open(paper);
        assertThat(find(TypedNumberList.class).exists()).isFalse();
        write(0, "Đã thăm 27 hội viên khó khăn");
        assertThat(shown())
                .contains("Đã lưu")
                .contains("Số gõ tay, không có nguồn (1)")
                .contains("27");
        assertThat(detail(paper).form().text().plainTexts()).containsExactly("Đã thăm 27 hội viên khó khăn");
    }

    @Test
    void whatCannotBeSavedStaysInItsFieldWithWhy() {
        UUID paper = offices.draft(office, "Kết quả", "Chữ");
        signIn(office.officer());
        open(paper);
        TextArea subject = find(TextArea.class).withLabel("Trích yếu").single();
        test(subject).setValue(" ");
        assertThat(shown()).contains("Chưa lưu: Đồng chí ghi trích yếu");
        write(0, "Chữ mới");
        assertThat(shown()).contains("Chưa lưu");
        test(subject).setValue("Kết quả quý II");
        assertThat(shown()).contains("Đã lưu").doesNotContain("Chưa lưu");
        assertThat(detail(paper).form().subject()).isEqualTo("Kết quả quý II");
        assertThat(detail(paper).form().text().plainTexts()).containsExactly("Chữ mới");
    }

    @Test
    void thePaperGoesFromSubmissionToTheRegister() {
        UUID paper = offices.draft(office, "Kết quả công tác Hội", "Đã thăm 27 hội viên");
        signIn(office.officer());
        open(paper);
        press("Trình ký");
        say("Kính trình chị");
        inDialog("Trình ký");
        assertThat(shown()).contains("Chờ duyệt nội dung").contains("Kính trình chị");
        assertThat(find(Button.class)
                        .withCondition(button -> words(button).equals("Duyệt nội dung"))
                        .exists())
                .isFalse();
        assertThat(shown()).contains("Bước tiếp theo: Duyệt nội dung");

        signIn(office.viceChair());
        open(paper);
        press("Trả lại");
        inDialog("Trả lại");
        assertThat(fault()).contains("ghi lý do");
        inDialog("Để sau");
        press("Duyệt nội dung");
        inDialog("Duyệt nội dung");
        assertThat(shown()).contains("Chờ kiểm tra thể thức");

        signIn(office.clerk());
        open(paper);
        press("Thể thức đạt");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(shown()).contains("Chờ ký");

        signIn(office.chair());
        open(paper);
        pin("Ký số", "000001");
        assertThat(pinField().getErrorMessage()).contains("Mã PIN chưa đúng");
        assertThat(detail(paper).notation()).isNull();
        test(pinField()).setValue("731902");
        inDialog("Ký số");
        assertThat(shown()).contains("Đã ký, đã vào số").contains("Số: 01/BC-BTV");

        signIn(office.clerk());
        open(paper);
        pin("Đóng dấu", "731902");
        assertThat(shown()).contains("Đã đóng dấu");
        press("Phát hành");
        copies(0);
        assertThat(find(IntegerField.class, dialog()).single().getErrorMessage())
                .contains("từ 1 trở lên");
        copies(12);
        assertThat(shown()).contains("Đã phát hành");
        assertThat(line().copies()).isEqualTo(12);
    }

    private void pin(String act, String digits) {
        press(act);
        test(pinField()).setValue(digits);
        inDialog(act);
    }

    private PasswordField pinField() {
        return find(PasswordField.class, dialog()).single();
    }

    private void copies(int number) {
        find(IntegerField.class, dialog()).single().setValue(number);
        inDialog("Phát hành");
    }

    private RegisterRow line() {
        RegisterFilter year =
                RegisterFilter.of(office.world().city(), LocalDate.now(clock).getYear());
        return office.clerk()
                .call(() -> register.page(year, Pageable.unpaged()).getContent().getFirst());
    }

    @Test
    void aParagraphIsTalkedAboutAndTheWordsAreAnswered() {
        UUID paper = offices.submitted(office, "Kết quả");
        signIn(office.viceChair());
        open(paper);
        inEditor("Góp ý");
        inDialog("Góp ý");
        assertThat(fault()).contains("ghi ý kiến");
        say("Thêm số hội viên");
        assertThat(words(dialog())).contains("Hội Liên hiệp Phụ nữ thành phố báo cáo.");
        inDialog("Góp ý");
        assertThat(words(part(TextEditor.class))).contains("Thêm số hội viên");
        press("Trả lại");
        say("Sửa theo góp ý");
        inDialog("Trả lại");

        signIn(office.officer());
        open(paper);
        inEditor("Đã xử lý");
        say("Đã thêm");
        inDialog("Đã xử lý");
        assertThat(words(part(TextEditor.class))).contains("đã xử lý. Đã thêm");
    }

    private void inEditor(String caption) {
        test(find(Button.class, part(TextEditor.class))
                        .withCondition(button -> words(button).equals(caption))
                        .single())
                .click();
        roundTrip();
    }

    @Test
    void whoIsOfAnotherUnitFindsNothingAndWhoHasNoRightHasNoAct() {
        UUID paper = offices.toSign(office, "Kết quả");
        signIn(office.world().nongThuongChair());
        open(paper);
        assertThat(shown()).contains("Không tìm thấy").doesNotContain("Kết quả");
        signIn(office.world().viewer());
        open(paper);
        assertThat(shown()).contains("Chờ ký");
        assertThat(find(Button.class)
                        .withCondition(button -> List.of("Ký số", "Trả lại", "Hủy văn bản", "Thêm phụ lục")
                                .contains(words(button)))
                        .all())
                .isEmpty();
    }

    @Test
    void whoReadsThePaperTakesItAsAWordFile() throws IOException {
        UUID paper = offices.draft(office, "Kết quả công tác", "Đã thăm hội viên");
        signIn(office.world().viewer());
        open(paper);
        assertThat(word())
                .contains("Kết quả công tác")
                .contains("Đã thăm hội viên")
                .doesNotContain("01/BC-BTV");
        UUID issued = offices.issued(office, "Đã phát hành");
        signIn(office.world().songCauChair());
        open(issued);
        assertThat(word()).contains("01/BC-BTV").contains("Hà Thị Hương");
    }

    private String word() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(download("Tải bản Word")));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    @Test
    void annexesAreWrittenOrderedAndRemoved() {
        UUID paper = offices.draft(office, "Kết quả", "Chữ");
        signIn(office.officer());
        open(paper);
        annex("Biểu số liệu", "Nội dung thứ nhất");
        annex("Danh sách", "Nội dung thứ hai");
        assertThat(titles(paper)).containsExactly("Biểu số liệu", "Danh sách");
        test(find(Checkbox.class, panel(1)).single()).click();
        test(icon(panel(1), "Chuyển phụ lục lên trước")).click();
        assertThat(annexes(paper).getFirst()).satisfies(first -> {
            assertThat(first.title()).isEqualTo("Danh sách");
            assertThat(first.landscape()).isTrue();
            assertThat(first.text().plainTexts()).containsExactly("Nội dung thứ hai");
        });
        // Typing in the text of the paper does not touch them.
        write(0, "Chữ khác");
        assertThat(titles(paper)).containsExactly("Danh sách", "Biểu số liệu");

        open(paper);
        assertThat(find(AnnexPanel.class).all().stream().map(AnnexPanel::value).map(AnnexForm::title))
                .containsExactly("Danh sách", "Biểu số liệu");
        test(find(Button.class, panel(0))
                        .withCondition(button -> words(button).equals("Bỏ phụ lục"))
                        .single())
                .click();
        assertThat(titles(paper)).hasSize(2);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(titles(paper)).containsExactly("Biểu số liệu");
    }

    private void annex(String title, String words) {
        press("Thêm phụ lục");
        AnnexPanel added = find(AnnexPanel.class).all().getLast();
        test(find(TextField.class, added).single()).setValue(title);
        write(find(AnnexPanel.class).all().size(), words);
    }

    private AnnexPanel panel(int at) {
        roundTrip();
        AnnexPanel panel = find(AnnexPanel.class).all().get(at);
        find(Details.class, panel).all().forEach(folded -> folded.setOpened(true));
        return panel;
    }

    private Button icon(AnnexPanel panel, String label) {
        return find(Button.class, panel)
                .withCondition(
                        button -> button.getAriaLabel().filter(label::equals).isPresent())
                .single();
    }

    private List<AnnexForm> annexes(UUID paper) {
        return detail(paper).annexes();
    }

    private List<String> titles(UUID paper) {
        return annexes(paper).stream().map(AnnexForm::title).toList();
    }

    @Test
    void anAnnexWithTooLongATitleIsNotSavedAndStays() {
        UUID paper = offices.draft(office, "Kết quả", "Chữ");
        signIn(office.officer());
        open(paper);
        annex("x".repeat(301), "Nội dung");
        assertThat(shown()).contains("Chưa lưu");
        assertThat(titles(paper)).containsExactly("");
        test(find(TextField.class, panel(0)).single()).setValue("Ngắn");
        assertThat(shown()).doesNotContain("Chưa lưu");
        assertThat(annexes(paper).getFirst().text().plainTexts()).containsExactly("Nội dung");
    }

    @Test
    void afterTheIssueTheClerkWritesDownHowItWentAndTheUnitsReceiptComes() {
        UUID paper = offices.issued(office, "Kết quả");
        signIn(office.world().songCauChair());
        open(paper);
        assertThat(column(grid(RecipientPanel.class), "Việc"))
                .as("only the clerk has acts")
                .isNegative();
        assertThat(column(grid(RecipientPanel.class), "Đã xem"))
                .as("a sister does not see who opened it")
                .isNegative();
        assertThat(shown()).doesNotContain("đã xem", "Quá trình", "trình ký");
        DocumentDetail received = offices.detail(office.world().songCauChair(), paper);
        assertThat(received.steps()).isEmpty();
        assertThat(received.recipients())
                .allSatisfy(line -> assertThat(line.seenAt()).isNull());

        signIn(office.clerk());
        open(paper);
        Grid<RecipientRow> grid = grid(RecipientPanel.class);
        assertThat(words(part(RecipientPanel.class))).contains("1/1 đơn vị đã xem");
        assertThat(words(cell(grid, 1, "Đã xem"))).startsWith("Đã xem");
        assertThat(words(cell(grid, 2, "Đã xem"))).as("nobody opens the shelf").isEmpty();
        actInRow(grid, 0, "Ghi ngày gửi");
        LocalDate today = LocalDate.now(clock);
        sent(today.plusDays(1), DeliveryWay.ZALO);
        assertThat(find(DatePicker.class, dialog()).single().getErrorMessage()).contains("không được sau hôm nay");
        sent(today.minusDays(1), DeliveryWay.ZALO);
        assertThat(find(DatePicker.class, dialog()).single().getErrorMessage()).contains("trước ngày văn bản");
        sent(today, DeliveryWay.ZALO);
        assertThat(isDialogOpen()).isFalse();
        assertThat(detail(paper).recipients().getFirst()).satisfies(row -> {
            assertThat(row.sentOn()).isEqualTo(today);
            assertThat(row.line().way()).isEqualTo(DeliveryWay.ZALO);
        });
    }

    @SuppressWarnings("unchecked")
    private void sent(LocalDate day, DeliveryWay way) {
        Select<DeliveryWay> field = find(Select.class, dialog()).single();
        assertThat(field.getListDataView().getItems()).doesNotContain(DeliveryWay.PORTAL);
        field.setValue(way);
        find(DatePicker.class, dialog()).single().setValue(day);
        inDialog("Lưu");
    }

    @Test
    void aWrongSealPinLosesNothing() {
        UUID paper = offices.toSign(office, "Kết quả");
        signIn(office.chair());
        open(paper);
        pin("Ký số", "731902");
        signIn(office.clerk());
        open(paper);
        pin("Đóng dấu", "000001");
        assertThat(pinField().getErrorMessage()).contains("Mã PIN chưa đúng");
        assertThat(detail(paper).state()).isEqualTo(DocumentState.SIGNED);
    }
}
