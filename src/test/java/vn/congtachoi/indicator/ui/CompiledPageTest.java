package vn.congtachoi.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.indicator.CellValue;
import vn.congtachoi.indicator.Channel;
import vn.congtachoi.indicator.CompiledTable;
import vn.congtachoi.indicator.CompiledTables;
import vn.congtachoi.indicator.PastFigures;
import vn.congtachoi.indicator.QueryRow;
import vn.congtachoi.indicator.ReturnState;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.indicator.SaveCell;
import vn.congtachoi.indicator.SheetView;
import vn.congtachoi.indicator.paper.CompiledTableFiles;
import vn.congtachoi.kernel.Period;

/** Biểu tổng hợp: the numbers, what they are made of, and asking or correcting from there. */
class CompiledPageTest extends FigureScreenTest {

    @Autowired
    PastFigures past;

    @Autowired
    CompiledTables tables;

    @Autowired
    CompiledTableFiles files;

    private void openCompiled() {
        open("so-lieu/" + round.round() + "/tong-hop/" + world.city());
    }

    private void openNumber(String number) {
        roundTrip();
        test(find(NativeButton.class)
                        .withCondition(button -> button.getText().equals(number))
                        .all()
                        .getFirst())
                .click();
        roundTrip();
    }

    private void openNumberAndItsParts(String number) {
        openNumber(number);
        find(Details.class).all().forEach(part -> part.setOpened(true));
        roundTrip();
    }

    private Period thisPeriod() {
        return sheet(world.songCauChair(), world.songCau()).round().period();
    }

    /** Sông Cầu had 10 sessions a year ago and has 12 now; nobody reported the members of last year. */
    private void lastYearAndNow() {
        world.officer()
                .run(() -> past.take(
                        thisPeriod().sameLastYear(),
                        List.of(new PastFigures.Row(round.sessions(), world.songCau(), BigDecimal.TEN))));
        enter(world.songCauChair(), sessions(world.songCau()), 0, 12);
        enter(world.songCauChair(), members(world.songCau()), 0, 30);
        submit(world.songCauChair(), world.songCau());
    }

    private void sent() {
        enter(world.to1Head(), members(world.to1()), 0, 1200);
        submit(world.to1Head(), world.to1());
        enter(world.songCauChair(), members(world.songCau()), 0, 30);
        submit(world.songCauChair(), world.songCau());
    }

    @Test
    void beforeAnythingWasSentTheHeadingSaysWhoIsMissing() {
        signIn(world.officer());
        openCompiled();
        assertThat(shown())
                .contains("tổng hợp 0/2 đơn vị")
                .contains("Chưa có số của: ")
                .contains("chưa có");
        assertThat(find(NativeButton.class).withClassName("app-compiled__open").exists())
                .isFalse();
    }

    @Test
    void everyNumberOpensIntoItsEntriesUnitByUnit() {
        sent();
        signIn(world.officer());
        openCompiled();
        assertThat(shown()).contains("tổng hợp 1/2 đơn vị").contains("1.230");
        openNumber("1.230");
        assertThat(dialog())
                .contains("2 số hợp thành")
                .contains("Sông Cầu " + world.mark() + "2 số1.230")
                .doesNotContain("tự nhập");
        find(Details.class).single().setOpened(true);
        assertThat(dialog()).contains("Tổ 1 " + world.mark() + "1.200").contains("tự nhập");
    }

    @Test
    void aNumberOfOneUnitOpensFlat() {
        sent();
        signIn(world.songCauChair());
        open("so-lieu/" + round.round() + "/tong-hop/" + world.songCau());
        openNumber("1.230");
        assertThat(find(Details.class).exists()).isFalse();
        assertThat(dialog()).contains("Tổ 1 " + world.mark() + "1.200").contains("tự nhập");
    }

    @Test
    void theTotalsStandBesideLastYearWhenAskedFor() {
        lastYearAndNow();
        String heading = "Cùng kỳ " + thisPeriod().sameLastYear().year();
        signIn(world.officer());
        openCompiled();
        assertThat(shown()).doesNotContain(heading);
        test(find(Checkbox.class).withCaption("So cùng kỳ năm trước").single()).click();
        assertThat(address()).endsWith("?cung-ky=1");
        assertThat(shown())
                .contains(heading)
                .contains("10tăng 2")
                .contains("người30–")
                .doesNotContain("ĐVT");
    }

    @Test
    void theFilesShowLastYearExactlyWhenTheScreenDoes() throws IOException {
        lastYearAndNow();
        byte[][] books = new byte[2][];
        world.officer().run(() -> {
            CompiledTable table = tables.table(round.round(), world.city());
            books[0] = files.excel(roundRow(), table, null);
            books[1] = files.excel(roundRow(), table, tables.lastYear(table));
            assertThat(files.paper(roundRow(), table, tables.lastYear(table))).startsWith('%', 'P', 'D', 'F');
        });
        String heading = "Cùng kỳ " + thisPeriod().sameLastYear().year();
        assertThat(cells(books[0])).doesNotContain(heading);
        assertThat(cells(books[1])).contains(heading, "Tăng (+), giảm (−)", "10.0", "2.0");
    }

