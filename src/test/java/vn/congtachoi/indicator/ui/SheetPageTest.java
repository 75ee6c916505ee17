package vn.congtachoi.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.attachment.Attachments;
import vn.congtachoi.indicator.BlankDecision;
import vn.congtachoi.indicator.CellValue;
import vn.congtachoi.indicator.Channel;
import vn.congtachoi.indicator.EntrySource;
import vn.congtachoi.indicator.Evidence;
import vn.congtachoi.indicator.PastFigures;
import vn.congtachoi.indicator.ReturnState;
import vn.congtachoi.indicator.ReviewService;
import vn.congtachoi.indicator.Rounds;
import vn.congtachoi.indicator.SaveCell;
import vn.congtachoi.indicator.SheetForms;
import vn.congtachoi.indicator.StatusChange;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Period;

/** The sheet of one unit: what the branch types, what is refused in words, what she answers, what she sends. */
class SheetPageTest extends FigureScreenTest {

    @Autowired
    PastFigures past;

    @Autowired
    SheetForms forms;

    @Autowired
    ReviewService reviews;

    @Autowired
    Rounds roundService;

    @Autowired
    Evidence evidence;

    @Autowired
    Attachments attachments;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1e9 | Không hiểu chữ",
                "-3 | Không dùng ký tự",
                "٣ | Không dùng ký tự",
                "nhiều lắm | Không hiểu chữ",
                "9999999999999999999 | Số lớn quá mức cho phép",
                "<script>alert(1)</script> | Không dùng ký tự",
                "' OR 1=1 -- | Không dùng ký tự",
                "=cmd() | Không dùng ký tự",
                "3,5 | đếm nguyên"
            })
    void whatIsNotUnderstoodStaysInTheFieldWithASentence(String typed, String sentence) {
        signIn(world.to1Head());
        openSheet(world.to1());
        TextField field = membersField();
        type(field, typed);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains(sentence);
        assertThat(field.getValue()).isEqualTo(typed);
        assertThat(stored(world.to1Head(), members(world.to1()))).isNull();
    }

    @Test
    void whatCanBeReadTwiceIsAskedAndSavedOnlyAsChosen() {
        signIn(world.to1Head());
        openSheet(world.to1());
        type(membersField(), "8,538");
        assertThat(membersField().getValue()).isEqualTo("8,538");
        assertThat(shown()).contains("“8,538”");
        assertThat(stored(world.to1Head(), members(world.to1()))).isNull();
        press("8.538");
        assertThat(stored(world.to1Head(), members(world.to1()))).isEqualByComparingTo("8538");
        assertThat(membersField().getValue()).isEqualTo("8.538");
    }

    @ParameterizedTest
    @CsvSource({"１２０, 120", "8 538, 8538"})
    void fullWidthDigitsAndSpacedGroupsAreReadAsWhatTheyLookLikeAndEchoed(String typed, String value) {
        signIn(world.to1Head());
        openSheet(world.to1());
        type(membersField(), typed);
        assertThat(stored(world.to1Head(), members(world.to1()))).isEqualByComparingTo(value);
        assertThat(membersField().getValue().replace(".", "")).isEqualTo(value);
    }

    @Test
    void aFigureIsKeptAsSoonAsItIsUnderstoodAndIsThereAfterTheSessionHasEnded() {
        signIn(world.to1Head());
        openSheet(world.to1());
        type(membersField(), "1.439");
        assertThat(shown()).contains("Đã giữ nháp lúc");
        signIn(world.to1Head());
        openSheet(world.to1());
        assertThat(membersField().getValue()).isEqualTo("1.439");
    }

    @Test
    void thingsAreRecordedBatchByBatchInTheirOwnMeasure() {
        signIn(world.to1Head());
        openSheet(world.to1());
        press("+ Ghi từng lần");
        assertThat(words(find(SessionsDialog.class).single())).contains("Chưa ghi lần nào");
        assertThat(find(IntegerField.class).single().getLabel()).isEqualTo("Số cuộc");
    }

    @Test
    void twoWhoSaveOneCellSeeBothValuesAndNothingIsOverwritten() {
        signIn(world.to1Head());
        openSheet(world.to1());
        enter(world.to1Head(), members(world.to1()), 0, 120);
        type(membersField(), "130");
        assertThat(shown()).contains("vừa lưu ô này lúc").contains(": 120.").contains("Số của đồng chí: 130");
        assertThat(membersField().getValue()).isEqualTo("130");
        assertThat(stored(world.to1Head(), members(world.to1()))).isEqualByComparingTo("120");
        press("Giữ số của tôi");
        assertThat(stored(world.to1Head(), members(world.to1()))).isEqualByComparingTo("130");
    }

    @Test
    void theOtherOnesValueCanBeTaken() {
        signIn(world.to1Head());
        openSheet(world.to1());
        enter(world.to1Head(), members(world.to1()), 0, 120);
        type(membersField(), "130");
        press("Lấy số vừa lưu");
        assertThat(membersField().getValue()).isEqualTo("120");
        assertThat(stored(world.to1Head(), members(world.to1()))).isEqualByComparingTo("120");
    }

    @Test
    void nothingIsSentOverAFigureThatWasNotUnderstood() {
        signIn(world.to1Head());
        openSheet(world.to1());
        type(membersField(), "1e9");
        press("Nộp số liệu");
        assertThat(toasts()).contains("Còn 1 ô");
        assertThat(isDialogOpen()).isFalse();
        assertThat(membersField().getValue()).isEqualTo("1e9");
    }

    @Test
    void whatLooksOddIsNamedBeforeSending() {
        Period period = sheet(world.to1Head(), world.to1()).round().period();
        world.officer()
                .run(() -> past.take(
                        period.previous(),
                        List.of(
                                new PastFigures.Row(round.members(), world.to1(), BigDecimal.TEN),
                                new PastFigures.Row(round.members(), world.songCau(), BigDecimal.TEN))));
        enter(world.to1Head(), members(world.to1()), 0, 120);
        signIn(world.to1Head());
        openSheet(world.to1());
        press("Nộp số liệu");
        assertThat(dialog()).contains("Hội viên " + world.mark() + ": Gấp 12 lần kỳ trước (10)");
        enter(world.songCauChair(), members(world.songCau()), 0, 240);
        signIn(world.songCauChair());
        openTable(world.songCau());
        press("Nộp số liệu");
        assertThat(dialog()).contains("trực tiếp thực hiện – Hội viên " + world.mark() + ": Gấp 24 lần kỳ trước (10)");
    }

    @Test
    void blanksAreDecidedAndADoubleClickSendsOnce() {
        enter(world.to1Head(), members(world.to1()), 0, 120);
        signIn(world.to1Head());
        openSheet(world.to1());
        press("Nộp số liệu");
        press("Nộp");
        assertThat(dialog()).contains("chưa có số hay bằng 0");
        choose("2 ô trống: chưa có số, hay bằng 0?", BlankDecision.ZERO);
        Button send = find(Button.class)
                .withCondition(button -> words(button).equals("Nộp"))
                .single();
        send.click();
        send.click();
        assertThat(shown()).contains("Đã nộp").contains("Rút lại");
        assertThat(sheet(world.to1Head(), world.to1()).history())
                .extracting(StatusChange::to)
                .filteredOn(state -> state == ReturnState.SUBMITTED)
                .hasSize(1);
        assertThat(stored(world.to1Head(), sessions(world.to1()))).isEqualByComparingTo("0");
    }

    @Test
    void aSentSheetSaysHowToChangeItAndComesBackByWithdrawing() {
        enter(world.to1Head(), members(world.to1()), 0, 120);
        submit(world.to1Head(), world.to1());
        signIn(world.to1Head());
        openSheet(world.to1());
        assertThat(membersField().isReadOnly()).isTrue();
        assertThat(shown()).contains("Bấm Rút lại để sửa khi");
        press("Rút lại");
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();
        assertThat(membersField().isReadOnly()).isFalse();
    }

    @Test
    void everyClosedCellSaysWhyAndWhoMayOpenIt() {
        enter(world.songCauChair(), members(world.songCau()), 0, 30);
        submit(world.songCauChair(), world.songCau());
        world.officer().run(() -> reviews.approve(round.round(), world.songCau()));
        signIn(world.songCauChair());
        openSheet(world.songCau());
        assertThat(shown()).contains("Đã duyệt. Hội LHPN thành phố Bắc Kạn").contains("mở lại hoặc hỏi lại");
        signIn(world.viewer());
        openSheet(world.songCau());
        assertThat(shown()).contains("và Hội cấp trên trực tiếp nhập được ô này");
        world.officer().run(() -> roundService.lock(round.round()));
        signIn(world.to1Head());
        openSheet(world.to1());
        assertThat(shown()).contains("Đợt đã khóa. Hội LHPN thành phố Bắc Kạn").contains("mở lại được");
        assertThat(isOffered("Nộp số liệu")).isFalse();
    }

    @Test
    void theAskedCellIsAnsweredAloneAndOldAndNewStandSideBySide() {
        enter(world.to1Head(), members(world.to1()), 0, 1200);
        enter(world.to1Head(), sessions(world.to1()), 0, 7);
        submit(world.to1Head(), world.to1());
        world.songCauChair().run(() -> review.ask(members(world.to1()), "Có đúng 1.200 không?"));
        signIn(world.to1Head());
        openSheet(world.to1());
        assertThat(shown()).contains("Chờ trả lời").contains("Có đúng 1.200 không?");
        assertThat(membersField().isReadOnly()).isTrue();
        assertThat(sessionsField().isReadOnly()).isTrue();
        press("Trả lời");
        press("Gửi trả lời");
        assertThat(dialog()).contains("Đồng chí chọn giữ nguyên hay ghi số mới");
        choose("Số của ô này", "Ghi số mới");
        type(find(TextField.class).withCaption("Số mới").single(), "120");
        test(find(TextArea.class).withCaption("Giải thích ngắn").single()).setValue("Gõ thừa một số 0");
        press("Gửi trả lời");
        assertThat(shown()).contains("1.200 → 120").contains("Gõ thừa một số 0");
        assertThat(stored(world.to1Head(), members(world.to1()))).isEqualByComparingTo("120");
        assertThat(sheet(world.to1Head(), world.to1()).state()).isEqualTo(ReturnState.SUBMITTED);
    }

    @Test
    void keepingTheValueNeedsASentence() {
        enter(world.to1Head(), members(world.to1()), 0, 1200);
        submit(world.to1Head(), world.to1());
        world.songCauChair().run(() -> review.ask(members(world.to1()), "Có đúng 1.200 không?"));
        signIn(world.to1Head());
        openSheet(world.to1());
        press("Trả lời");
        choose("Số của ô này", "Giữ nguyên 1.200");
        press("Gửi trả lời");
        assertThat(dialog()).contains("ghi một câu vì sao số đúng");
        test(find(TextArea.class).withCaption("Giải thích ngắn").single()).setValue("Đã đếm lại sổ");
        press("Gửi trả lời");
        assertThat(stored(world.to1Head(), members(world.to1()))).isEqualByComparingTo("1200");
        assertThat(shown()).contains("Đã trả lời").contains("Đã đếm lại sổ");
    }

    @Test
    void theCommuneEntersForABranchSayingWhoTold() {
        signIn(world.songCauChair());
        openSheet(world.to2());
        type(membersField(), "44");
        assertThat(dialog()).contains("Nhập thay Chi hội Tổ 2");
        press("Nhập thay");
        assertThat(find(TextField.class).withCaption("Ai báo số").single().getErrorMessage())
                .contains("hãy ghi ai báo số liệu");
        type(find(TextField.class).withCaption("Ai báo số").single(), "chị Sáu");
        press("Nhập thay");
        assertThat(stored(world.songCauChair(), members(world.to2()))).isEqualByComparingTo("44");
        type(sessionsField(), "3");
        assertThat(isDialogOpen()).as("asked once per visit").isFalse();
        assertThat(stored(world.songCauChair(), sessions(world.to2()))).isEqualByComparingTo("3");
    }

    @Test
    void theBranchSeesWhatWasEnteredInItsNameWithThePhoto() {
        UUID photo = world.songCauChair()
                .call(() -> evidence.add(round.round(), world.to1(), "phieu.png", onePixel()))
                .id();
        world.songCauChair()
                .run(() -> sheets.save(new SaveCell(
                        members(world.to1()),
                        0,
                        CellValue.of(44),
                        EntrySource.onBehalf("chị Mai", Channel.PAPER, photo))));
        signIn(world.to1Head());
        openSheet(world.to1());
        assertThat(shown()).contains("nhập thay").contains("theo lời chị Mai").contains("(Phiếu giấy)");
        Anchor link = find(Anchor.class)
                .withCondition(anchor -> anchor.getText().equals("Ảnh phiếu"))
                .single();
        assertThat(link.getHref()).isEqualTo("tep/" + photo);
        assertThat(world.to1Head().call(() -> attachments.open(photo))).isPresent();
        assertThat(world.officer().call(() -> attachments.open(photo)))
                .as("two levels above, before anything was sent")
                .isEmpty();
        assertThat(world.khauDangHead().call(() -> attachments.open(photo))).isEmpty();
        assertThatThrownBy(() ->
                        world.songCauChair().run(() -> evidence.takeBack(round.round(), world.to1(), photo, "nhầm")))
                .hasMessageContaining("indicator.evidence.used");
    }

    @Test
    void aPhotoOfTheSheetGoesWithTheFigure() throws IOException {
        signIn(world.songCauChair());
        openSheet(world.to2());
        type(membersField(), "44");
        test(find(Upload.class).single())
                .upload("phieu.png", "image/png", onePixel().readAllBytes());
        roundTrip();
        assertThat(dialog()).contains("phieu.png");
        type(find(TextField.class).withCaption("Ai báo số").single(), "chị Sáu");
        press("Nhập thay");
        openSheet(world.to2());
        assertThat(find(Anchor.class)
                        .withCondition(anchor -> anchor.getText().equals("Ảnh phiếu"))
                        .exists())
                .isTrue();
    }

    @Test
    void theSheetTravelsAsAnExcelFormAndIsSavedOnlyWhenEveryCellIsRight() throws IOException {
        byte[] form = world.to1Head().call(() -> forms.form(round.round(), world.to1()));
        signIn(world.to1Head());
        openSheet(world.to1());
        assertThat(find(Anchor.class)
                        .withCondition(anchor -> anchor.getText().equals("Tải biểu Excel"))
                        .exists())
                .isTrue();
        press("Nhập từ Excel");
        takeOver(filled(form, "nhiều lắm"));
        assertThat(dialog()).contains("Có 1 chỗ cần sửa").contains("Không hiểu chữ");
        takeOver(filled(form, "1.439"));
        assertThat(dialog()).contains("Nhập mới 1 ô").doesNotContain("Khác phiếu đang mở");
        assertThat(stored(world.to1Head(), members(world.to1()))).isNull();
        press("Ghi số liệu");
        assertThat(stored(world.to1Head(), members(world.to1()))).isEqualByComparingTo("1439");
        assertThat(membersField().getValue()).isEqualTo("1.439");
    }

    @Test
    void aFormOfAnotherUnitSaysWhereItsFiguresGoAndWhoToldThemIsAsked() throws IOException {
        byte[] form = world.songCauChair().call(() -> forms.form(round.round(), world.to2()));
        signIn(world.songCauChair());
        openSheet(world.songCau());
        press("Nhập từ Excel");
        takeOver(filled(form, "44"));
        assertThat(dialog()).contains("Khác phiếu đang mở");
        press("Ghi số liệu");
        type(find(TextField.class).withCaption("Ai báo số").single(), "chị Sáu");
        press("Nhập thay");
        assertThat(stored(world.songCauChair(), members(world.to2()))).isEqualByComparingTo("44");
        assertThat(stored(world.songCauChair(), members(world.songCau()))).isNull();
    }

    @Test
    void whereNothingMayBeFilledNoFormIsOffered() {
        enter(world.to1Head(), members(world.to1()), 0, 5);
        submit(world.to1Head(), world.to1());
        signIn(world.to1Head());
        openSheet(world.to1());
        assertThat(isOffered("Nhập từ Excel")).isFalse();
    }

    private void takeOver(byte[] file) {
        test(find(Upload.class).single())
                .upload("bieu.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file);
        roundTrip();
    }

    /** The form with words in its first cell to fill. */
    private static byte[] filled(byte[] form, String words) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.getSheetAt(0).getRow(7).getCell(3).setCellValue(words);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void aReviewerAsksFromTheBranchsSheet() {
        enter(world.to1Head(), members(world.to1()), 0, 1200);
        submit(world.to1Head(), world.to1());
        signIn(world.songCauChair());
        openSheet(world.to1());
        find(Button.class)
                .withCondition(button -> words(button).equals("Xem, hỏi lại ô này"))
                .all()
                .getFirst()
                .click();
        press("Hỏi lại ô này");
        press("Gửi câu hỏi");
        assertThat(find(TextArea.class).withCaption("Câu hỏi").single().getErrorMessage())
                .isEqualTo("Hãy ghi câu hỏi.");
        test(find(TextArea.class).withCaption("Câu hỏi").single()).setValue("Có đúng không?");
        press("Gửi câu hỏi");
        assertThat(toasts()).contains("Số cũ vẫn giữ để so");
        assertThat(sheet(world.to1Head(), world.to1()).state()).isEqualTo(ReturnState.NEEDS_SUPPLEMENT);
    }

    @Test
    void anotherUnitsSheetDoesNotExistForHer() {
        signIn(world.khauDangHead());
        openSheet(world.to1());
        assertThat(shown()).doesNotContain(round.name());
        openSheet(UUID.fromString("00000000-0000-7000-8000-000000000000"));
        assertThat(shown()).doesNotContain(round.name());
    }

    private static InputStream onePixel() {
        return new ByteArrayInputStream(
                Base64.getDecoder()
                        .decode(
                                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="));
    }

    @Test
    void lastYearsFigureStandsBesideLastPeriods() {
        Period period = sheet(world.to1Head(), world.to1()).round().period();
        world.officer()
                .run(() -> past.take(
                        period.sameLastYear(),
                        List.of(new PastFigures.Row(round.sessions(), world.to1(), BigDecimal.TEN))));
        signIn(world.to1Head());
        openSheet(world.to1());
        assertThat(sessionsField().getHelperText()).isEqualTo("cuộc · cùng kỳ: 10");
        assertThat(membersField().getHelperText()).isEqualTo("người");
    }

    @Test
    void aBranchSeesOnlyItsOwnSheet() {
        signIn(world.to1Head());
        openSheet(world.to1());
        assertThat(shown()).doesNotContain("→").doesNotContain("←");
    }

    @Test
    void whatIsSentHasNoDueDayAnyMore() {
        signIn(world.to1Head());
        openSheet(world.to1());
        assertThat(shown()).contains("còn 3 ngày");
        submit(world.to1Head(), world.to1());
        openSheet(world.to1());
        assertThat(shown()).contains("Đã nộp").doesNotContain("còn 3 ngày");
    }

    @Test
    void aPhotoOfAnotherSheetIsNoEvidence() {
        UUID sisters = world.nongThuongChair()
                .call(() -> evidence.add(round.round(), world.khauDang(), "phieu.png", onePixel()))
                .id();
        UUID branchs = world.songCauChair()
                .call(() -> evidence.add(round.round(), world.to1(), "phieu.png", onePixel()))
                .id();
        for (UUID photo : List.of(sisters, branchs, Ids.next())) {
            SaveCell save = new SaveCell(
                    members(world.to2()), 0, CellValue.of(44), EntrySource.onBehalf("chị Sáu", Channel.PAPER, photo));
            assertThatThrownBy(() -> world.songCauChair().run(() -> sheets.save(save)))
                    .hasMessageContaining("indicator.evidence.foreign");
        }
        assertThat(stored(world.songCauChair(), members(world.to2()))).isNull();
        submit(world.songCauChair(), world.songCau());
        assertThatThrownBy(() -> world.officer()
                        .run(() -> review.correct(new SaveCell(
                                members(world.songCau()),
                                0,
                                CellValue.of(9),
                                EntrySource.corrected("nhầm", "đ/c Hạnh", Channel.PAPER, branchs)))))
                .hasMessageContaining("indicator.evidence.foreign");
    }
}
