package vn.congtachoi.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.scheduling.DayPart;
import vn.congtachoi.scheduling.LayoutRule;
import vn.congtachoi.supervision.TeamForm.SeatForm;
import vn.congtachoi.supervision.layout.AttemptRow;
import vn.congtachoi.supervision.layout.AttemptState;
import vn.congtachoi.supervision.layout.LayoutProposal;
import vn.congtachoi.supervision.layout.LayoutSentence;
import vn.congtachoi.supervision.layout.LayoutWish;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Days and teams by search: what is proposed, and what becomes of it. */
abstract class LayoutSearchTest extends LayoutBench {

    @Test
    void aSearchFillsWhatIsLeftAndNeverMovesAPinnedVisit() {
        UUID campaign = inspection(0, 40, world.songCau(), world.nongThuong());
        UUID pinned = visitAt(campaign, world.songCau());
        UUID open = visitAt(campaign, world.nongThuong());
        LocalDate day = workday(12);
        placeOn(pinned, day);
        world.officer().run(() -> visits.pin(pinned, true));
        AttemptRow found = searched(new LayoutWish(Set.of(), Set.of(), Map.of(), List.of(), true, false, SECONDS));
        assertThat(days(proposal(found))).containsOnlyKeys(open);
        assertThat(dayOf(open)).as("nothing is written before it is accepted").isNull();
        int laid = world.officer().call(() -> layouts.accept(found.id()));
        assertThat(laid).isEqualTo(1);
        assertThat(dayOf(pinned)).isEqualTo(day);
        LocalDate given = Objects.requireNonNull(dayOf(open));
        assertThat(workingDays(world)).contains(given);
        assertThat(given).isNotEqualTo(day).isAfterOrEqualTo(inDays(10));
        assertThat(visit(world.officer(), open).steps())
                .extracting(CampaignStepRow::deed, CampaignStepRow::words)
                .contains(org.assertj.core.groups.Tuple.tuple(CampaignDeed.PLACE, "Xếp giúp"));
        assertThat(world.officer().call(() -> layouts.latest(plan))).isEmpty();
        assertThatThrownBy(() -> world.officer().run(() -> layouts.accept(found.id())))
                .hasMessageContaining("supervision.layout.error.not-found");
    }

    @Test
    void whatHasADayIsMovedOnlyWhenSheLetsIt() {
        UUID campaign = inspection(0, 40, world.songCau());
        UUID visit = visitAt(campaign, world.songCau());
        placeOn(visit, workday(12));
        assertThatThrownBy(() -> world.officer().run(() -> layouts.start(plan, wish(Set.of()))))
                .hasMessageContaining("supervision.layout.error.nothing");
        AttemptRow moved = searched(new LayoutWish(Set.of(), Set.of(), Map.of(), List.of(), true, false, SECONDS));
        assertThat(days(proposal(moved))).containsOnlyKeys(visit);
    }

    @Test
    void whereNothingIsFoundItIsSaidWithTheChoicesAndNothingIsLost() {
        UUID first = inspection(0, 40, world.songCau(), world.nongThuong());
        placeOn(visitAt(first, world.songCau()), workday(12));
        UUID again = inspection(10, 25, world.songCau());
        UUID visit = visitAt(again, world.songCau());
        AttemptRow found = searched(wish(Set.of()));
        LayoutProposal proposal = proposal(found);
        assertThat(days(proposal).get(visit)).isNull();
        assertThat(days(proposal).get(visitAt(first, world.nongThuong()))).isNotNull();
        LayoutSentence said = only(proposal.sentences(), LayoutRule.BODY_TOO_SOON);
        assertThat(said.hard()).isTrue();
        assertThat(said.choices()).contains("gộp hai đợt");
        assertThat(world.officer().call(() -> layouts.accept(found.id()))).isEqualTo(1);
        assertThat(dayOf(visit)).isNull();

        UUID nowhere = add(SupervisionKind.INTERNAL_INSPECTION, from(0, 5), List.of(team()), world.nongThuong());
        LayoutProposal nothing = proposal(
                searched(new LayoutWish(Set.of(nowhere), Set.of(), Map.of(), List.of(), false, false, SECONDS)));
        assertThat(only(nothing.sentences(), LayoutRule.NO_DAY_LEFT).words()).contains("Nông Thượng");
    }

    @Test
    void peopleWhoAreAvailableFillWhatATeamLacks() {
        TeamForm alone = new TeamForm(
                null,
                "",
                List.of(SeatForm.of(SeatRole.SECRETARY, world.officer().personId())));
        UUID campaign = add(SupervisionKind.INTERNAL_INSPECTION, from(0, 40), List.of(alone), world.nongThuong());
        LayoutProposal lacking = proposal(searched(wish(Set.of())));
        assertThat(only(lacking.sentences(), LayoutRule.NO_LEADER).choices()).contains("Người có thể tham gia");
        AttemptRow found = searched(wish(Set.of(
                world.chair().personId(),
                world.songCauChair().personId(),
                world.nongThuongChair().personId())));
        assertThat(proposal(found).sentences()).noneMatch(LayoutSentence::hard);
        world.officer().run(() -> layouts.accept(found.id()));
        TeamRow team = detail(campaign).teams().getFirst();
        assertThat(team.leader()).isEqualTo("Hà Thị Hương");
        assertThat(team.members())
                .extracting(TeamRow.Member::name)
                .as("whoever is of the commune does not inspect it")
                .containsExactly("Đàm Thị Cúc", "Hà Thị Hương", "Bế Thị Hạnh");
    }

