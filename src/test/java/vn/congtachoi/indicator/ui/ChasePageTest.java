package vn.congtachoi.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.indicator.CellValue;
import vn.congtachoi.indicator.Channel;
import vn.congtachoi.indicator.EntrySource;
import vn.congtachoi.indicator.ReturnState;
import vn.congtachoi.indicator.Rounds;
import vn.congtachoi.indicator.SaveCell;
import vn.congtachoi.uikit.Texts;

/** Tình hình nộp: who has sent, who is asked, what is approved and by whom not. */
class ChasePageTest extends FigureScreenTest {

    @Autowired
    Rounds roundService;

    @Autowired
    Clock clock;

    private void openChase() {
        open("so-lieu/" + round.round() + "/tinh-hinh/" + world.city());
    }

    @Test
    void namesWhoHasNotSentWithTelephoneAndMessage() {
        signIn(world.officer());
        openChase();
        assertThat(shown())
                .contains("Tình hình nộp · 0/2 đơn vị đã nộp")
                .contains("Chưa nộp (2)")
                .contains("Sông Cầu")
                .contains("Bế Thị Hạnh · 0912")
                .contains("0/2 chi hội đã nộp");
        assertThat(isOffered("Gia hạn")).isTrue();
    }

    @Test
    void whatWasSentWaitsForApprovalAndIsApproved() {
        enter(world.songCauChair(), members(world.songCau()), 0, 30);
        submit(world.songCauChair(), world.songCau());
        signIn(world.officer());
        openChase();
        assertThat(shown())
                .contains("Chờ duyệt (1)")
                .contains("1/2 đơn vị đã nộp")
                .contains("Đã nộp");
        press("Duyệt");
        assertThat(shown()).contains("Đã duyệt (1)");
        assertThat(sheet(world.officer(), world.songCau()).state()).isEqualTo(ReturnState.APPROVED);
    }

    @Test
    void whoEnteredDoesNotApproveAndIsToldSo() {
        world.officer()
                .run(() -> sheets.save(new SaveCell(
                        members(world.songCau()),
                        0,
                        CellValue.of(30),
                        EntrySource.onBehalf("chị Hạnh", Channel.PHONE, null))));
        submit(world.songCauChair(), world.songCau());
        signIn(world.officer());
        openChase();
        assertThatThrownBy(() -> press("Duyệt")).hasMessageContaining("indicator.approve.ownEntry");
        assertThat(Texts.of("indicator.approve.ownEntry"))
                .isEqualTo("Người nhập hoặc nộp không tự duyệt. Đề nghị đồng chí khác duyệt.");
        assertThat(sheet(world.officer(), world.songCau()).state()).isEqualTo(ReturnState.SUBMITTED);
    }

    @Test
    void cleanReturnsAreApprovedInOneActAndAskedOnesAreLeft() {
        enter(world.songCauChair(), members(world.songCau()), 0, 30);
        submit(world.songCauChair(), world.songCau());
        enter(world.nongThuongChair(), members(world.nongThuong()), 0, 40);
        submit(world.nongThuongChair(), world.nongThuong());
        world.viceChair().run(() -> review.ask(members(world.nongThuong()), "Có đúng không?"));
        signIn(world.officer());
        openChase();
        assertThat(shown()).contains("1 ô hỏi lại").contains("Cần bổ sung");
        press("Duyệt các đơn vị không có cảnh báo");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(toasts()).contains("Đã duyệt 1 đơn vị");
        assertThat(sheet(world.officer(), world.nongThuong()).state()).isEqualTo(ReturnState.NEEDS_SUPPLEMENT);
    }

    @Test
    void moreTimeNeedsAReason() {
        signIn(world.officer());
        openChase();
        find(Button.class)
                .withCondition(button -> words(button).equals("Gia hạn"))
                .all()
                .getFirst()
                .click();
        roundTrip();
        Button act = find(Button.class)
                .withCondition(button -> words(button).equals("Gia hạn"))
                .all()
                .getLast();
        act.click();
        assertThat(find(TextField.class).withCaption("Lý do").single().getErrorMessage())
                .contains("điền đủ ngày, giờ và lý do");
    }

    @Test
    void whoMayOnlyReadSeesNoActs() {
        signIn(world.viewer());
        openChase();
        assertThat(shown()).contains("Chưa nộp (2)");
        assertThat(isOffered("Gia hạn")).isFalse();
        assertThat(isOffered("Duyệt các đơn vị không có cảnh báo")).isFalse();
    }

    @Test
    void anotherCitysRoundDoesNotExistForHer() {
        signIn(cities.build().officer());
        openChase();
        assertThat(shown()).doesNotContain(round.name());
    }

    @Test
    void aWholeReturnIsGivenBackWithItsReason() {
        enter(world.songCauChair(), members(world.songCau()), 0, 30);
        submit(world.songCauChair(), world.songCau());
        signIn(world.officer());
        openChase();
        press("Trả lại");
        assertThat(dialog()).contains("Trả lại cả phiếu của").contains("không tính vào biểu tổng hợp");
        press("Trả lại phiếu");
        TextArea reason = find(TextArea.class).withCaption("Lý do").single();
        assertThat(reason.getErrorMessage()).isEqualTo("Hãy ghi lý do.");
        assertThat(sheet(world.officer(), world.songCau()).state()).isEqualTo(ReturnState.SUBMITTED);
        test(reason).setValue("Thiếu số của tổ 2");
        press("Trả lại phiếu");
        assertThat(toasts()).contains("Đã trả lại phiếu của");
        assertThat(isDialogOpen()).isFalse();
        assertThat(shown()).contains("Chưa nộp (2)").contains("Mở lại");
        assertThat(sheet(world.officer(), world.songCau()).history().getLast().reason())
                .isEqualTo("Thiếu số của tổ 2");
        assertThat(isOffered("Trả lại")).isFalse();
    }

    @Test
    void whoMayOnlyReadGivesNothingBack() {
        submit(world.songCauChair(), world.songCau());
        signIn(world.viewer());
        openChase();
        assertThat(shown()).contains("Chờ duyệt (1)");
        assertThat(isOffered("Trả lại")).isFalse();
    }

    @Test
    void aLockedReturnOfAReopenedRoundIsOpenedFromHere() {
        world.officer().run(() -> {
            roundService.lock(round.round());
            roundService.reopen(round.round(), "bổ sung", clock.instant().plusSeconds(3600));
        });
        signIn(world.officer());
        openChase();
        assertThat(shown()).contains("Đã khóa");
        assertThat(isOffered("Mở lại phiếu")).isTrue();
    }

    @Test
    void warnsOfALinkThatNobodyElseCouldOpen() {
        signIn(world.officer());
        openChase();
        assertThat(shown()).contains("chỉ mở được trên chính máy chủ").contains("Đề nghị người quản trị đặt địa chỉ");
        signIn(world.viewer());
        openChase();
        assertThat(shown()).as("who copies no reminder").doesNotContain("chỉ mở được trên chính máy chủ");
    }
}
