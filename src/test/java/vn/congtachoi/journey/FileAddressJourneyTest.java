package vn.congtachoi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.indicator.Evidence;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.security.DemoDoor;
import vn.congtachoi.support.OnServer;

/** The address of a file, asked of the running server as a browser asks it: by whom it is opened, and as what. */
@OnServer
class FileAddressJourneyTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    /** The smallest picture there is. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final Pattern CSRF = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");
    private static final String GONE = "Tệp này không còn hoặc đồng chí không được xem.";

    @LocalServerPort
    private int port;

    @Autowired
    private Evidence evidence;

    @Autowired
    private DemoDoor door;

    @Autowired
    private JdbcClient jdbc;

    private UUID round;
    private UUID songCau;

    @BeforeEach
    void theReturnOfAWard() {
        songCau = jdbc.sql(
                        "select g.unit_id from security_grant g join security_account a on a.person_id = g.person_id "
                                + "where a.username = 'songcau'")
                .query(UUID.class)
                .list()
                .getFirst();
        round = jdbc.sql("select r.id from indicator_round r join indicator_return t on t.round_id = r.id "
                        + "where t.unit_id = ? and r.name = ?")
                .params(songCau, Journey.ROUND)
                .query(UUID.class)
                .single();
    }

    private AttachmentRow add(String name, byte[] bytes) {
        AttachmentRow[] added = new AttachmentRow[1];
        door.runAs("songcau", () -> added[0] = evidence.add(round, songCau, name, new ByteArrayInputStream(bytes)));
        return added[0];
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private HttpResponse<byte[]> get(HttpClient browser, String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + "/" + path);
    }

    private HttpClient as(String username) throws Exception {
        HttpClient browser = browser();
        String page = new String(get(browser, "dang-nhap").body(), StandardCharsets.UTF_8);
        Matcher token = CSRF.matcher(page);
        assertThat(token.find()).as(page).isTrue();
        String form = "username=" + username + "&password="
                + URLEncoder.encode(Journey.PASSWORD, StandardCharsets.UTF_8) + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        HttpResponse<Void> answer = browser.send(
                HttpRequest.newBuilder(address("dang-nhap"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("dang-nhap");
        return browser;
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static void gone(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(GONE);
        assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Disposition")).isEmpty();
        assertThat(header(answer, "ETag")).isEmpty();
    }

    @Test
    void theOwnerAndTheLevelAboveOpenItAndASisterCannotTellItFromNothing() throws Exception {
        AttachmentRow row = add("Giấy \"mời\" số 5<script>.pdf", PDF);
        for (String reader : new String[] {"songcau", "canbo"}) {
            HttpResponse<byte[]> answer = get(as(reader), row.path());
            assertThat(answer.statusCode()).as(reader).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(PDF);
            assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "Cache-Control")).contains("no-cache", "private");
            assertThat(header(answer, "Content-Security-Policy")).contains("object-src 'none'");
            assertThat(header(answer, "Content-Disposition"))
                    .startsWith("inline; filename")
                    .contains("filename*=UTF-8''Gi%E1%BA%A5y")
                    .doesNotContain("<", "\r", "\n");
        }
        HttpClient sister = as("nongthuong");
        HttpResponse<byte[]> hers = get(sister, row.path());
        gone(hers);
        HttpResponse<byte[]> unknown = get(sister, "tep/" + Ids.next());
        gone(unknown);
        gone(get(sister, "tep/nothing"));
        gone(get(sister, "tep/%27%20OR%201%3D1%20--"));
        assertThat(hers.headers().map().keySet())
                .isEqualTo(unknown.headers().map().keySet());
        gone(get(as("chihoi"), row.path()));
    }

    @Test
    void withoutASessionItLeadsToTheSignInWhetherItIsThereOrNot() throws Exception {
        AttachmentRow row = add("a.pdf", PDF);
        for (String path : new String[] {row.path(), "tep/" + Ids.next(), "tep/nothing"}) {
            HttpResponse<byte[]> answer = get(browser(), path);
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(header(answer, "Location")).as(path).endsWith("/dang-nhap");
            assertThat(answer.body()).as(path).isEmpty();
        }
    }

    @Test
    void onlyPicturesAndPdfAreShownInThePage() throws Exception {
        HttpClient owner = as("songcau");
        HttpResponse<byte[]> picture = get(owner, add("biển.svg", PNG).path());
        assertThat(header(picture, "Content-Type")).isEqualTo("image/png");
        assertThat(header(picture, "Content-Disposition")).startsWith("inline").doesNotContain("svg");
        HttpResponse<byte[]> word = get(owner, add("trang.html", word()).path());
        assertThat(header(word, "Content-Disposition")).startsWith("attachment").doesNotContain("html");
        assertThat(header(word, "Content-Type")).contains("wordprocessingml");
        assertThat(header(word, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private static byte[] word() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(("<Types><Override PartName=\"/word/document.xml\" "
                            + "ContentType=\"application/vnd.x.wordprocessingml.document.main+xml\"/></Types>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
