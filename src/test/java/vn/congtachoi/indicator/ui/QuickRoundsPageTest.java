package vn.congtachoi.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.indicator.QuickRounds;
import vn.congtachoi.indicator.TestQuickRound;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** The list of quick rounds, and where one of them leads each person. */
class QuickRoundsPageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestQuickRound quick;

    @Autowired
    QuickRounds rounds;

    TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    @Test
    void saysWhatToDoWhenThereIsNone() {
        signIn(world.officer());
        open("bao-cao-nhanh");
        assertThat(shown()).contains("Chưa có báo cáo nhanh nào").contains("bấm Lập báo cáo nhanh");
        signIn(world.to1Head());
        open("bao-cao-nhanh");
        assertThat(shown()).contains("Khi cấp trên hỏi gấp");
        assertThat(find(Button.class)
                        .withCondition(button -> words(button).equals("Lập báo cáo nhanh"))
                        .exists())
                .isFalse();
    }

    @Test
    void tellsEachHowFarItIsFromWhereSheStands() {
        TestQuickRound.Opened opened = quick.open(world);
        world.songCauChair().run(() -> rounds.submit(opened.round(), world.songCau(), opened.answers(12, true, "Gạo")));
        signIn(world.officer());
        open("bao-cao-nhanh");
        assertThat(shown()).contains("Đang mở (1)", opened.name(), "1/2 đơn vị đã nộp");
        signIn(world.nongThuongChair());
        open("bao-cao-nhanh");
        assertThat(shown()).contains(opened.name(), "Chưa nhập").doesNotContain("1/2 đơn vị");
    }

    @Test
    void oneAddressLeadsTheAskedToHerSheetAndTheAskerToTheChaseList() {
        TestQuickRound.Opened opened = quick.open(world);
        signIn(world.songCauChair());
        open("bao-cao-nhanh/" + opened.round());
        assertThat(address()).isEqualTo("bao-cao-nhanh/" + opened.round() + "/phieu/" + world.songCau());
        signIn(world.viewer());
        open("bao-cao-nhanh/" + opened.round());
        assertThat(address()).isEqualTo("bao-cao-nhanh/" + opened.round() + "/tinh-hinh/" + world.city());
    }

    @Test
    void keepsAnotherCityAndTheListOfRoundsApart() {
        TestQuickRound.Opened foreign = quick.open(cities.build());
        TestQuickRound.Opened mine = quick.open(world);
        signIn(world.officer());
        open("bao-cao-nhanh");
        assertThat(shown()).contains(mine.name()).doesNotContain(foreign.name());
        open("bao-cao-nhanh/" + foreign.round());
        assertThat(shown()).doesNotContain(foreign.name());
        open("so-lieu");
        assertThat(shown()).doesNotContain(mine.name());
    }
}
