package vn.congtachoi.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.TestRound;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** The dictionary as a list. */
class IndicatorsPageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestRound rounds;

    TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
        rounds.open(world);
    }

    @Test
    void findsByWordsWithoutMarksFromTheAddress() {
        signIn(world.officer());
        open("chi-tieu?tim=hoi+vien+" + world.mark());
        assertThat(names()).containsExactly("Hội viên " + world.mark());
        assertThat(shown()).contains("1 chỉ tiêu");
    }

    @Test
    void narrowsByKindAndPeriod() {
        signIn(world.officer());
        open("chi-tieu?tim=" + world.mark() + "&loai=money");
        assertThat(names()).containsExactly("Tiền hỗ trợ " + world.mark());
        open("chi-tieu?tim=" + world.mark() + "&ky=month");
        assertThat(names()).isEmpty();
        open("chi-tieu?tim=" + world.mark() + "&ky=half&dang-dung=1");
        assertThat(names()).hasSize(3);
    }

    @Test
    void whatSheTypesStandsInTheAddress() {
        signIn(world.officer());
        open("chi-tieu");
        test(find(TextField.class).single()).setValue("cuoc " + world.mark());
        roundTrip();
        assertThat(names()).isEmpty();
        test(find(TextField.class).single()).setValue("cuoc tuyen truyen " + world.mark());
        roundTrip();
        assertThat(names()).containsExactly("Cuộc tuyên truyền " + world.mark());
    }

    @Test
    void onlyTheHeadUnitAddsToIt() {
        signIn(world.officer());
        open("chi-tieu");
        assertThat(buttons()).contains("Thêm chỉ tiêu");
        signIn(world.songCauChair());
        open("chi-tieu");
        assertThat(buttons()).doesNotContain("Thêm chỉ tiêu");
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(ScreenTest::words).toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> names() {
        roundTrip();
        Grid<IndicatorRow> grid = find(Grid.class).single();
        List<String> names = new ArrayList<>();
        for (int row = 0; row < test(grid).size(); row++) {
            names.add(test(grid).getRow(row).name());
        }
        return names;
    }
}
