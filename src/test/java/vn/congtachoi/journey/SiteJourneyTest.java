package vn.congtachoi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congtachoi.attachment.Photos;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.supervision.TestSiteVisit;
import vn.congtachoi.supervision.record.MinutesForm;
import vn.congtachoi.supervision.record.RecordSheet;
import vn.congtachoi.supervision.record.VisitRecords;
import vn.congtachoi.supervision.rules.VisitAct;

/** The minutes on site: begun, written through a dead zone, closed in the middle of it, and nothing lost. */
class SiteJourneyTest extends Journey {

    private static final Pattern SAVED = Pattern.compile("^Đã lưu trên máy chủ lúc \\d\\d:\\d\\d");
    private static final String BODY = "Bà Nguyễn Thị Hoa, Chủ tịch Hội";
    private static final String PROCEEDINGS = "Trưởng đoàn công bố quyết định.\nĐơn vị báo cáo kết quả tự kiểm tra.";
    private static final String FOUND = "Sổ quỹ chưa có chữ ký của thủ quỹ ở 3 trang.";

    @Autowired
    private TestSiteVisit visits;

    @Autowired
    private VisitRecords records;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void nothingIsLostInADeadZone() throws IOException {
        UUID visit = toldForToday();
        Page page = begins(visit);
        writesWithANetwork(page);
        writesWithoutOne(page, visit);
        comesBack(page, visit);
        chooses(page, visit);
        replaces(page, visit);
        signsInAgain(page, visit);
        comesTooLate(page, visit);
    }

    private UUID toldForToday() {
        TestSignIn leader = person("chutich");
        UUID visit = visits.ahead(plan(leader), unitOf("songcau"), false, leader, person("uyvien"), person("canbo2"));
        visits.take(leader, visit, VisitAct.DECIDE);
        visits.take(leader, visit, VisitAct.NOTIFY);
        return visit;
    }

    private Page begins(UUID visit) {
        Page page = as("canbo2", Size.PHONE);
        page.navigate(address("/hien-truong"));
        Locator card = page.locator(".app-site-card")
                .filter(new Locator.FilterOptions().setHasText("Công tác Hội và sổ sách"));
        assertThat(card).isVisible();
        look(page, "site-day");
        button(card, "Bắt đầu làm việc").click();
        button(confirmation(page, "Bắt đầu làm việc tại Hội LHPN phường Sông Cầu?"), "Bắt đầu làm việc")
                .click();
        page.waitForURL("**/hien-truong/" + visit);
        return page;
    }

    private void writesWithANetwork(Page page) {
        assertThat(page.getByRole(AriaRole.CHECKBOX).first()).isChecked();
        page.getByLabel("Thành phần đơn vị").fill(BODY);
        page.getByLabel("Thành phần đơn vị").blur();
        assertThat(state(page)).hasText(SAVED);
        look(page, "site-record");
    }

    private void writesWithoutOne(Page page, UUID visit) throws IOException {
        page.context().setOffline(true);
        page.getByLabel("Diễn biến, ý kiến của đơn vị và của đoàn").fill(PROCEEDINGS);
        button(page, "Thêm nhận xét: Sổ sách của Hội").click();
        button(page, "Ghi nhận xét").click();
        assertThat(page.getByText("Đồng chí chọn một trong bốn mức.")).isVisible();
        button(page, "Hạn chế").click();
        page.getByLabel("Nội dung nhận xét").fill(FOUND);
        button(page, "Ghi nhận xét").click();
        page.getByLabel(Pattern.compile("^Thêm ảnh, tài liệu: Sổ quỹ"))
                .setInputFiles(new FilePayload("so-quy.jpg", "image/jpeg", Photos.largeFromTelephone()));
        assertThat(state(page)).hasText(Pattern.compile("^Chưa gửi \\(3\\) – đang mất mạng, đã giữ trên máy này"));
        assertThat(page.getByText("chưa gửi, đang giữ trên máy này")).isVisible();
        button(page, "Thêm nhận xét: Quản lý hội viên").click();
        page.getByLabel("Nội dung nhận xét").fill("Danh sách hội viên");
        look(page, "site-offline");
        assertThatThrownBy(page::reload).isInstanceOf(PlaywrightException.class);
        assertThat(sheet(visit).findings()).isEmpty();
    }