    @Test
    void aCampaignWithoutATeamGetsOne() {
        UUID campaign = add(SupervisionKind.INTERNAL_INSPECTION, from(0, 40), List.of(), world.nongThuong());
        AttemptRow nobody = searched(wish(Set.of()));
        world.officer().run(() -> layouts.accept(nobody.id()));
        UUID visit = visitAt(campaign, world.nongThuong());
        assertThat(dayOf(visit)).isNotNull();
        assertThat(detail(campaign).teams()).isEmpty();
        AttemptRow found = searched(wish(Set.of(
                world.chair().personId(),
                world.viceChair().personId(),
                world.officer().personId())));
        world.officer().run(() -> layouts.accept(found.id()));
        assertThat(detail(campaign).teams().getFirst().members()).hasSize(3);
        assertThat(visit(world.officer(), visit).row().placing().teamId())
                .isEqualTo(detail(campaign).teams().getFirst().id());
    }

    @Test
    void whatSomebodyChangedInBetweenIsNotWrittenOver() {
        UUID campaign = inspection(0, 40, world.songCau(), world.nongThuong());
        UUID changed = visitAt(campaign, world.songCau());
        UUID other = visitAt(campaign, world.nongThuong());
        AttemptRow found = searched(wish(Set.of()));
        LocalDate hers = workday(30);
        VisitRow row = visit(world.chair(), changed).row();
        world.chair().run(() -> visits.place(changed, row.placing().on(hers, DayPart.MORNING), "", row.version()));
        assertThatThrownBy(() -> world.officer().run(() -> layouts.accept(found.id())))
                .hasMessageContaining("supervision.layout.error.visit-changed");
        assertThat(dayOf(changed)).isEqualTo(hers);
        assertThat(dayOf(other)).as("all or nothing").isNull();
        assertThat(world.officer().call(() -> layouts.state(found.id())).state())
                .isEqualTo(AttemptState.FOUND);
    }

    @Test
    void whatCameInBetweenIsSaid() {
        UUID campaign = inspection(0, 40, world.songCau());
        AttemptRow found = searched(wish(Set.of()));
        LocalDate day = Objects.requireNonNull(days(proposal(found)).get(visitAt(campaign, world.songCau())));
        meetings.conference(world.officer(), world.city(), "Hội nghị đột xuất", day);
        assertThatThrownBy(() -> world.officer().run(() -> layouts.accept(found.id())))
                .hasMessageContaining("supervision.layout.error.between");
        assertThat(dayOf(visitAt(campaign, world.songCau()))).isNull();
    }

    @Test
    void aSearchThatTheServerLostIsKnownAsInterruptedAndBegunAgain() {
        UUID campaign = inspection(0, 40, world.songCau());
        UUID lost = Ids.next();
        OffsetDateTime long_ago = clock.instant().minusSeconds(120).atOffset(ZoneOffset.UTC);
        JdbcClient.create(database)
                .sql("""
                        insert into supervision_layout_run (id, version, plan_id, state, started_by, started_at,
                            alive_at, stop_asked, ended_by, wish, proposal)
                        values (:id, 0, :plan, 'SEARCHING', 'officer', :at, :at, false, '', :wish, '')
                        """)
                .param("id", lost)
                .param("plan", plan)
                .param("at", long_ago)
                .param(
                        "wish",
                        "{\"campaigns\":[],\"people\":[],\"periods\":[],\"moves\":false,\"halfDays\":false,\"seconds\":5}")
                .update();
        AttemptRow row = world.officer().call(() -> layouts.latest(plan)).orElseThrow();
        assertThat(row.state()).isEqualTo(AttemptState.INTERRUPTED);
        assertThat(row.words()).contains("không mất gì");
        assertThat(row.wish())
                .as("it was kept before anybody could wish for teams")
                .isEqualTo(new LayoutWish(Set.of(), Set.of(), Map.of(), List.of(), false, false, 5));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(JdbcClient.create(database)
                        .sql("select state from supervision_layout_run where id = :id")
                        .param("id", lost)
                        .query(String.class)
                        .single())
                .as("the watch marks it whether or not somebody looks")
                .isEqualTo("INTERRUPTED"));
        AttemptRow again = searched(row.wish());
        assertThat(days(proposal(again))).containsOnlyKeys(visitAt(campaign, world.songCau()));
    }

    @Test
    void aSearchIsStoppedWithTheBestThatItHasAndLaidAside() {
        inspection(0, 40, world.songCau(), world.nongThuong());
        UUID attempt = world.officer()
                .call(() -> layouts.start(
                        plan, new LayoutWish(Set.of(), Set.of(), Map.of(), List.of(), false, false, 300)));
        assertThatThrownBy(() -> world.chair().run(() -> layouts.start(plan, wish(Set.of()))))
                .hasMessageContaining("supervision.layout.error.searching");
        world.officer().run(() -> layouts.cancel(attempt));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> world.officer().call(() -> layouts.state(attempt)).state() == AttemptState.FOUND);
        world.officer().run(() -> layouts.drop(attempt));
        assertThat(world.officer().call(() -> layouts.latest(plan))).isEmpty();
    }

    @OnH2
    static class OnH2Test extends LayoutSearchTest {}

    @OnPostgres
    static class OnPostgresTest extends LayoutSearchTest {}
}
