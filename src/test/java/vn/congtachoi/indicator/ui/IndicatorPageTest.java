package vn.congtachoi.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.indicator.CheckForm;
import vn.congtachoi.indicator.CheckRelation;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.indicator.IndicatorForm;
import vn.congtachoi.indicator.TestRound;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** The page of one indicator. */
class IndicatorPageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestRound rounds;

    @Autowired
    IndicatorDictionary dictionary;

    TestCity.World world;
    TestRound.Opened round;

    @BeforeEach
    void found() {
        world = cities.build();
        round = rounds.open(world);
    }

    @Test
    void saysHowItIsCountedAndAddedUpAndWhereItIsAsked() {
        world.officer().run(() -> {
            IndicatorForm form = dictionary.form(round.members());
            dictionary.revise(
                    round.members(), form.explained("Đếm hội viên có tên.", "10 chị: ghi 10.", "", true, null));
            dictionary.setChecks(
                    round.members(),
                    java.util.List.of(new CheckForm(
                            round.members(),
                            CheckRelation.AT_MOST,
                            Set.of(round.sessions()),
                            "Không quá số cuộc.",
                            true)));
        });
        signIn(world.officer());
        open("chi-tieu/" + round.members());
        assertThat(shown())
                .contains("Đếm hội viên có tên.")
                .contains("Ví dụ: 10 chị: ghi 10.")
                .contains("chưa kiểm chứng")
                .contains("Cộng các đơn vị: số chung là tổng số của mọi đơn vị.")
                .contains("Lấy số cuối kỳ")
                .contains("không lớn hơn Cuộc tuyên truyền " + world.mark())
                .contains("Không nộp được nếu sai. Câu báo: Không quá số cuộc.")
                .contains("Biểu " + world.mark())
                .contains("Chưa có số liệu của các kỳ gần đây");
    }

    @Test
    void whoMayRemovesACheckAfterAQuestion() {
        world.officer()
                .run(() -> dictionary.setChecks(
                        round.members(),
                        java.util.List.of(new CheckForm(
                                round.members(),
                                CheckRelation.EQUALS,
                                Set.of(round.sessions()),
                                "Phải bằng nhau.",
                                false))));
        signIn(world.officer());
        open("chi-tieu/" + round.members());
        press("Bỏ phép kiểm tra");
        assertThat(shown()).contains("Phải bằng nhau.");
        com.vaadin.flow.component.confirmdialog.ConfirmDialog dialog =
                find(com.vaadin.flow.component.confirmdialog.ConfirmDialog.class)
                        .single();
        test(dialog).confirm();
        assertThat(shown()).contains("Chưa có phép kiểm tra nào.");
    }

    @Test
    void theHistoryIsReadWhenItIsOpened() {
        signIn(world.officer());
        open("chi-tieu/" + round.members());
        assertThat(shown()).doesNotContain("Thêm: Chỉ tiêu");
        Details history = find(Details.class).all().getLast();
        test(history).openDetails();
        assertThat(shown()).contains("Thêm: Chỉ tiêu").contains(world.officer().username());
    }

    @Test
    void whoMayNotEditSeesNoButtonsForIt() {
        signIn(world.to1Head());
        open("chi-tieu/" + round.members());
        assertThat(shown()).contains("Hội viên " + world.mark()).doesNotContain("Số liệu của Hội LHPN thành phố");
        assertThat(find(Button.class).all().stream().map(ScreenTest::words))
                .doesNotContain("Sửa chỉ tiêu", "Thêm phép kiểm tra");
    }

    @Test
    void anUnknownIndicatorIsNotFound() {
        signIn(world.officer());
        UUID unknown = Ids.next();
        open("chi-tieu/" + unknown);
        assertThat(shown()).doesNotContain("Cách đếm");
    }
}