    private void comesBack(Page page, UUID visit) {
        page.context().setOffline(false);
        page.navigate(address("/hien-truong/" + visit));
        assertThat(state(page)).hasText(SAVED);
        // What was not finished stands there again.
        assertThat(page.getByLabel("Nội dung nhận xét")).hasValue("Danh sách hội viên");
        button(page, "Bỏ chữ đang gõ").click();
        assertThat(kept(page)).as("nothing stays on the telephone").isEqualTo(0);
        page.reload();
        assertThat(page.getByLabel("Thành phần đơn vị")).hasValue(BODY);
        assertThat(page.getByLabel("Diễn biến, ý kiến của đơn vị và của đoàn")).hasValue(PROCEEDINGS);
        assertThat(page.getByText(FOUND).first()).isVisible();
        assertThat(page.getByText("chụp 09:30 26/6/2023")).isVisible();
        RecordSheet sheet = sheet(visit);
        assertThat(page.getByText("mã băm " + sheet.evidence().getFirst().mark()))
                .isVisible();
        assertThat(sheet.findings()).hasSize(1);
        assertThat(sheet.minutes().teamPresent().lines()).hasSize(3);
        look(page, "site-kept");
        assertThat(page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Đã gửi hết – về trang cuộc để chốt biên bản")))
                .hasAttribute("href", "kiem-tra-giam-sat/cuoc/" + visit);
    }

    private void chooses(Page page, UUID visit) {
        TestSignIn other = person("uyvien");
        MinutesForm read = sheet(visit).minutes();
        other.run(() -> records.write(
                visit,
                new MinutesForm(read.teamPresent(), BODY, PROCEEDINGS + "\nPhó đoàn ghi thêm.", read.version())));
        Locator proceedings = page.getByLabel("Diễn biến, ý kiến của đơn vị và của đoàn");
        proceedings.fill("Thư ký ghi tiếp.");
        proceedings.blur();
        assertThat(heading(page, "Hai bản biên bản khác nhau")).isVisible();
        button(page, "Xem hai bản").click();
        look(page, "site-conflict");
        button(page, "Ghép cả hai bản").click();
        assertThat(state(page)).hasText(SAVED);
        assertThat(sheet(visit).minutes().proceedings())
                .isEqualTo(PROCEEDINGS + "\nPhó đoàn ghi thêm.\n\nThư ký ghi tiếp.");
    }

    private void replaces(Page page, UUID visit) throws IOException {
        button(page, "Thay tệp: so-quy.jpg").click();
        Locator dialog = dialog(page, "Thay so-quy.jpg bằng tệp khác");
        dialog.getByLabel("Chọn tệp thay thế").setInputFiles(new FilePayload("so-quy-ro.jpg", "image/jpeg", small()));
        button(dialog, "Thay tệp").click();
        assertThat(dialog.getByText("Đồng chí ghi lý do thay.")).isVisible();
        dialog.getByLabel("Lý do thay").fill("Ảnh cũ bị mờ");
        button(dialog, "Thay tệp").click();
        assertThat(page.getByText(Pattern.compile("^đã thay bằng tệp khác: .*Ảnh cũ bị mờ")))
                .isVisible();
        assertThat(page.locator("s").filter(new Locator.FilterOptions().setHasText("so-quy.jpg")))
                .isVisible();
        assertThat(sheet(visit).evidence()).hasSize(2);
        page.locator("s").scrollIntoViewIfNeeded();
        look(page, "site-replaced");
    }

    private void signsInAgain(Page page, UUID visit) {
        page.context().clearCookies();
        Locator proceedings = page.getByLabel("Diễn biến, ý kiến của đơn vị và của đoàn");
        proceedings.fill("Viết sau khi phiên làm việc đã hết.");
        proceedings.blur();
        assertThat(state(page)).hasText(Pattern.compile("^Chưa gửi \\(1\\) – phiên làm việc đã hết"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Đăng nhập lại để gửi"))
                .click();
        signIn(page, "canbo2", PASSWORD);
        page.waitForURL("**/hien-truong/" + visit);
        assertThat(state(page)).hasText(SAVED);
        assertThat(sheet(visit).minutes().proceedings()).isEqualTo("Viết sau khi phiên làm việc đã hết.");
    }

    /** Somebody closed the minutes while she had no network: what she wrote stays, until she gives it up herself. */
    private void comesTooLate(Page page, UUID visit) {
        page.context().setOffline(true);
        button(page, "Thêm nhận xét: Quản lý hội viên").click();
        button(page, "Hạn chế").click();
        page.getByLabel("Nội dung nhận xét").fill("Danh sách chưa cập nhật");
        button(page, "Ghi nhận xét").click();
        visits.take(person("chutich"), visit, VisitAct.MINUTE);
        page.context().setOffline(false);
        button(page, "Gửi ngay").click();
        assertThat(page.getByText(Pattern.compile("^Máy chủ không nhận: .*biên bản đã chốt")))
                .isVisible();
        page.reload();
        assertThat(page.getByText("Danh sách chưa cập nhật")).isVisible();
        button(page, "Bỏ phần chưa gửi").click();
        Locator dialog = dialog(page, "Bỏ phần chưa gửi trên máy này?");
        assertThat(dialog.getByText("Danh sách chưa cập nhật")).isVisible();
        look(page, "site-too-late");
        button(dialog, "Bỏ phần chưa gửi").click();
        assertThat(page.getByText("Danh sách chưa cập nhật")).isHidden();
        assertThat(button(page, "Bỏ phần chưa gửi")).isHidden();
        assertThat(kept(page)).isEqualTo(0);
    }

    /** How much there is on the telephone. */
    private static Object kept(Page page) {
        return page.evaluate("""
                () => new Promise(done => {
                    const asked = indexedDB.open('cong-tac-hoi.site');
                    asked.onsuccess = () => {
                        const count = asked.result.transaction('kept').objectStore('kept').count();
                        count.onsuccess = () => done(count.result);
                    };
                })""");
    }

    private static Locator state(Page page) {
        return page.locator(".app-site__words");
    }

    private static byte[] small() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return bytes.toByteArray();
    }

    private RecordSheet sheet(UUID visit) {
        return person("chutich").call(() -> records.of(visit));
    }

    private TestSignIn person(String username) {
        return jdbc.sql("select id, person_id from security_account where username = ?")
                .param(username)
                .query((row, number) -> new TestSignIn(
                        row.getObject("id", UUID.class), row.getObject("person_id", UUID.class), username))
                .single();
    }

    /** That of the demonstration, or a first one. */
    private UUID plan(TestSignIn leader) {
        UUID unit = unitOf(leader.username());
        return jdbc.sql("select id from supervision_plan where unit_id = ? and plan_year = ?")
                .params(unit, LocalDate.now(clock).getYear())
                .query(UUID.class)
                .optional()
                .orElseGet(() -> visits.plan(leader, unit));
    }

    private UUID unitOf(String username) {
        return jdbc.sql("select g.unit_id from security_grant g join security_account a on a.person_id = g.person_id "
                        + "where a.username = ?")
                .param(username)
                .query(UUID.class)
                .list()
                .getFirst();
    }
}
