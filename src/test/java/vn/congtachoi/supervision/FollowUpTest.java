package vn.congtachoi.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.kernel.WorkSource;
import vn.congtachoi.recommendation.IssuedRecommendations;
import vn.congtachoi.recommendation.RecommendationAct;
import vn.congtachoi.recommendation.RecommendationRow;
import vn.congtachoi.recommendation.RecommendationState;
import vn.congtachoi.recommendation.TestRecommendation;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.supervision.record.DemandForm;
import vn.congtachoi.supervision.record.Grade;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.supervision.rules.VisitState;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** What follows from visits: recommendations, work, proposals, coverage; and visits of earlier years. */
abstract class FollowUpTest extends SupervisionBench {

    @Autowired
    IssuedRecommendations issued;

    @Autowired
    TestRecommendation recommendations;

    @Autowired
    CoverageService coverage;

    @Autowired
    ProposalService proposals;

    @Autowired
    BondService bonds;

    @Autowired
    SelfReportStart start;

    @Autowired
    List<WorkSource> sources;

    /** At the closed minutes, with one fault and what is demanded of it. */
    private UUID minuted(LocalDate due) {
        UUID visit = underway();
        write(visit, "Đoàn xem sổ");
        UUID fault = found(visit, "Sổ sách", Grade.WEAKNESS);
        take(world.officer(), visit, VisitAct.MINUTE);
        demand(visit, new DemandForm(fault, "Ghi đủ sổ quỹ", "Ảnh sổ", due));
        return visit;
    }

    private List<RecommendationRow> issuedOf(UUID visit) {
        return world.chair()
                .call(() -> issued.of(visit(world.chair(), visit).row().subject()));
    }

    private List<String> waiting(TestSignIn who) {
        return who.call(() -> sources.stream()
                .flatMap(source -> source.waiting().stream())
                .map(WorkItem::title)
                .toList());
    }

    @Test
    void aConclusionMakesRecommendationsAndTheVisitIsCompletedWhenTheyAreDone() {
        UUID visit = minuted(inDays(30));
        take(world.officer(), visit, VisitAct.SUMMARISE);
        take(world.chair(), visit, VisitAct.CONCLUDE);
        assertThat(state(visit)).isEqualTo(VisitState.REMEDYING);
        assertThat(issuedOf(visit)).singleElement().satisfies(row -> {
            assertThat(row.words()).isEqualTo("Ghi đủ sổ quỹ");
            assertThat(row.theme()).isEqualTo("Sổ sách");
            assertThat(row.dueOn()).isEqualTo(inDays(30));
        });
        assertThatThrownBy(() -> take(world.chair(), visit, VisitAct.COMPLETE))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("supervision.act.open-recommendations");
        UUID recommendation = issuedOf(visit).getFirst().id();
        recommendations.take(world.songCauChair(), recommendation, RecommendationAct.ANSWER, "Đã ghi đủ");
        assertThatThrownBy(() -> recommendations.take(
                        world.songCauChair(), recommendation, RecommendationAct.CLOSE_STATED, "Xong"))
                .isInstanceOf(ForbiddenException.class);
        recommendations.take(world.viceChair(), recommendation, RecommendationAct.CLOSE_STATED, "Đã xem sổ");
        assertThat(issuedOf(visit).getFirst().state()).isEqualTo(RecommendationState.DONE_STATED);
        take(world.chair(), visit, VisitAct.COMPLETE);
        assertThat(state(visit)).isEqualTo(VisitState.COMPLETED);
    }

    @Test
    void aDemandWithoutADayStopsTheConclusionAndNothingIsIssued() {
        UUID visit = minuted(null);
        take(world.officer(), visit, VisitAct.SUMMARISE);
        assertThatThrownBy(() -> take(world.chair(), visit, VisitAct.CONCLUDE))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("supervision.demand.error.due");
        assertThat(state(visit)).isEqualTo(VisitState.AWAITING_CONCLUSION);
        assertThat(issuedOf(visit)).isEmpty();
    }

    @Test
    void nothingIsConcludedBeforeTheMinutesAndNobodyElseConcludes() {
        UUID visit = underway();
        assertThatThrownBy(() -> take(world.chair(), visit, VisitAct.CONCLUDE)).isInstanceOf(ForbiddenException.class);
        write(visit, "Đoàn xem sổ");
        take(world.officer(), visit, VisitAct.MINUTE, VisitAct.SUMMARISE);
        assertThatThrownBy(() -> take(world.officer(), visit, VisitAct.CONCLUDE))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("supervision.right.refused");
        take(world.chair(), visit, VisitAct.CONCLUDE);
        assertThat(state(visit)).isEqualTo(VisitState.CONCLUDED);
    }

