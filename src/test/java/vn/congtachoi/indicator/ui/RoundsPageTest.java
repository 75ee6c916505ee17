package vn.congtachoi.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.indicator.TestRound;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** The list of rounds, and where it leads each person. */
class RoundsPageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestRound rounds;

    TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    @Test
    void saysWhatToDoWhenThereIsNoRound() {
        signIn(world.officer());
        open("so-lieu");
        assertThat(shown()).contains("Chưa có đợt số liệu nào");
    }

    @Test
    void listsAnOpenRoundWithTheDaysThatAreLeft() {
        TestRound.Opened round = rounds.open(world);
        signIn(world.officer());
        open("so-lieu");
        assertThat(shown()).contains(round.name()).contains("còn 3 ngày");
    }

    @Test
    void leadsABranchHeadStraightToHerSheet() {
        TestRound.Opened round = rounds.open(world);
        signIn(world.to1Head());
        open("so-lieu");
        assertThat(address()).isEqualTo("so-lieu/" + round.round() + "/phieu/" + world.to1());
    }

    @Test
    void showsNothingOfAnotherCity() {
        TestRound.Opened foreign = rounds.open(cities.build());
        signIn(world.officer());
        open("so-lieu");
        assertThat(shown()).doesNotContain(foreign.name());
    }
}
