package vn.congtachoi.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import vn.congtachoi.document.BesidePaper;
import vn.congtachoi.document.DeliveryWay;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.DocumentState;
import vn.congtachoi.document.PaperSent;
import vn.congtachoi.document.RecipientRow;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.recommendation.IssuedRecommendations;
import vn.congtachoi.recommendation.RecommendationReading;
import vn.congtachoi.recommendation.RecommendationRow;
import vn.congtachoi.signing.TestKeys;
import vn.congtachoi.supervision.paper.CampaignPaperRow;
import vn.congtachoi.supervision.paper.PaperRenewal;
import vn.congtachoi.supervision.record.DemandForm;
import vn.congtachoi.supervision.rules.CampaignPaperKind;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.supervision.rules.VisitState;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.uikit.VnFormat;

/** Papers say what the campaign says, and a signed one takes the step of which it speaks. */
abstract class CampaignPapersTest extends PaperBench {

    @Autowired
    IssuedRecommendations recommendations;

    @Autowired
    RecommendationReading register;

    @Autowired
    CurrentActor actor;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PaperRenewal renewal;

    @Autowired
    ObjectProvider<BesidePaper> beside;

    @Test
    void theDecisionNamesTheTeamAndItsSignatureDecides() {
        UUID campaign = campaign();
        UUID visit = onlyVisit(campaign);
        UUID paper = begin(campaign, CampaignPaperKind.DECISION);
        DocumentDetail written = document(paper);
        assertThat(written.kind().code()).isEqualTo("QĐ");
        assertThat(written.form().subject())
                .isEqualTo("Về việc thành lập Đoàn kiểm tra “Công tác Hội " + world.mark() + "”");
        assertThat(words(paper))
                .contains("Căn cứ Điều lệ Hội LHPN Việt Nam;", "QUYẾT ĐỊNH:")
                .contains("Hà Thị Hương", "Trưởng đoàn", "Nông Thị Lan", "Phó Trưởng đoàn", "Đàm Thị Cúc", "Thư ký")
                .contains("Việc thực hiện Nghị quyết; Quản lý hội viên");
        assertThat(written.form().text().blocks().stream()
                        .filter(block -> block instanceof Block.Heading)
                        .count())
                .as("Điều 1, 2, 3")
                .isEqualTo(3);
        sign(paper);
        assertThat(state(visit)).isEqualTo(VisitState.DECIDED);
        CampaignStepRow step = visit(world.officer(), visit).steps().getLast();
        assertThat(step.deed()).isEqualTo(CampaignDeed.DECIDE);
        assertThat(step.words()).contains("/QĐ-BTV", "Hà Thị Hương");
        assertThat(step.by()).as("the signer has no need of a right here").startsWith("Cổng công tác");
    }

    @Test
    void aThemeThatNamesTheDeedIsNotToldTwice() {
        CampaignForm form = form(SupervisionKind.INTERNAL_INSPECTION, team(), CampaignBody.unit(world.songCau(), ""));
        String theme = "Kiểm tra thu hội phí " + world.mark();
        UUID campaign = add(new CampaignForm(
                form.kind(),
                theme,
                form.content(),
                form.organ(),
                form.host(),
                form.times(),
                form.outlineId(),
                form.restricted(),
                form.readers(),
                form.bodies(),
                form.teams(),
                0));
        String matter = "kiểm tra thu hội phí " + world.mark();
        UUID decision = begin(campaign, CampaignPaperKind.DECISION);
        assertThat(document(decision).form().subject()).isEqualTo("Về việc thành lập Đoàn " + matter);
        assertThat(words(decision)).contains("Thành lập Đoàn " + matter + " gồm");
        assertThat(document(begin(campaign, CampaignPaperKind.TEAM_PLAN)).form().subject())
                .isEqualTo(theme);
    }

    @Test
    void aDecisionForATeamThatIsNotCompleteIsOnlyKept() {
        TeamForm small = new TeamForm(
                null,
                "",
                List.of(TeamForm.SeatForm.of(SeatRole.LEADER, world.chair().personId())));
        UUID campaign = add(form(SupervisionKind.INTERNAL_INSPECTION, small, CampaignBody.unit(world.songCau(), "")));
        sign(begin(campaign, CampaignPaperKind.DECISION));
        assertThat(state(onlyVisit(campaign))).isEqualTo(VisitState.PLANNED);
        assertThat(detail(campaign).steps()).extracting(CampaignStepRow::deed).contains(CampaignDeed.PAPER);
    }

    @Test
    void aPaperThatComesLaterThanItsStepIsKeptAndTakesNone() {
        UUID visit = underway();
        UUID campaign = campaignOf(visit);
        sign(begin(campaign, CampaignPaperKind.DECISION));
        assertThat(state(visit)).isEqualTo(VisitState.UNDERWAY);
        assertThat(detail(campaign).steps().getLast())
                .extracting(CampaignStepRow::deed, step -> step.words().contains("/QĐ-BTV"))
                .containsExactly(CampaignDeed.PAPER, true);
    }

