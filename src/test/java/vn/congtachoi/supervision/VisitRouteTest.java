package vn.congtachoi.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.scheduling.DayPart;
import vn.congtachoi.supervision.TeamForm.SeatForm;
import vn.congtachoi.supervision.record.Grade;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.supervision.rules.VisitState;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** The way of a visit from the year's plan to its conclusion, and who may do which of it. */
abstract class VisitRouteTest extends SupervisionBench {

    @Test
    void aVisitGoesFromThePlanToTheConclusion() {
        UUID campaign = campaign();
        UUID visit = onlyVisit(campaign);
        assertThat(detail(campaign).row().planned()).isTrue();
        assertThatThrownBy(() -> visit(world.songCauChair(), visit))
                .as("nobody told the commune yet")
                .hasMessageContaining("supervision.notFound");
        place(visit, inDays(20));
        world.officer().run(() -> route.takeAll(campaign, VisitAct.DECIDE, "QĐ số 05 ngày 02/10"));
        world.officer().run(() -> route.takeAll(campaign, VisitAct.NOTIFY, "TB số 12"));
        VisitDetail told = visit(world.songCauChair(), visit);
        assertThat(told.row().state()).isEqualTo(VisitState.NOTIFIED);
        assertThat(told.row().reportDue()).isEqualTo(inDays(15));
        assertThat(told.campaign()).as("the campaign is the team's").isEmpty();

        assertThatThrownBy(() -> take(world.songCauChair(), visit, VisitAct.REPORT))
                .hasMessageContaining("supervision.visit.error.no-report");
        world.songCauChair()
                .run(() ->
                        visits.write(visit, "Hội có 1.200 hội viên", told.row().version()));
        assertThat(visit(world.officer(), visit).report().words())
                .as("what is being written is not shown")
                .isEmpty();
        take(world.songCauChair(), visit, VisitAct.REPORT);
        assertThat(visit(world.officer(), visit).report().words()).isEqualTo("Hội có 1.200 hội viên");

        assertThatThrownBy(() -> take(world.officer(), visit, VisitAct.BEGIN))
                .hasMessageContaining("supervision.act.early");
        place(visit, today());
        take(world.officer(), visit, VisitAct.BEGIN);
        write(visit, "Đoàn công bố quyết định");
        take(world.officer(), visit, VisitAct.MINUTE);
        assertThatThrownBy(() -> take(world.chair(), visit, VisitAct.CONCLUDE))
                .hasMessageContaining("supervision.act.missing");
        take(world.officer(), visit, VisitAct.SUMMARISE);
        assertThatThrownBy(() -> take(world.officer(), visit, VisitAct.CONCLUDE))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("supervision.right.refused");
        take(world.chair(), visit, VisitAct.CONCLUDE);
        VisitDetail done = visit(world.songCauChair(), visit);
        assertThat(done.row().state()).isEqualTo(VisitState.CONCLUDED);
        assertThat(done.steps())
                .extracting(CampaignStepRow::deed)
                .contains(
                        CampaignDeed.PLACE,
                        CampaignDeed.DECIDE,
                        CampaignDeed.NOTIFY,
                        CampaignDeed.REPORT,
                        CampaignDeed.BEGIN,
                        CampaignDeed.RECORD,
                        CampaignDeed.MINUTE,
                        CampaignDeed.SUMMARISE,
                        CampaignDeed.CONCLUDE);
        assertThat(detail(campaign).row().held()).isEqualTo(1);
    }

    @Test
    void nothingIsConcludedBeforeItsMinutes() {
        UUID visit = underway();
        assertThatThrownBy(() -> take(world.chair(), visit, VisitAct.CONCLUDE))
                .hasMessageContaining("supervision.act.state");
        assertThatThrownBy(() -> take(world.officer(), visit, VisitAct.MINUTE))
                .as("minutes that say nothing are not closed")
                .hasMessageContaining("supervision.record.error.empty");
        assertThat(state(visit)).isEqualTo(VisitState.UNDERWAY);
    }

