package vn.congtachoi.agenda.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.agenda.MeetingRow;
import vn.congtachoi.agenda.TestMeeting;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** The list of meetings. */
class MeetingsPageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestMeeting meetings;

    @Autowired
    Clock clock;

    private TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    @SuppressWarnings("unchecked")
    private List<String> titles() {
        roundTrip();
        Grid<MeetingRow> grid = find(Grid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getRow(row).title())
                .toList();
    }

    @Test
    void theFilterStandsInTheAddress() {
        meetings.announce(world.officer(), world.city(), "Giao ban tháng 7", 2);
        meetings.announce(world.chair(), world.city(), "Hội nghị sơ kết", 5);
        meetings.announce(world.chair(), world.city(), "Đã qua", -3);
        signIn(world.officer());
        open("cuoc-hop");
        assertThat(titles()).containsExactly("Giao ban tháng 7", "Hội nghị sơ kết");
        open("cuoc-hop?tu=tat-ca");
        assertThat(titles()).containsExactly("Đã qua", "Giao ban tháng 7", "Hội nghị sơ kết");
        open("cuoc-hop?tim=so+ket");
        assertThat(titles()).containsExactly("Hội nghị sơ kết");
        open("cuoc-hop?tu=" + LocalDate.now(clock).plusDays(3));
        assertThat(titles()).containsExactly("Hội nghị sơ kết");
        open("cuoc-hop?den=" + LocalDate.now(clock).plusDays(3));
        assertThat(titles()).containsExactly("Giao ban tháng 7");
        open("cuoc-hop?loai=conference");
        assertThat(titles()).isEmpty();
        assertThat(shown()).contains("Không có cuộc họp nào");
        open("cuoc-hop?cua-toi=co&loai=gi-do&tu=hom-qua");
        assertThat(titles()).as("the officer answers for the city").hasSize(2);
    }

    @Test
    void aDraftIsItsArrangersAndOthersAreNotOfferedToCallOne() {
        meetings.begin(world.officer(), world.city(), "Còn đang soạn", 2);
        signIn(world.officer());
        open("cuoc-hop");
        assertThat(titles()).containsExactly("Còn đang soạn");
        press("Lập cuộc họp");
        assertThat(address()).isEqualTo("cuoc-hop/moi");
        signIn(world.viewer());
        open("cuoc-hop");
        assertThat(titles()).isEmpty();
        assertThat(find(Button.class)
                        .withCondition(button -> words(button).equals("Lập cuộc họp"))
                        .exists())
                .isFalse();
        open("cuoc-hop/moi");
        assertThat(shown()).contains("Không tìm thấy");
    }
}
