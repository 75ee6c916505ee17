package vn.congtachoi.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import vn.congtachoi.indicator.CellValue;
import vn.congtachoi.indicator.Channel;
import vn.congtachoi.indicator.QueryRow;
import vn.congtachoi.indicator.ReturnState;
import vn.congtachoi.indicator.SaveCell;
import vn.congtachoi.indicator.SheetView;

/** Biểu tổng hợp: the numbers, what they are made of, and asking or correcting from there. */
class CompiledPageTest extends FigureScreenTest {

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
    void everyNumberOpensIntoItsEntries() {
        sent();
        signIn(world.officer());
        openCompiled();
        assertThat(shown()).contains("tổng hợp 1/2 đơn vị").contains("1.230");
        openNumber("1.230");
        assertThat(dialog()).contains("2 số hợp thành").contains("1.200").contains("tự nhập");
    }

    @Test
    void oneCellIsAskedFromTheDrillDownAndTheAnswerIsReadAndClosed() {
        sent();
        signIn(world.officer());
        openCompiled();
        openNumber("1.230");
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
        openNumber("1.230");
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
        openNumber("1.240");
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
        openNumber("1.230");
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
