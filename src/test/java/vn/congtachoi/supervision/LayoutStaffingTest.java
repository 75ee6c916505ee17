package vn.congtachoi.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.congtachoi.scheduling.LayoutRule;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.supervision.TeamForm.SeatForm;
import vn.congtachoi.supervision.layout.AttemptRow;
import vn.congtachoi.supervision.layout.LayoutProposal;
import vn.congtachoi.supervision.layout.LayoutSentence;
import vn.congtachoi.supervision.layout.LayoutWish;
import vn.congtachoi.supervision.layout.LayoutWish.Staffing;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** The teams of a campaign that a search sets up: how many, how large, and of whom. */
abstract class LayoutStaffingTest extends LayoutBench {

    private static final int SCHOOLS = 6;

    /** Both communes and six schools. */
    private UUID eightBodies(List<TeamForm> teams) {
        List<CampaignBody> bodies = new ArrayList<>();
        bodies.add(CampaignBody.unit(world.songCau(), ""));
        bodies.add(CampaignBody.unit(world.nongThuong(), ""));
        IntStream.rangeClosed(1, SCHOOLS)
                .forEach(number -> bodies.add(CampaignBody.outside("Trường số " + number + " " + world.mark(), "")));
        return add(SupervisionKind.INTERNAL_INSPECTION, from(0, 60), teams, bodies.toArray(CampaignBody[]::new));
    }

    private static LayoutWish wish(UUID campaign, Staffing staffing, TestSignIn... people) {
        Set<UUID> chosen = IntStream.range(0, people.length)
                .mapToObj(at -> people[at].personId())
                .collect(Collectors.toSet());
        return new LayoutWish(
                Set.of(), chosen, Map.of(campaign, staffing), List.of(), false, false, LayoutBench.SECONDS);
    }

    private TestSignIn[] six() {
        return new TestSignIn[] {
            world.chair(),
            world.viceChair(),
            world.officer(),
            world.administrator(),
            world.songCauChair(),
            world.nongThuongChair()
        };
    }

    private static List<UUID> people(TeamRow team) {
        return team.members().stream().map(TeamRow.Member::personId).toList();
    }

    private static TeamForm led(String name, TestSignIn leader) {
        return new TeamForm(null, name, List.of(SeatForm.of(SeatRole.LEADER, leader.personId())));
    }