    @Test
    void theIssuedNoticeIsInTheInboxOfTheUnitAndTellsIt() {
        UUID campaign = campaign();
        UUID visit = onlyVisit(campaign);
        assertThat(offer(campaign, CampaignPaperKind.NOTICE).allowed())
                .as("no day yet")
                .isFalse();
        assertThatThrownBy(() -> begin(campaign, CampaignPaperKind.NOTICE))
                .hasMessageContaining("supervision.paper.no.day");
        place(visit, inDays(20));
        take(world.officer(), visit, VisitAct.DECIDE);
        UUID paper = begin(campaign, CampaignPaperKind.NOTICE);
        assertThat(words(paper))
                .contains(detail(campaign).visits().getFirst().body())
                .contains("buổi sáng")
                .contains("ít nhất 5 ngày");
        sign(paper);
        assertThat(state(visit)).as("it has not left the building").isEqualTo(VisitState.DECIDED);
        office.clerk().run(() -> signing.seal(paper, TestKeys.PIN));
        office.clerk().run(() -> issue.issue(paper, 1));
        assertThat(state(visit)).isEqualTo(VisitState.NOTIFIED);
        assertThat(visit(world.songCauChair(), visit).row().reportDue()).isEqualTo(inDays(15));
        world.songCauChair().run(() -> issue.opened(paper));
        assertThat(document(paper).recipients())
                .filteredOn(row -> world.songCau().equals(row.line().unitId()))
                .extracting(row -> row.line().way(), RecipientRow::sentOn, row -> row.seenAt() != null)
                .containsExactly(tuple(DeliveryWay.PORTAL, today(), true));
    }

    @Test
    void aPaperThatItsCampaignHasOvertakenIsWrittenAnewOrKeptBeforeItIsSubmitted() {
        UUID campaign = campaign();
        UUID visit = onlyVisit(campaign);
        place(visit, inDays(20));
        UUID paper = begin(campaign, CampaignPaperKind.NOTICE);
        assertThat(late(campaign)).isEmpty();
        assertThat(besideOf(paper)).containsExactly("văn bản khớp với nội dung hiện nay");
        place(visit, inDays(25));
        assertThat(late(campaign)).containsExactly(paper);
        assertThat(besideOf(paper)).containsExactly("nội dung đã thay đổi sau khi soạn văn bản này");
        assertThatThrownBy(() -> onTheDesk(paper)).hasMessageContaining("supervision.paper.error.late");
        assertThat(document(paper).state()).isEqualTo(DocumentState.DRAFT);
        List<UUID> before = blocks(paper);
        world.officer().run(() -> renewal.renew(paper));
        assertThat(words(paper)).contains(VnFormat.day(inDays(25))).doesNotContain(VnFormat.day(inDays(20)));
        assertThat(blocks(paper))
                .as("what says the same keeps its name and its remarks")
                .contains(before.getFirst())
                .isNotEqualTo(before);
        assertThat(late(campaign)).isEmpty();
        place(visit, inDays(26));
        assertThatThrownBy(() -> world.songCauChair().run(() -> renewal.keep(paper)))
                .as("whoever does not write it does not keep it either")
                .isInstanceOf(BusinessException.class);
        world.officer().run(() -> renewal.keep(paper));
        assertThat(words(paper)).as("as she wrote it").contains(VnFormat.day(inDays(25)));
        sign(paper);
        assertThat(besideOf(paper)).containsExactly("văn bản đã ký");
    }

    private List<UUID> blocks(UUID paper) {
        return document(paper).form().text().blocks().stream().map(Block::id).toList();
    }

    private List<UUID> late(UUID campaign) {
        return world.officer()
                .call(() -> renewal
                        .late(papers.of(campaign).stream()
                                .map(CampaignPaperRow::document)
                                .toList())
                        .stream()
                        .map(late -> late.paper().id())
                        .toList());
    }

    private List<String> besideOf(UUID paper) {
        return world.officer().call(() -> beside.orderedStream()
                .flatMap(source -> source.of(paper).stream())
                .map(BesidePaper.Line::words)
                .toList());
    }