    @Test
    void aTeamIsLedAndLargeEnoughBeforeItsDecision() {
        TeamForm small = new TeamForm(
                null,
                "",
                List.of(SeatForm.of(SeatRole.SECRETARY, world.officer().personId())));
        CampaignForm form = form(SupervisionKind.INTERNAL_INSPECTION, small, CampaignBody.unit(world.songCau(), ""));
        UUID visit = onlyVisit(add(form));
        assertThatThrownBy(() -> take(world.officer(), visit, VisitAct.DECIDE))
                .hasMessageContaining("supervision.team.error.no-leader");
        TeamForm byOfficer = new TeamForm(
                null, "", List.of(SeatForm.of(SeatRole.LEADER, world.officer().personId())));
        UUID led = onlyVisit(
                add(form(SupervisionKind.INTERNAL_INSPECTION, byOfficer, CampaignBody.unit(world.songCau(), ""))));
        assertThatThrownBy(() -> take(world.officer(), led, VisitAct.DECIDE))
                .hasMessageContaining("supervision.team.error.may-not-lead");
        TeamForm alone = new TeamForm(
                null, "", List.of(SeatForm.of(SeatRole.LEADER, world.chair().personId())));
        UUID lonely = onlyVisit(
                add(form(SupervisionKind.INTERNAL_INSPECTION, alone, CampaignBody.unit(world.songCau(), ""))));
        assertThatThrownBy(() -> take(world.officer(), lonely, VisitAct.DECIDE))
                .hasMessageContaining("supervision.team.error.small");
    }

    @Test
    void nobodyVisitsHerOwnUnit() {
        TeamForm own = new TeamForm(
                null,
                "",
                List.of(
                        SeatForm.of(SeatRole.LEADER, world.chair().personId()),
                        SeatForm.of(SeatRole.MEMBER, world.to1Head().personId())));
        assertThatThrownBy(() ->
                        add(form(SupervisionKind.INTERNAL_INSPECTION, own, CampaignBody.unit(world.songCau(), ""))))
                .as("a branch of the commune is the commune")
                .hasMessageContaining("supervision.team.error.bound.PRESENT");
        UUID elsewhere = add(form(SupervisionKind.INTERNAL_INSPECTION, own, CampaignBody.unit(world.nongThuong(), "")));
        assertThat(detail(elsewhere).visits()).hasSize(1);
    }

    @Test
    void aVisitIsNotLaidIntoThePastNorMovedWithoutAReason() {
        UUID visit = onlyVisit(campaign());
        assertThatThrownBy(() -> place(visit, inDays(-1))).hasMessageContaining("supervision.visit.error.past");
        place(visit, inDays(20));
        take(world.officer(), visit, VisitAct.DECIDE, VisitAct.NOTIFY);
        VisitRow told = visit(world.officer(), visit).row();
        assertThatThrownBy(() -> world.officer()
                        .run(() -> visits.place(
                                visit, told.placing().on(inDays(21), DayPart.WHOLE_DAY), " ", told.version())))
                .hasMessageContaining("supervision.act.words");
        assertThatThrownBy(() -> world.officer()
                        .run(() -> visits.place(
                                visit,
                                told.placing().on(inDays(21), DayPart.WHOLE_DAY),
                                "Trùng họp",
                                told.version() - 1)))
                .isInstanceOf(StaleDataException.class);
        assertThat(visit(world.officer(), visit).row().placing().day()).isEqualTo(inDays(20));
    }

    @Test
    void aPostponedVisitGoesOnWithANewDayAndIsToldAgain() {
        UUID visit = onlyVisit(campaign());
        place(visit, inDays(20));
        take(world.officer(), visit, VisitAct.DECIDE, VisitAct.NOTIFY);
        assertThatThrownBy(() -> world.officer().run(() -> route.take(visit, VisitAct.POSTPONE, "")))
                .hasMessageContaining("supervision.act.words");
        take(world.officer(), visit, VisitAct.POSTPONE);
        VisitPlacing before = visit(world.officer(), visit).row().placing();
        assertThatThrownBy(() -> world.officer().run(() -> route.resume(visit, before.on(null, DayPart.WHOLE_DAY), "")))
                .hasMessageContaining("supervision.visit.error.no-day");
        world.officer().run(() -> route.resume(visit, before.on(inDays(40), DayPart.MORNING), ""));
        VisitDetail anew = visit(world.officer(), visit);
        assertThat(anew.row().state()).isEqualTo(VisitState.DECIDED);
        assertThat(anew.row().placing().day()).isEqualTo(inDays(40));
        take(world.officer(), visit, VisitAct.CANCEL);
        assertThat(state(visit)).isEqualTo(VisitState.CANCELLED);
    }

    @Test
    void aKindThatLeavesOutAStepGoesOnWithoutIt() {
        CampaignForm critique = form(
                SupervisionKind.SOCIAL_CRITIQUE,
                team(),
                CampaignBody.outside("UBND thành phố", "Tổ 4, phường Đức Xuân"));
        UUID visit = onlyVisit(add(critique));
        assertThatThrownBy(() -> take(world.officer(), visit, VisitAct.DECIDE))
                .hasMessageContaining("supervision.act.not-of-kind");
        take(world.officer(), visit, VisitAct.SUMMARISE);
        take(world.chair(), visit, VisitAct.CONCLUDE, VisitAct.COMPLETE);
        assertThat(state(visit)).isEqualTo(VisitState.COMPLETED);
    }

