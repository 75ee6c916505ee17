package vn.congtachoi.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.indicator.BlankDecision;
import vn.congtachoi.indicator.ReturnTexts;
import vn.congtachoi.indicator.ReviewService;
import vn.congtachoi.indicator.Submissions;
import vn.congtachoi.indicator.SubmitForm;
import vn.congtachoi.indicator.TestRound;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** The list of rounds, and where it leads each person. */
class RoundsPageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestRound rounds;

    @Autowired
    Submissions submissions;

    @Autowired
    ReviewService review;

    @Autowired
    Clock clock;

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

    private void submit(TestRound.Opened round, TestSignIn who, UUID unit) {
        who.run(() -> submissions.submit(
                round.round(), unit, new SubmitForm(ReturnTexts.none(), Map.of(), BlankDecision.NOT_AVAILABLE)));
    }

    @Test
    void callsNothingOverdueOfWhichAllIsThere() {
        TestRound.Opened round = rounds.open(world);
        rounds.due(world, round, Duration.ofDays(-2));
        submit(round, world.songCauChair(), world.songCau());
        signIn(world.officer());
        open("so-lieu");
        assertThat(shown()).contains("quá hạn 2 ngày");
        signIn(world.songCauChair());
        open("so-lieu");
        assertThat(shown()).contains(round.name()).contains("Đã nộp").doesNotContain("quá hạn");
        submit(round, world.nongThuongChair(), world.nongThuong());
        signIn(world.officer());
        open("so-lieu");
        assertThat(shown()).contains("Đủ 2/2 đơn vị").doesNotContain("quá hạn");
        open("");
        assertThat(shown()).contains("Đủ 2/2 đơn vị").doesNotContain("quá hạn");
        open("so-lieu/" + round.round() + "/tinh-hinh/" + world.city());
        assertThat(shown()).doesNotContain("quá hạn");
    }

    @Test
    void whatTheCommuneHasSentOnIsNotWaitedForAtItsBranches() {
        TestRound.Opened round = rounds.open(world);
        rounds.due(world, round, Duration.ofDays(-2));
        signIn(world.to1Head());
        open("");
        assertThat(shown()).contains("Nộp " + round.name()).contains("quá hạn 2 ngày");
        submit(round, world.songCauChair(), world.songCau());
        open("");
        assertThat(shown()).doesNotContain("Nộp " + round.name()).doesNotContain("quá hạn");
        open("so-lieu/" + round.round() + "/phieu/" + world.to1());
        assertThat(shown()).contains("Chưa nhập").doesNotContain("quá hạn");
        signIn(world.songCauChair());
        open("");
        assertThat(shown()).contains("0/2 chi hội đã nộp").doesNotContain("quá hạn");
        open("so-lieu/" + round.round() + "/tinh-hinh/" + world.songCau());
        assertThat(shown()).doesNotContain("quá hạn");
    }

    @Test
    void anExtensionMovesTheDayThatIsShown() {
        TestRound.Opened round = rounds.open(world);
        rounds.due(world, round, Duration.ofDays(-2));
        world.officer()
                .run(() -> review.extend(
                        round.round(), world.songCau(), clock.instant().plus(Duration.ofDays(1)), "mưa lũ"));
        signIn(world.songCauChair());
        open("so-lieu");
        assertThat(shown()).contains("còn 1 ngày").doesNotContain("quá hạn");
    }
}