    @Test
    void aBodyWithoutAnAccountGetsPaperWithDayAndWay() {
        UUID campaign = add(form(
                SupervisionKind.SOCIAL_SUPERVISION,
                team(),
                CampaignBody.outside("Trường THCS Đức Xuân", "Tổ 4, phường Đức Xuân")));
        UUID visit = onlyVisit(campaign);
        place(visit, today());
        take(world.officer(), visit, VisitAct.DECIDE);
        UUID notice = begin(campaign, CampaignPaperKind.NOTICE);
        assertThat(words(notice)).contains("Tại Trường THCS Đức Xuân, Tổ 4, phường Đức Xuân");
        issue(notice);
        RecipientRow school = document(notice).recipients().getFirst();
        assertThat(school.line().wording()).isEqualTo("Trường THCS Đức Xuân");
        assertThat(school.sentOn()).as("nobody has brought it there yet").isNull();
        office.clerk().run(() -> issue.sent(notice, school.id(), DeliveryWay.BY_HAND, today()));
        assertThat(document(notice).recipients().getFirst())
                .extracting(row -> row.line().way(), RecipientRow::sentOn)
                .containsExactly(DeliveryWay.BY_HAND, today());

        take(world.officer(), visit, VisitAct.BEGIN);
        write(visit, "Làm việc");
        demand(visit, new DemandForm(null, "Bố trí phòng tư vấn", "", inDays(40)));
        take(world.officer(), visit, VisitAct.MINUTE);
        sign(begin(campaign, CampaignPaperKind.RESULT));
        assertThat(state(visit)).isEqualTo(VisitState.AWAITING_CONCLUSION);
        UUID petition = beginOf(visit, CampaignPaperKind.PETITION);
        assertThat(document(petition).kind().code()).isEqualTo("CV");
        assertThat(document(petition).form().addressees()).isEqualTo("Trường THCS Đức Xuân");
        assertThat(words(petition)).contains("Bố trí phòng tư vấn", "Báo cáo số", "trong 20 ngày");
        sign(petition);
        assertThat(state(visit)).isEqualTo(VisitState.REMEDYING);

        UUID recommendation = issued(visit).getFirst().id();
        assertThat(answerBy(recommendation)).isEqualTo(inDays(20));
        actor.runAs(
                new SystemActor("test"),
                () -> events.publishEvent(
                        new PaperSent(petition, "Trường THCS Đức Xuân", null, DeliveryWay.POST, inDays(4))));
        assertThat(answerBy(recommendation)).as("twenty days from the sending").isEqualTo(inDays(24));
    }

    private List<RecommendationRow> issued(UUID visit) {
        return world.chair()
                .call(() -> recommendations.of(visit(world.chair(), visit).row().subject()));
    }

    private LocalDate answerBy(UUID recommendation) {
        return world.chair()
                .call(() -> register.detail(recommendation))
                .followed()
                .answerBy();
    }

    @Test
    void minutesAreAPaperOnceTheyAreClosedAndBothSidesSign() {
        UUID open = underway();
        assertThatThrownBy(() -> beginOf(open, CampaignPaperKind.MINUTES))
                .hasMessageContaining("supervision.paper.no.minutes");
        UUID visit = minuted();
        UUID paper = beginOf(visit, CampaignPaperKind.MINUTES);
        assertThat(words(paper))
                .contains("Bế Thị Hạnh", "Đơn vị báo cáo", "Quản lý hội viên: Sổ sách chưa đủ", "Lập đủ sổ quỹ")
                .contains("thống nhất ký tên; lập thành 02 bản");
        onTheDesk(paper);
        String body = detail(campaignOf(visit)).visits().getFirst().body();
        assertThat(page(paper)).contains("ĐẠI DIỆN", "TM. ĐOÀN KIỂM TRA", "TRƯỞNG ĐOÀN", "Hà Thị Hương");
        assertThat(page(paper)).contains(VietnameseText.upper(body).substring(0, 8));
        world.songCauChair().run(() -> records.agree(visit, ""));
        assertThat(page(paper)).contains("Đã xác nhận trên Cổng");
        assertThat(page(paper).replace(" ", "")).contains(world.songCauChair().username());
        assertThat(words(beginOf(visit, CampaignPaperKind.MINUTES)))
                .contains("đại diện đơn vị xác nhận trên Cổng công tác Hội, Trưởng đoàn ký")
                .doesNotContain("02 bản");
        world.chair().run(() -> signing.sign(paper, TestKeys.PIN));
        assertThat(state(visit)).as("closing them was the step").isEqualTo(VisitState.MINUTED);
        assertThat(world.officer().call(() -> papers.ofVisit(visit)))
                .extracting(CampaignPaperRow::kind)
                .containsExactly(CampaignPaperKind.MINUTES, CampaignPaperKind.MINUTES);
    }

    @Test
    void aConclusionThatDemandsNothingAsksForNoAnswer() {
        UUID visit = minuted();
        demand(visit);
        sign(begin(campaignOf(visit), CampaignPaperKind.RESULT));
        assertThat(words(beginOf(visit, CampaignPaperKind.CONCLUSION)))
                .contains("Không có kiến nghị.", "tiếp tục phát huy kết quả đã đạt được")
                .doesNotContain("kèm minh chứng");
    }

    private String page(UUID paper) {
        return PdfWords.of(world.officer().call(() -> previews.pdf(paper)));
    }

