package vn.congtachoi.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.attachment.Attachments;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Sha256;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.supervision.paper.CampaignFile;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** What goes with a self-report: the body's own until it is handed in, and in the file of the campaign from there on. */
abstract class SelfReportFilesTest extends SupervisionBench {

    private static final byte[] SCAN = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired
    SelfReportFiles files;

    @Autowired
    Attachments attachments;

    @Autowired
    CampaignFile campaignFile;

    private AttachmentRow add(TestSignIn who, UUID visit, String name) {
        return who.call(() -> files.add(visit, name, new ByteArrayInputStream(SCAN)));
    }

    private List<String> names(TestSignIn who, UUID visit) {
        return who.call(() -> files.of(visit)).stream().map(AttachmentRow::name).toList();
    }

    private UUID told(CampaignBody body, SupervisionKind kind) {
        UUID visit = onlyVisit(add(form(kind, team(), body)));
        place(visit, inDays(20));
        take(world.officer(), visit, VisitAct.DECIDE, VisitAct.NOTIFY);
        return visit;
    }

    @Test
    void theFilesOfAUnitAreItsOwnUntilItHandsItsReportIn() {
        UUID visit = told(CampaignBody.unit(world.songCau(), ""), SupervisionKind.INTERNAL_INSPECTION);
        TestSignIn body = world.songCauChair();
        AttachmentRow kept = add(body, visit, "so-quy.pdf");
        AttachmentRow wrong = add(body, visit, "nham.pdf");
        body.run(() -> files.remove(visit, wrong.id(), "Nhầm tệp"));
        assertThat(names(body, visit)).containsExactly("so-quy.pdf");
        assertThat(names(world.officer(), visit))
                .as("she enters what comes on paper")
                .containsExactly("so-quy.pdf");
        assertThat(names(world.viewer(), visit)).as("not handed in yet").isEmpty();
        assertThat(world.viewer().call(() -> attachments.open(kept.id()))).isEmpty();
        assertThatThrownBy(() -> add(world.nongThuongChair(), visit, "khac.pdf"))
                .isInstanceOf(BusinessException.class);

        body.run(() ->
                visits.write(visit, "Đã làm đủ", reading.visit(visit).row().version()));
        take(body, visit, VisitAct.REPORT);
        assertThat(names(world.viewer(), visit)).containsExactly("so-quy.pdf");
        assertThat(world.viewer().call(() -> attachments.open(kept.id()))).isPresent();
        assertThatThrownBy(() -> add(body, visit, "them.pdf")).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> body.run(() -> files.remove(visit, kept.id(), "Bỏ")))
                .as("it is what was handed in")
                .isInstanceOf(BusinessException.class);
        assertThat(names(world.nongThuongChair(), visit)).isEmpty();
    }

    @Test
    void theScanOfABodyWithoutAnAccountStandsInTheFileOfTheCampaign() {
        UUID visit = told(CampaignBody.outside("Trường THCS Đức Xuân", "Tổ 4"), SupervisionKind.SOCIAL_SUPERVISION);
        add(world.officer(), visit, "bao-cao-cua-truong.pdf");
        world.officer()
                .run(() -> visits.write(
                        visit, "Nhập từ bản giấy", reading.visit(visit).row().version()));
        take(world.officer(), visit, VisitAct.REPORT);
        UUID campaign = visit(world.officer(), visit).row().campaignId();
        String words = PdfWords.of(world.officer().call(() -> campaignFile.pdf(campaign)));
        assertThat(words).contains("bao-cao-cua-truong.pdf");
        assertThat(words.replace(" ", "")).contains(Sha256.of(SCAN));
    }

    @OnH2
    static class OnH2Test extends SelfReportFilesTest {}

    @OnPostgres
    static class OnPostgresTest extends SelfReportFilesTest {}
}