    @Test
    void whatTheBodyMayNotReadYetItDoesNotRead() {
        UUID visit = underway();
        write(visit, "Đoàn xem sổ");
        found(visit, "Sổ sách", Grade.WEAKNESS);
        assertThat(world.songCauChair().call(() -> records.of(visit)).isEmpty()).isTrue();
        take(world.officer(), visit, VisitAct.MINUTE);
        demand(visit, new DemandForm(null, "Ghi sổ", "", inDays(9)));
        assertThat(world.songCauChair().call(() -> records.of(visit))).satisfies(sheet -> {
            assertThat(sheet.findings()).hasSize(1);
            assertThat(sheet.demands()).isEmpty();
        });
        assertThat(waiting(world.songCauChair())).anyMatch(title -> title.startsWith("Xác nhận biên bản"));
        world.songCauChair().run(() -> records.agree(visit, ""));
        assertThat(waiting(world.songCauChair())).noneMatch(title -> title.startsWith("Xác nhận biên bản"));
    }

    @Test
    void twoWhoWriteDemandsAtOnceDoNotOverwriteEachOther() {
        UUID visit = minuted(inDays(5));
        long version = visit(world.officer(), visit).row().version();
        demand(visit, new DemandForm(null, "Của người thứ nhất", "", inDays(9)));
        assertThatThrownBy(() -> world.officer()
                        .run(() -> records.demand(
                                visit, List.of(new DemandForm(null, "Của người thứ hai", "", inDays(9))), version)))
                .isInstanceOf(StaleDataException.class);
        assertThat(world.officer().call(() -> records.of(visit)).demands())
                .singleElement()
                .extracting(DemandForm::words)
                .isEqualTo("Của người thứ nhất");
    }

    @Test
    void eachStepIsTheWorkOfWhoeverHasItAndOneForTheWholeCampaign() {
        UUID campaign = add(form(
                SupervisionKind.INTERNAL_INSPECTION,
                team(),
                CampaignBody.unit(world.songCau(), ""),
                CampaignBody.unit(world.nongThuong(), "")));
        assertThat(waiting(world.officer())).contains("Ghi quyết định thành lập đoàn (2 cuộc)");
        assertThat(waiting(world.songCauChair())).noneMatch(title -> title.contains("đoàn"));
        detail(campaign).visits().forEach(row -> place(row.id(), inDays(20)));
        world.officer().run(() -> route.takeAll(campaign, VisitAct.DECIDE, ""));
        world.officer().run(() -> route.takeAll(campaign, VisitAct.NOTIFY, ""));
        assertThat(waiting(world.songCauChair())).anyMatch(title -> title.startsWith("Nộp báo cáo tự kiểm tra"));
        assertThat(waiting(world.officer())).noneMatch(title -> title.startsWith("Nộp báo cáo tự kiểm tra"));
    }

    @Test
    void aVisitOfAnEarlierYearIsEnteredFromItsFile() {
        UUID old = world.officer().call(() -> plans.begin(world.city(), today().getYear() - 2));
        UUID campaign = world.officer()
                .call(() -> campaigns.add(
                        old,
                        form(SupervisionKind.INTERNAL_INSPECTION, team(), CampaignBody.unit(world.songCau(), ""))));
        UUID visit = onlyVisit(campaign);
        LocalDate then = today().minusYears(2);
        assertThatThrownBy(() -> world.officer().run(() -> route.enterPast(visit, then, "")))
                .isInstanceOf(BusinessException.class);
        world.officer().run(() -> route.enterPast(visit, then, "Hồ sơ số 4"));
        assertThat(state(visit)).isEqualTo(VisitState.COMPLETED);
        CoverageTable table = world.officer().call(() -> coverage.of(world.city(), today().getYear()));
        assertThat(table.covered(then.getYear())).isEqualTo(1);
        assertThat(table.rows().stream()
                        .filter(row -> row.unit().id().equals(world.songCau()))
                        .findFirst()
                        .orElseThrow()
                        .last())
                .isEqualTo(then);
        UUID thisYear = onlyVisit(campaign());
        assertThatThrownBy(() -> world.officer().run(() -> route.enterPast(thisYear, today(), "Hồ sơ số 5")))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("supervision.visit.error.this-year");
    }

