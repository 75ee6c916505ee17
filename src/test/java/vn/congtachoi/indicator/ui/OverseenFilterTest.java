package vn.congtachoi.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.indicator.TestRound;
import vn.congtachoi.organisation.OversightService;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** "Đơn vị tôi phụ trách" on the chase list and the compiled table. */
class OverseenFilterTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestRound rounds;

    @Autowired
    OversightService oversights;

    TestCity.World world;
    String chase;
    String compiled;

    @BeforeEach
    void found() {
        world = cities.build();
        TestRound.Opened round = rounds.open(world);
        chase = "so-lieu/" + round.round() + "/tinh-hinh/" + world.city();
        compiled = "so-lieu/" + round.round() + "/tong-hop/" + world.city();
        world.officer()
                .run(() -> oversights.assign(
                        world.viceChair().personId(), world.nongThuong(), LocalDate.of(2023, 1, 16), ""));
    }

    @Test
    void theChaseListShowsOnlyHerUnitsAndSaysSo() {
        signIn(world.viceChair());
        open(chase);
        assertThat(shown()).contains("Sông Cầu", "Nông Thượng");
        test(find(Checkbox.class).single()).click();
        assertThat(address()).isEqualTo(chase + "?phu-trach=1");
        assertThat(shown())
                .contains("Nông Thượng", "Chỉ các đơn vị tôi phụ trách: 0/1 đơn vị đã nộp")
                .doesNotContain("Sông Cầu", "Duyệt các đơn vị không có cảnh báo");
    }

    @Test
    void theCompiledTableTotalsOnlyWhatItShows() {
        signIn(world.viceChair());
        open(compiled + "?phu-trach=1");
        assertThat(shown())
                .contains("Nông Thượng", "Tổng các đơn vị tôi phụ trách", "tổng hợp 0/1 đơn vị")
                .doesNotContain("Sông Cầu", "Trực tiếp");
        test(find(Checkbox.class).single()).click();
        assertThat(address()).isEqualTo(compiled);
        assertThat(shown()).contains("Sông Cầu").doesNotContain("Tổng các đơn vị tôi phụ trách");
    }

    @Test
    void whoLooksAfterNoUnitHasNoSuchFilter() {
        signIn(world.officer());
        open(chase + "?phu-trach=1");
        assertThat(find(Checkbox.class).all()).isEmpty();
        assertThat(shown()).contains("Sông Cầu", "Nông Thượng");
    }
}