    @Test
    void theReportAwaitsAConclusionAndTheConclusionConcludes() {
        UUID visit = minuted();
        UUID campaign = campaignOf(visit);
        assertThatThrownBy(() -> beginOf(visit, CampaignPaperKind.CONCLUSION))
                .hasMessageContaining("supervision.paper.no.result");
        UUID result = begin(campaign, CampaignPaperKind.RESULT);
        assertThat(words(result))
                .contains("Quản lý hội viên|Ưu điểm:|Sổ sách chưa đủ")
                .contains("Quỹ Hội|Hạn chế, khuyết điểm:|Sổ sách chưa đủ")
                .contains("1 ưu điểm, kết quả đạt yêu cầu; 1 hạn chế; 0 vi phạm");
        sign(result);
        assertThat(state(visit)).isEqualTo(VisitState.AWAITING_CONCLUSION);
        UUID conclusion = beginOf(visit, CampaignPaperKind.CONCLUSION);
        String body = detail(campaign).visits().getFirst().body();
        assertThat(words(conclusion))
                .contains(body + ": Lập đủ sổ quỹ. Thời hạn thực hiện: chậm nhất ngày")
                .contains("Minh chứng gửi kèm: Ảnh chụp sổ quỹ.")
                .contains("trong 20 ngày");
        sign(conclusion);
        assertThat(state(visit)).isEqualTo(VisitState.REMEDYING);
    }

    @Test
    void theOtherPapersSayWhatTheyMust() {
        UUID campaign = campaign();
        UUID visit = onlyVisit(campaign);
        place(visit, inDays(20));
        UUID teamPlan = begin(campaign, CampaignPaperKind.TEAM_PLAN);
        assertThat(document(teamPlan).form().bases()).startsWith("Căn cứ Điều lệ Hội LHPN Việt Nam\n");
        assertThat(words(teamPlan)).contains("Lịch làm việc", "buổi sáng", "Chậm nhất 15 ngày");
        assertThat(words(begin(campaign, CampaignPaperKind.OUTLINE)))
                .contains("Kết quả thực hiện|Việc thực hiện Nghị quyết|Quản lý hội viên");
        UUID letter = beginOf(visit, CampaignPaperKind.INTRODUCTION);
        assertThat(words(letter)).contains("trân trọng giới thiệu", "Đàm Thị Cúc", "có giá trị đến hết ngày");
        UUID contents = begin(campaign, CampaignPaperKind.CONTENTS);
        assertThat(words(contents))
                .contains("|1|Kế hoạch của đoàn|", "|2|Đề cương báo cáo|", "|3|Giấy giới thiệu –", "có 3 văn bản");
        assertThat(world.officer().call(() -> papers.of(campaign)))
                .extracting(CampaignPaperRow::kind)
                .containsExactly(
                        CampaignPaperKind.TEAM_PLAN,
                        CampaignPaperKind.OUTLINE,
                        CampaignPaperKind.INTRODUCTION,
                        CampaignPaperKind.CONTENTS);
    }

    @Test
    void aCritiqueEndsInItsOwnPaper() {
        UUID campaign =
                add(form(SupervisionKind.SOCIAL_CRITIQUE, team(), CampaignBody.outside("UBND thành phố", "Tổ 4")));
        UUID visit = onlyVisit(campaign);
        demand(visit, new DemandForm(null, "Bổ sung điều khoản về lao động nữ", "", inDays(20)));
        assertThat(world.officer().call(() -> papers.offers(detail(campaign))).keySet())
                .containsExactly(CampaignPaperKind.RESULT, CampaignPaperKind.CONTENTS);
        sign(begin(campaign, CampaignPaperKind.RESULT));
        UUID critique = beginOf(visit, CampaignPaperKind.CRITIQUE);
        assertThat(words(critique)).contains("đã nghiên cứu dự thảo", "Bổ sung điều khoản về lao động nữ");
        sign(critique);
        assertThat(state(visit)).isEqualTo(VisitState.REMEDYING);
    }

    @Test
    void whoeverArrangesNothingBeginsNothing() {
        UUID campaign = campaign();
        assertThat(world.viewer().call(() -> papers.offers(detail(campaign)))).isEmpty();
        assertThatThrownBy(() -> world.viewer().run(() -> papers.begin(campaign, CampaignPaperKind.DECISION)))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void aRestrictedCampaignWritesNothingThatTheWholeUnitReads() {
        UUID campaign = restricted();
        assertThatThrownBy(() -> begin(campaign, CampaignPaperKind.DECISION))
                .hasMessageContaining("supervision.paper.no.restricted");
    }

    @OnH2
    static class OnH2Test extends CampaignPapersTest {}

    @OnPostgres
    static class OnPostgresTest extends CampaignPapersTest {}
}