    private static LayoutSentence shortage(LayoutProposal proposal) {
        return proposal.sentences().stream()
                .filter(one -> one.words().contains("thì cần"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No shortage is said: " + proposal.sentences()));
    }

    @Test
    void twoTeamsShareTheVisitsAndNobodyIsInBoth() {
        UUID campaign = eightBodies(List.of());
        AttemptRow found = searched(wish(campaign, new Staffing(2, 3), six()));
        assertThat(proposal(found).sentences()).noneMatch(LayoutSentence::hard);
        assertThat(found.wish().staffing(campaign)).isEqualTo(new Staffing(2, 3));
        assertThat(world.officer().call(() -> layouts.accept(found.id()))).isEqualTo(8);
        CampaignDetail laid = detail(campaign);
        assertThat(laid.teams()).extracting(TeamRow::name).containsExactly("Đoàn số 1", "Đoàn số 2");
        List<UUID> seated =
                laid.teams().stream().flatMap(team -> people(team).stream()).toList();
        assertThat(seated).hasSize(6).doesNotHaveDuplicates();
        assertThat(laid.teams()).allSatisfy(team -> {
            assertThat(team.members()).hasSize(3);
            assertThat(team.leader()).isIn("Hà Thị Hương", "Nông Thị Lan");
            assertThat(laid.visits())
                    .filteredOn(visit -> team.id().equals(visit.placing().teamId()))
                    .as("half of the visits, one more or less")
                    .hasSizeBetween(3, 5);
        });
        assertThat(laid.visits()).allSatisfy(visit -> {
            assertThat(visit.placing().day()).isNotNull();
            TeamRow goes = laid.teams().stream()
                    .filter(team -> team.id().equals(visit.placing().teamId()))
                    .findFirst()
                    .orElseThrow();
            if (world.songCau().equals(visit.unitId())) {
                assertThat(people(goes)).doesNotContain(world.songCauChair().personId());
            }
            if (world.nongThuong().equals(visit.unitId())) {
                assertThat(people(goes)).doesNotContain(world.nongThuongChair().personId());
            }
        });
    }

    @Test
    void aTeamIsAsLargeAsSheWantsAndNeverSmallerThanItsKindAsks() {
        UUID campaign = eightBodies(List.of());
        AttemptRow small = searched(wish(campaign, new Staffing(1, 2), six()));
        assertThat(proposal(small).people()).hasSize(3);
        AttemptRow found = searched(wish(campaign, new Staffing(1, 4), six()));
        world.officer().run(() -> layouts.accept(found.id()));
        assertThat(detail(campaign).teams()).singleElement().satisfies(team -> {
            assertThat(team.name()).as("one team alone needs no name").isEmpty();
            assertThat(new HashSet<>(people(team))).hasSize(4);
        });
    }

    @Test
    void tooFewPeopleForSoManyTeamsAreSaidWithTheChoices() {
        UUID campaign = eightBodies(List.of());
        AttemptRow four = searched(wish(
                campaign,
                new Staffing(2, 3),
                world.chair(),
                world.viceChair(),
                world.officer(),
                world.administrator()));
        LayoutSentence said = shortage(proposal(four));
        assertThat(said.words())
                .contains("2 đoàn, mỗi đoàn 3 người thì cần 6 người")
                .contains("mới chọn 4 người (2 người được làm trưởng đoàn)")
                .contains("chỉ lập được 1 đoàn");
        assertThat(said.choices()).contains("Chọn thêm người").contains("bớt số đoàn");
        assertThat(said.hard()).as("all the same one team goes").isFalse();
        world.officer().run(() -> layouts.accept(four.id()));
        assertThat(detail(campaign).teams())
                .singleElement()
                .satisfies(team -> assertThat(people(team)).hasSize(3).doesNotHaveDuplicates());
    }

    @Test
    void whereNotOneTeamIsWholeNobodySitsTwice() {
        UUID campaign = eightBodies(List.of());
        LayoutSentence nobody = shortage(proposal(searched(wish(campaign, new Staffing(3, 4)))));
        assertThat(nobody.words()).contains("chưa chọn ai").contains("cần 12 người");
        assertThat(nobody.hard()).isTrue();
        AttemptRow two = searched(wish(campaign, new Staffing(2, 3), world.chair(), world.officer()));
        assertThat(shortage(proposal(two)).words()).contains("chưa đủ một đoàn");
        assertThat(proposal(two).sentences()).extracting(LayoutSentence::rule).contains(LayoutRule.SEAT_EMPTY);
        world.officer().run(() -> layouts.accept(two.id()));
        assertThat(detail(campaign).teams()).singleElement().satisfies(team -> assertThat(people(team))
                .containsExactlyInAnyOrder(
                        world.chair().personId(), world.officer().personId()));
    }

    @Test
    void whoMayLeadIsCountedToo() {
        UUID campaign = eightBodies(List.of());
        LayoutProposal proposal = proposal(searched(wish(
                campaign,
                new Staffing(2, 3),
                world.chair(),
                world.officer(),
                world.administrator(),
                world.songCauChair(),
                world.nongThuongChair(),
                world.to1Head())));
        assertThat(shortage(proposal).words()).contains("(1 người được làm trưởng đoàn) nên chỉ lập được 1 đoàn");
    }

    @Test
    void teamsThatLackPeopleAreFilledFromWhoSitsInNone() {
        UUID campaign = eightBodies(List.of(led("Đoàn số 1", world.chair()), led("Đoàn số 2", world.viceChair())));
        AttemptRow found = searched(wish(campaign, Staffing.USUAL, six()));
        assertThat(proposal(found).people())
                .extracting(LayoutProposal.Taken::personId)
                .hasSize(4);
        world.officer().run(() -> layouts.accept(found.id()));
        assertThat(detail(campaign).teams().stream()
                        .flatMap(team -> people(team).stream())
                        .toList())
                .hasSize(6)
                .doesNotHaveDuplicates();
    }

    @Test
    void whereTooFewAreLeftASeatStaysEmptyAndThatIsSaid() {
        UUID campaign = eightBodies(List.of(led("Đoàn số 1", world.chair()), led("Đoàn số 2", world.viceChair())));
        AttemptRow found =
                searched(wish(campaign, Staffing.USUAL, world.officer(), world.administrator(), world.songCauChair()));
        assertThat(only(proposal(found).sentences(), LayoutRule.SEAT_EMPTY).words())
                .contains("Đoàn số 2 chưa đủ người");
        world.officer().run(() -> layouts.accept(found.id()));
        assertThat(detail(campaign).teams().stream()
                        .flatMap(team -> people(team).stream())
                        .toList())
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void aTeamThatSomebodySetUpInBetweenIsSaid() {
        UUID campaign = eightBodies(List.of());
        AttemptRow found = searched(wish(campaign, new Staffing(2, 3), six()));
        CampaignForm form = detail(campaign).form();
        world.chair()
                .run(() -> campaigns.change(
                        campaign,
                        new CampaignForm(
                                form.kind(),
                                form.theme(),
                                form.content(),
                                form.organ(),
                                form.host(),
                                form.times(),
                                form.outlineId(),
                                form.restricted(),
                                form.readers(),
                                form.bodies(),
                                List.of(team()),
                                form.version())));
        assertThatThrownBy(() -> world.officer().run(() -> layouts.accept(found.id())))
                .hasMessageContaining("supervision.layout.error.campaign-changed");
        assertThat(detail(campaign).teams()).hasSize(1);
        assertThat(detail(campaign).visits())
                .allSatisfy(visit -> assertThat(visit.placing().day()).isNull());
    }

    @OnH2
    static class OnH2Test extends LayoutStaffingTest {}

    @OnPostgres
    static class OnPostgresTest extends LayoutStaffingTest {}
}