    private RoundRow roundRow() {
        return sheets.sheet(round.round(), world.songCau()).round();
    }

    private static List<String> cells(byte[] workbook) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            book.getSheetAt(0).forEach(row -> row.forEach(cell -> cells.add(cell.toString())));
        }
        return cells;
    }

    @Test
    void theWaysToLookAtTheRoundLeadFromOneToTheOtherAndBack() {
        signIn(world.officer());
        open("so-lieu/" + round.round() + "/tong-hop/" + world.songCau());
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains(
                        "so-lieu/" + round.round() + "/tong-hop/" + world.city(),
                        "so-lieu/" + round.round() + "/bang/" + world.songCau(),
                        "so-lieu/" + round.round() + "/tinh-hinh/" + world.songCau());
        signIn(world.songCauChair());
        open("so-lieu/" + round.round() + "/tong-hop/" + world.songCau());
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("so-lieu")
                .doesNotContain("so-lieu/" + round.round() + "/tong-hop/" + world.city());
    }

    @Test
    void oneCellIsAskedFromTheDrillDownAndTheAnswerIsReadAndClosed() {
        sent();
        signIn(world.officer());
        openCompiled();
        openNumberAndItsParts("1.230");
        find(Button.class)
                .withCondition(button -> words(button).equals("Xem ô này"))
                .all()
                .getFirst()
                .click();
        roundTrip();
        press("Hỏi lại ô này");
        test(find(TextArea.class).withCaption("Câu hỏi").single()).setValue("Có đúng không?");
        press("Gửi câu hỏi");
        SheetView asked = sheet(world.officer(), world.songCau());
        assertThat(asked.state()).isEqualTo(ReturnState.NEEDS_SUPPLEMENT);
        QueryRow query = asked.lines().getFirst().cells().getFirst().query();
        world.songCauChair()
                .run(() -> review.answer(
                        query.id(), SaveCell.own(members(world.songCau()), 1, CellValue.of(35)), "Sót 5 chị"));
        signIn(world.officer());
        open("so-lieu/" + round.round() + "/hoi-lai/" + world.city());
        assertThat(shown())
                .contains("Đã trả lời, chờ xem (1)")
                .contains("30 → 35")
                .contains("Sót 5 chị");
        press("Xem ô này");
        assertThat(isOffered("Hỏi tiếp")).isTrue();
        press("Đã xem, xong");
        assertThat(shown()).contains("Đã xong (1)").doesNotContain("chờ xem");
    }

    @Test
    void aFigureIsCorrectedWithTheNameOfWhoConfirmedIt() {
        sent();
        signIn(world.officer());
        openCompiled();
        openNumberAndItsParts("1.230");
        find(Button.class)
                .withCondition(button -> words(button).equals("Xem ô này"))
                .all()
                .getFirst()
                .click();
        roundTrip();
        press("Sửa theo xác nhận");
        type(find(TextField.class).withCaption("Số đúng").single(), "40");
        press("Sửa số");
        assertThat(dialog()).contains("Hãy ghi lý do và tên người xác nhận");
        type(find(TextField.class).withCaption("Đồng chí xác nhận").single(), "Bế Thị Hạnh");
        choose("Xác nhận bằng cách nào", Channel.ZALO);
        type(find(TextField.class).withCaption("Lý do sửa").single(), "cộng thiếu một buổi");
        press("Sửa số");
        assertThat(shown()).contains("1.240");
        openNumberAndItsParts("1.240");
        assertThat(dialog())
                .contains("sửa theo xác nhận")
                .contains("theo xác nhận của Bế Thị Hạnh: cộng thiếu một buổi")
                .contains("(Zalo)")
                .contains("Trước đó: 30");
        signIn(world.songCauChair());
        openSheet(world.songCau());
        assertThat(shown()).contains("theo xác nhận của Bế Thị Hạnh");
    }

    @Test
    void whoMayOnlyReadNeitherAsksNorCorrects() {
        sent();
        signIn(world.viewer());
        openCompiled();
        openNumberAndItsParts("1.230");
        find(Button.class)
                .withCondition(button -> words(button).equals("Xem ô này"))
                .all()
                .getFirst()
                .click();
        assertThat(dialog()).contains("trực tiếp nhập được ô này");
        assertThat(isOffered("Hỏi lại ô này")).isFalse();
        assertThat(isOffered("Sửa theo xác nhận")).isFalse();
    }

    @Test
    void theListOfQuestionsSaysHowToAskWhenThereIsNone() {
        signIn(world.officer());
        open("so-lieu/" + round.round() + "/hoi-lai/" + world.city());
        assertThat(shown()).contains("Chưa hỏi lại ô nào");
    }
}
