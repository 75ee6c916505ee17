package vn.congtachoi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congtachoi.agenda.opinion.OpinionForm;
import vn.congtachoi.agenda.opinion.OpinionService;
import vn.congtachoi.attachment.Photos;
import vn.congtachoi.kernel.Sha256;
import vn.congtachoi.security.DemoDoor;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskForm;
import vn.congtachoi.task.TaskService;

/** Photos go up from a phone whose connection is weak: made smaller, whole or not at all, and once. */
class PhotoJourneyTest extends Journey {

    private static final String UPLOADS = "**/VAADIN/dynamic/resource/**";
    private static final Pattern CUT = Pattern.compile("^Mất mạng, tệp chưa gửi xong");

    /** Slow enough to be cut in the middle, in bytes a second. */
    private static final int WEAK = 100_000;

    @Autowired
    private TaskService tasks;

    @Autowired
    private OpinionService opinions;

    @Autowired
    private DemoDoor door;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    /** What stands on the server for a record. */
    record Kept(int width, int height, Instant takenAt, String receivedSha256) {}

    @Test
    void aLargePhotoArrivesSmallerUprightAndWithItsMoment() throws IOException {
        UUID task = give("Chụp ảnh ra quân vệ sinh đường thôn");
        Page page = open(task);
        choose(page, Photos.largeFromTelephone());
        Locator picture = picture(page);
        assertThat(picture).isVisible();
        assertThat(page.getByText(Pattern.compile("chụp 09:30 26/6/2023"))).isVisible();

        assertThat(kept(task)).singleElement().satisfies(photo -> {
            assertThat(photo.width()).isEqualTo(1_920);
            assertThat(photo.height()).isEqualTo(2_560);
            assertThat(photo.takenAt()).isEqualTo(Instant.parse("2023-06-26T02:30:00Z"));
        });
        // Turned once: by the canvas, and not a second time by what the camera wrote.
        assertThat(picture.evaluate("async picture => { await picture.decode(); return picture.naturalWidth; }"))
                .isEqualTo(1_920);
    }

    @Test
    void aCutConnectionLosesNothingAndSendsByItself() throws IOException {
        UUID task = give("Chụp ảnh tuyến đường hoa");
        Page page = open(task);
        page.getByLabel("Trao đổi").fill("Ảnh chụp sáng nay, đang gửi lên");
        uploadSpeed(page, WEAK);
        choose(page, Photos.largeFromTelephone());
        page.waitForFunction("() => document.querySelector('vaadin-upload').files[0]?.progress > 5");
        page.context().setOffline(true);
        assertThat(page.getByText(CUT)).isVisible();
        assertThat(kept(task)).isEmpty();
        // Until the portal's own notice stands there, that of the framework fades: nobody can read it, nor may a test.
        assertThat(page.getByText(Pattern.compile("^Mất mạng – chữ đã gõ vẫn được giữ")))
                .isVisible();
        look(page, "photo-cut");
        assertThat(button(page, "Thử lại")).isEnabled();

        page.context().setOffline(false);
        uploadSpeed(page, -1);
        assertThat(picture(page)).hasCount(1);
        assertThat(page.getByText(CUT)).hasCount(0);
        assertThat(kept(task)).hasSize(1);
        assertThat(page.getByLabel("Trao đổi")).hasValue("Ảnh chụp sáng nay, đang gửi lên");
    }

    @Test
    void whatWasCutGoesAgainAtOnceWhenSheAsks() throws IOException {
        UUID task = give("Chụp ảnh nhà văn hóa thôn");
        Page page = open(task);
        page.route(UPLOADS, Route::abort);
        choose(page, small());
        assertThat(page.getByText(CUT)).isVisible();
        page.unroute(UPLOADS);
        Page.WaitForRequestOptions atOnce = new Page.WaitForRequestOptions().setTimeout(8_000);
        page.waitForRequest(PhotoJourneyTest::isUpload, atOnce, () -> button(page, "Thử lại")
                .click());
        assertThat(picture(page)).hasCount(1);
        assertThat(kept(task)).hasSize(1);
    }

    @Test
    void anOriginalIsKeptWhereItIsNeeded() throws IOException {
        UUID opinion = ask("Dự thảo quy chế phối hợp, bản có chữ ký");
        Page page = as("canbo", Size.LAPTOP);
        page.navigate(address("/xin-y-kien/" + opinion));
        byte[] scan = Photos.largeFromTelephone();
        choose(page, scan);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("ra-quan.jpg")))
                .isVisible();
        assertThat(kept(opinion)).singleElement().satisfies(photo -> {
            assertThat(photo.width()).isEqualTo(4_000);
            assertThat(photo.receivedSha256()).isEqualTo(Sha256.of(scan));
        });
    }

    private UUID give(String title) {
        TaskForm form = TaskForm.of(
                title,
                List.of(Assignee.unit(unitOf("songcau"))),
                LocalDate.now(clock).plusDays(7));
        UUID[] given = new UUID[1];
        door.runAs("phochutich", () -> given[0] = tasks.give(unitOf("phochutich"), null, form));
        return given[0];
    }

    private UUID ask(String title) {
        Instant due = clock.instant().plus(Duration.ofDays(3));
        OpinionForm form = new OpinionForm(title, "Đề nghị cho ý kiến", null, due, List.of(), 0);
        UUID[] begun = new UUID[1];
        door.runAs("canbo", () -> begun[0] = opinions.begin(unitOf("canbo"), form));
        return begun[0];
    }

    private UUID unitOf(String username) {
        return jdbc.sql("select g.unit_id from security_grant g join security_account a on a.person_id = g.person_id "
                        + "where a.username = ?")
                .param(username)
                .query(UUID.class)
                .list()
                .getFirst();
    }

    private List<Kept> kept(UUID record) {
        return jdbc.sql("select width, height, taken_at, received_sha256 from attachment_file where subject_id = ?")
                .param(record)
                .query((row, number) -> new Kept(
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getTimestamp("taken_at") == null
                                ? Instant.EPOCH
                                : row.getTimestamp("taken_at").toInstant(),
                        row.getString("received_sha256")))
                .list();
    }

    private Page open(UUID task) {
        Page page = as("songcau", Size.PHONE);
        page.navigate(address("/nhiem-vu/" + task));
        assertThat(button(page, "Chụp ảnh, chọn tệp")).isVisible();
        return page;
    }

    private static void choose(Page page, byte[] photo) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("ra-quan.jpg", "image/jpeg", photo));
    }

    private static Locator picture(Page page) {
        return page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("ra-quan.jpg"));
    }

    private static boolean isUpload(Request request) {
        return request.method().equals("POST") && request.url().contains("/VAADIN/dynamic/resource/");
    }

    private static void uploadSpeed(Page page, int bytesPerSecond) {
        CDPSession network = page.context().newCDPSession(page);
        network.send("Network.enable");
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", bytesPerSecond);
        network.send("Network.emulateNetworkConditions", conditions);
    }

    private static byte[] small() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return bytes.toByteArray();
    }
}
