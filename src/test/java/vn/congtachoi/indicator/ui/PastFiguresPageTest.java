package vn.congtachoi.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.indicator.TestRound;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** Last year's figures from a paste. */
class PastFiguresPageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestRound rounds;

    @Autowired
    IndicatorDictionary dictionary;

    TestCity.World world;
    TestRound.Opened round;
    String code;

    @BeforeEach
    void found() {
        world = cities.build();
        round = rounds.open(world);
        code = world.officer().call(() -> dictionary.row(round.sessions()).code());
        signIn(world.officer());
        open("chi-tieu/cung-ky");
    }

    @Test
    void allFaultsAreShownByLineBeforeAnythingIsSaved() {
        paste("Mã\tSông Cầu " + world.mark() + "\n" + code + "\tmười hai\nLA-LUNG\t5");
        press("Đọc thử");
        assertThat(shown())
                .contains("2 chỗ cần sửa. Chưa số nào được lưu")
                .contains("Dòng 2")
                .contains("Dòng 3")
                .contains("Không tìm thấy chỉ tiêu này theo mã hay theo tên")
                .contains("Chưa đưa số liệu năm trước nào vào");
    }

    @Test
    void aCleanPasteIsReadThenSavedAndListed() {
        paste("Mã\tSông Cầu " + world.mark() + "\tNông Thượng " + world.mark() + "\n" + code + "\t12\t0");
        press("Đọc thử");
        assertThat(shown()).contains("Đọc được 2 số của 1 chỉ tiêu, 2 đơn vị. Chưa lưu gì.");
        press("Lưu các số này");
        assertThat(shown()).doesNotContain("Chưa đưa số liệu năm trước nào vào").doesNotContain("Lưu các số này");
        assertThat(find(TextArea.class).single().getValue()).isEmpty();
    }

    @Test
    void nothingPastedIsSaidAtTheField() {
        press("Đọc thử");
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Hãy dán bảng vào đây trước.");
    }

    private void paste(String text) {
        test(find(TextArea.class).single()).setValue(text);
    }
}