    @Test
    void aVisitLongAgoIsNoReasonToLeaveHerOutAndItsDayIsKnown() {
        LocalDate then = today().minusYears(5);
        UUID old = world.officer().call(() -> plans.begin(world.city(), then.getYear()));
        UUID campaign = world.officer()
                .call(() -> campaigns.add(
                        old,
                        form(SupervisionKind.INTERNAL_INSPECTION, team(), CampaignBody.unit(world.songCau(), ""))));
        world.officer().run(() -> route.enterPast(onlyVisit(campaign), then, "Hồ sơ số 7"));
        assertThat(world.officer().call(() -> proposals.of(world.city(), today().getYear())))
                .filteredOn(proposal -> proposal.unit().id().equals(world.songCau()))
                .singleElement()
                .extracting(Proposal::sentence, Proposal::last)
                .containsExactly("3 năm gần đây chưa được kiểm tra, giám sát", then);
    }

    @Test
    void whomToVisitIsProposedWithTheReason() {
        UUID visit = minuted(inDays(3));
        take(world.officer(), visit, VisitAct.SUMMARISE);
        take(world.chair(), visit, VisitAct.CONCLUDE);
        List<Proposal> found = world.officer().call(() -> proposals.of(world.city(), today().getYear() + 1));
        Proposal songCau = found.stream()
                .filter(proposal -> proposal.unit().id().equals(world.songCau()))
                .findFirst()
                .orElseThrow();
        assertThat(songCau.sentence()).contains("còn 1 kiến nghị").doesNotContain("chưa được kiểm tra");
        Proposal other = found.stream()
                .filter(proposal -> proposal.unit().id().equals(world.nongThuong()))
                .findFirst()
                .orElseThrow();
        assertThat(other.sentence()).contains("3 năm gần đây chưa được kiểm tra");
        assertThatThrownBy(() -> world.viewer().call(() -> proposals.of(world.city(), today().getYear())))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void aDeclaredRelationKeepsHerOutOfTheTeam() {
        UUID campaign = campaign();
        place(onlyVisit(campaign), inDays(20));
        world.officer().run(() -> bonds.declare(world.officer().personId(), world.songCau(), "Chị gái là chủ tịch"));
        assertThatThrownBy(() -> take(world.officer(), onlyVisit(campaign), VisitAct.DECIDE))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("supervision.team.error.bound.DECLARED");
        BondRow bond = world.officer().call(bonds::all).stream()
                .filter(row -> row.unitId().equals(world.songCau()))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> world.songCauChair().run(() -> bonds.drop(bond.id(), "Không phải")))
                .isInstanceOf(ForbiddenException.class);
        world.officer().run(() -> bonds.drop(bond.id(), "Ghi nhầm"));
        take(world.officer(), onlyVisit(campaign), VisitAct.DECIDE);
        assertThat(state(onlyVisit(campaign))).isEqualTo(VisitState.DECIDED);
    }

    @Test
    void theSelfReportOpensWithWhatIsLookedAt() {
        UUID visit = onlyVisit(campaign());
        assertThat(world.officer().call(() -> start.of(visit)))
                .startsWith("1. Việc thực hiện Nghị quyết")
                .contains("2. Quản lý hội viên");
        assertThat(world.nongThuongChair().call(() -> start.of(visit))).isEmpty();
    }

    @Test
    void aRestrictedCampaignIsSeenByItsListAloneAlsoInWorkAndCoverage() {
        CampaignForm open =
                form(SupervisionKind.INTERNAL_INSPECTION, team(), CampaignBody.unit(world.songCau(), "Đơn phản ánh"));
        UUID campaign = add(new CampaignForm(
                open.kind(),
                open.theme(),
                open.content(),
                open.organ(),
                "",
                open.times(),
                null,
                true,
                Set.of(),
                open.bodies(),
                open.teams(),
                0));
        UUID visit = onlyVisit(campaign);
        place(visit, inDays(12));
        take(world.officer(), visit, VisitAct.DECIDE, VisitAct.NOTIFY);
        assertThat(waiting(world.songCauChair())).noneMatch(title -> title.startsWith("Nộp báo cáo"));
        assertThat(world.viewer()
                        .call(() -> coverage.of(world.city(), today().getYear()))
                        .rows())
                .allSatisfy(row -> assertThat(row.cells().getLast().ahead()).isZero());
        assertThatThrownBy(() -> visit(world.viewer(), visit)).isInstanceOf(BusinessException.class);
    }

    @OnH2
    static class OnH2Test extends FollowUpTest {}

    @OnPostgres
    static class OnPostgresTest extends FollowUpTest {}
}
