package vn.congtachoi.supervision;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.DocumentIssue;
import vn.congtachoi.document.DocumentPreviews;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRoute;
import vn.congtachoi.document.DocumentSigning;
import vn.congtachoi.document.TestOffice;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.signing.TestKeys;
import vn.congtachoi.supervision.paper.CampaignFile;
import vn.congtachoi.supervision.paper.CampaignPaperwork;
import vn.congtachoi.supervision.paper.YearPaperwork;
import vn.congtachoi.supervision.paper.YearReporting;
import vn.congtachoi.supervision.record.DemandForm;
import vn.congtachoi.supervision.record.Grade;
import vn.congtachoi.supervision.rules.CampaignPaperKind;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitAct;

/** A city that inspects and has an office that signs, seals and issues what comes of it. */
abstract class PaperBench extends SupervisionBench {

    @Autowired
    TestOffice offices;

    @Autowired
    CampaignPaperwork papers;

    @Autowired
    YearPaperwork yearPapers;

    @Autowired
    YearReporting reports;

    @Autowired
    CampaignFile file;

    @Autowired
    DocumentReading documents;

    @Autowired
    DocumentRoute documentRoute;

    @Autowired
    DocumentSigning signing;

    @Autowired
    DocumentIssue issue;

    @Autowired
    DocumentPreviews previews;

    TestOffice.Office office;

    @BeforeEach
    void opened() {
        office = offices.open();
        world = office.world();
        plan = world.officer().call(() -> plans.begin(world.city(), today().getYear()));
    }

    DocumentDetail document(UUID paper) {
        return offices.detail(world.officer(), paper);
    }

    String words(UUID paper) {
        return document(paper).form().text().plainTexts().stream().collect(Collectors.joining("|"));
    }

    void onTheDesk(UUID paper) {
        world.officer()
                .run(() -> documentRoute.submit(paper, document(paper).form().version(), ""));
        world.viceChair().run(() -> documentRoute.approve(paper, ""));
        office.clerk().run(() -> documentRoute.passFormat(paper));
    }

    void sign(UUID paper) {
        onTheDesk(paper);
        world.chair().run(() -> signing.sign(paper, TestKeys.PIN));
    }

    void issue(UUID paper) {
        sign(paper);
        office.clerk().run(() -> signing.seal(paper, TestKeys.PIN));
        office.clerk().run(() -> issue.issue(paper, 1));
    }

    UUID begin(UUID campaign, CampaignPaperKind kind) {
        return world.officer().call(() -> papers.begin(campaign, kind));
    }

    UUID beginOf(UUID visit, CampaignPaperKind kind) {
        return world.officer().call(() -> papers.beginOfVisit(visit, kind));
    }

    Decision offer(UUID campaign, CampaignPaperKind kind) {
        return Objects.requireNonNull(
                world.officer().call(() -> papers.offers(detail(campaign))).get(kind));
    }

    Decision offerOf(UUID visit, CampaignPaperKind kind) {
        return Objects.requireNonNull(
                world.officer().call(() -> papers.offersOfVisit(visit)).get(kind));
    }

    UUID campaignOf(UUID visit) {
        return visit(world.officer(), visit).row().campaignId();
    }

    /** Minutes closed, with a strength, a weakness and what is demanded. */
    UUID minuted() {
        UUID visit = underway();
        write(visit, "Đoàn công bố quyết định\nĐơn vị báo cáo");
        found(visit, "Quản lý hội viên", Grade.STRENGTH);
        found(visit, "Quỹ Hội", Grade.WEAKNESS);
        demand(visit, new DemandForm(null, "Lập đủ sổ quỹ", "Ảnh chụp sổ quỹ", inDays(30)));
        take(world.officer(), visit, VisitAct.MINUTE);
        return visit;
    }

    /** A campaign that only its named list sees. */
    UUID restricted() {
        CampaignForm open = form(SupervisionKind.INTERNAL_INSPECTION, team(), CampaignBody.unit(world.songCau(), ""));
        return add(new CampaignForm(
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
                0));
    }
}