    @Test
    void aRestrictedCampaignIsItsNamedListsAndEachReadingIsKept() {
        CampaignForm open = form(SupervisionKind.INTERNAL_INSPECTION, team(), CampaignBody.unit(world.songCau(), ""));
        CampaignForm closed = new CampaignForm(
                open.kind(),
                "Đơn thư",
                "",
                open.organ(),
                "",
                open.times(),
                null,
                true,
                Set.of(),
                open.bodies(),
                open.teams(),
                0);
        UUID campaign = add(closed);
        UUID visit = onlyVisit(campaign);
        assertThatThrownBy(() -> world.viewer().run(() -> reading.campaign(campaign)))
                .hasMessageContaining("supervision.notFound");
        assertThat(world.viewer().call(() -> reading.campaigns(plan))).isEmpty();
        place(visit, inDays(20));
        take(world.officer(), visit, VisitAct.DECIDE, VisitAct.NOTIFY);
        assertThatThrownBy(() -> visit(world.songCauChair(), visit)).hasMessageContaining("supervision.notFound");
        world.chair().run(() -> reading.campaign(campaign));
        assertThat(detail(campaign).opened())
                .extracting(CampaignDetail.Opened::name)
                .contains(world.chair().username(), world.officer().username());
        assertThat(detail(campaign).readers()).contains("Hà Thị Hương", "Nông Thị Lan", "Đàm Thị Cúc");
    }

    @Test
    void theReadOnlyAuditorReadsAndChangesNothing() {
        UUID campaign = campaign();
        assertThat(world.viewer()
                        .call(() -> reading.campaign(campaign))
                        .mayChange()
                        .allowed())
                .isFalse();
        assertThatThrownBy(() -> world.viewer().run(() -> route.takeAll(campaign, VisitAct.DECIDE, "")))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.viewer().run(() -> plans.approve(plan))).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void whatIsAddedAfterTheApprovalWasNotPlanned() {
        UUID planned = campaign();
        world.chair().run(() -> plans.approve(plan));
        UUID extra = add(form(SupervisionKind.INTERNAL_SUPERVISION, team(), CampaignBody.unit(world.nongThuong(), "")));
        assertThat(detail(planned).row().planned()).isTrue();
        assertThat(detail(extra).row().planned()).isFalse();
        assertThat(detail(planned).mayRemove().allowed()).as("it was approved").isFalse();
        world.officer().run(() -> campaigns.remove(extra, "Lập nhầm"));
        assertThat(world.officer().call(() -> reading.campaigns(plan)))
                .extracting(CampaignRow::id)
                .containsExactly(planned);
        assertThatThrownBy(() -> world.chair().run(() -> plans.approve(plan)))
                .hasMessageContaining("supervision.plan.error.approved");
    }

    @Test
    void aBodyThatWasToldIsCancelledAndNotTakenOut() {
        UUID campaign = campaign();
        UUID visit = onlyVisit(campaign);
        place(visit, inDays(20));
        take(world.officer(), visit, VisitAct.DECIDE);
        CampaignForm read = detail(campaign).form();
        CampaignForm without = new CampaignForm(
                read.kind(),
                read.theme(),
                "",
                read.organ(),
                "",
                read.times(),
                null,
                false,
                Set.of(),
                List.of(CampaignBody.unit(world.nongThuong(), "")),
                read.teams(),
                read.version());
        assertThatThrownBy(() -> world.officer().run(() -> campaigns.change(campaign, without)))
                .hasMessageContaining("supervision.campaign.error.told");
        assertThat(EnumSet.of(state(visit))).containsExactly(VisitState.DECIDED);
    }

    @Test
    void theSameFaultInTheSameUnitIsKnownAgain() {
        UUID first = underway();
        found(first, "Quản lý hội viên", Grade.WEAKNESS);
        write(first, "Làm việc");
        take(world.officer(), first, VisitAct.MINUTE);
        UUID again = underway();
        found(again, "quản lý Hội viên", Grade.VIOLATION);
        found(again, "Quản lý hội viên ", Grade.STRENGTH);
        found(again, "Quỹ Hội", Grade.WEAKNESS);
        assertThat(world.officer().call(() -> records.of(again)).findings())
                .extracting(finding -> finding.repeats())
                .containsExactly(true, false, false);
    }

    @OnH2
    static class OnH2Test extends VisitRouteTest {}

    @OnPostgres
    static class OnPostgresTest extends VisitRouteTest {}
}
