package vn.congtachoi.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.indicator.QuickRounds;
import vn.congtachoi.indicator.RoundState;
import vn.congtachoi.indicator.TestQuickRound;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** Tình hình nộp of a quick round: who has answered, whom to call, and the end of it. */
class QuickChasePageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestQuickRound quick;

    @Autowired
    QuickRounds rounds;

    TestCity.World world;
    TestQuickRound.Opened opened;

    @BeforeEach
    void found() {
        world = cities.build();
        opened = quick.open(world);
        world.songCauChair().run(() -> rounds.submit(opened.round(), world.songCau(), opened.answers(12, true, "Gạo")));
    }

    @Test
    void saysWhoIsMissingAndWhomToCall() {
        signIn(world.officer());
        open("bao-cao-nhanh/" + opened.round());
        assertThat(shown())
                .contains("1/2 đơn vị đã nộp", "Chưa nộp (1)", "Đã nộp (1)")
                .contains("Hoàng Thị Nga · 0912 345 678", world.songCauChair().username() + " nộp");
        assertThat(find(Button.class)
                        .withCondition(button -> words(button).equals("Chép lời nhắc Zalo"))
                        .all())
                .hasSize(1);
    }

    @Test
    void aViewerLooksOnWithoutActing() {
        signIn(world.viewer());
        open("bao-cao-nhanh/" + opened.round());
        assertThat(shown()).contains("Chưa nộp (1)").doesNotContain("Gia hạn").doesNotContain("Kết thúc");
    }

    @Test
    void endingAsksFirstAndClosesTheSheets() {
        signIn(world.officer());
        open("bao-cao-nhanh/" + opened.round());
        press("Kết thúc");
        ConfirmDialog asked = find(ConfirmDialog.class).single();
        test(asked).confirm();
        assertThat(shown()).contains("Đã kết thúc");
        assertThat(world.nongThuongChair()
                        .call(() -> rounds.sheet(opened.round(), world.nongThuong()))
                        .mayEdit()
                        .allowed())
                .isFalse();
        assertThat(world.officer()
                        .call(() -> rounds.sheet(opened.round(), world.songCau()))
                        .round()
                        .state())
                .isEqualTo(RoundState.LOCKED);
    }

    @Test
    void leadsToTheTable() {
        signIn(world.officer());
        open("bao-cao-nhanh/" + opened.round());
        press("Bảng kết quả");
        assertThat(address()).isEqualTo("bao-cao-nhanh/" + opened.round() + "/ket-qua");
    }
}
