package vn.congtachoi.supervision.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.supervision.CampaignDeed;
import vn.congtachoi.supervision.CampaignStepRow;
import vn.congtachoi.supervision.SupervisionReading;
import vn.congtachoi.supervision.TestSiteVisit;
import vn.congtachoi.supervision.record.RecordSheet;
import vn.congtachoi.supervision.record.VisitRecords;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;

/** What a telephone sends from a dead zone is kept once, refused in words, and never over somebody else's. */
abstract class SiteEndpointTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OTHER = "%PDF-1.7\n2 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    TestCity cities;

    @Autowired
    TestSiteVisit visits;

    @Autowired
    VisitRecords records;

    @Autowired
    SupervisionReading reading;

    @Autowired
    WebApplicationContext context;

    private final JsonMapper json = JsonMapper.builder().build();
    private MockMvc mvc;
    private TestCity.World world;
    private UUID plan;
    private UUID visit;

    /** How the server answered. */
    record Answer(int status, JsonNode told) {

        String message() {
            return told.path("message").asString();
        }
    }

    @BeforeEach
    void found() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        world = cities.build();
        plan = visits.plan(world.chair(), world.city());
        visit = underway(false);
    }

    private UUID underway(boolean restricted) {
        return visits.underway(plan, world.songCau(), restricted, world.chair(), world.viceChair(), world.officer());
    }

    private Answer send(TestSignIn who, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        MockHttpServletResponse response = mvc.perform(
                        request.with(securityContext(who.context())).with(csrf()))
                .andReturn()
                .getResponse();
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        return new Answer(response.getStatus(), json.readTree(body.isEmpty() ? "{}" : body));
    }

    private static String at(UUID visit, String path) {
        return "/hien-truong/" + visit + "/" + path;
    }

    private Answer write(TestSignIn who, UUID into, String proceedings, long version) throws Exception {
        Map<String, Object> minutes = Map.of(
                "teamPresent",
                "Hà Thị Hương",
                "bodyPresent",
                "Bế Thị Hạnh",
                "proceedings",
                proceedings,
                "version",
                version);
        return send(
                who,
                put(at(into, "bien-ban"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(minutes)));
    }

    private Answer find(TestSignIn who, UUID into, UUID id, String words) throws Exception {
        Map<String, Object> finding = Map.of("topic", "Sổ sách của Hội", "grade", "WEAKNESS", "words", words);
        return send(
                who,
                put(at(into, "nhan-xet/" + id))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(finding)));
    }

    private Answer show(UUID into, UUID id, byte[] bytes, String... more) throws Exception {
        var request = multipart(HttpMethod.PUT, at(into, "minh-chung/" + id))
                .file(new MockMultipartFile("file", "so-quy.pdf", "application/pdf", bytes));
        for (int i = 0; i < more.length; i += 2) {
            request.param(more[i], more[i + 1]);
        }
        return send(world.officer(), request);
    }

    private RecordSheet sheet() {
        return world.officer().call(() -> records.of(visit));
    }

    private long told(CampaignDeed deed) {
        return world.officer().call(() -> reading.visit(visit)).steps().stream()
                .map(CampaignStepRow::deed)
                .filter(deed::equals)
                .count();
    }

    @Test
    void whatIsSentTwiceIsKeptOnce() throws Exception {
        Answer first = write(world.officer(), visit, "Đoàn công bố quyết định", 0);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.told().path("at").asString()).matches("\\d\\d:\\d\\d");
        Answer again = write(world.officer(), visit, "Đoàn công bố quyết định ", 0);
        assertThat(again.status()).as("the answer to the first was lost").isEqualTo(200);
        assertThat(again.told().path("version").asLong())
                .isEqualTo(first.told().path("version").asLong());

        UUID finding = Ids.next();
        assertThat(find(world.officer(), visit, finding, "Thiếu chữ ký").status())
                .isEqualTo(200);
        assertThat(find(world.officer(), visit, finding, "Thiếu chữ ký").status())
                .isEqualTo(200);
        assertThat(find(world.officer(), visit, finding, "Thiếu chữ ký ở 3 trang")
                        .status())
                .isEqualTo(200);
        assertThat(sheet().findings()).singleElement().satisfies(row -> assertThat(row.words())
                .isEqualTo("Thiếu chữ ký ở 3 trang"));

        UUID photo = Ids.next();
        String to = finding.toString();
        assertThat(show(visit, photo, PDF, "finding", to).status()).isEqualTo(200);
        assertThat(show(visit, photo, PDF, "finding", to).status()).isEqualTo(200);
        assertThat(sheet().evidence()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(photo);
            assertThat(row.findingId()).isEqualTo(finding);
        });
        assertThat(told(CampaignDeed.EVIDENCE)).isEqualTo(1);
        assertThat(told(CampaignDeed.RECORD)).as("minutes and one finding").isEqualTo(2);
    }

    @Test
    void whatIsWrittenOnAndOnIsToldOnce() throws Exception {
        long version = 0;
        for (String text : new String[] {"Đoàn", "Đoàn công bố", "Đoàn công bố quyết định"}) {
            version = write(world.officer(), visit, text, version)
                    .told()
                    .path("version")
                    .asLong();
        }
        assertThat(sheet().minutes().proceedings()).isEqualTo("Đoàn công bố quyết định");
        assertThat(told(CampaignDeed.RECORD)).isEqualTo(1);
        write(world.viceChair(), visit, "Đoàn công bố quyết định. Đơn vị báo cáo.", version);
        assertThat(told(CampaignDeed.RECORD)).as("somebody else").isEqualTo(2);
    }

    @Test
    void minutesThatSomebodyElseWroteComeBackWholeAndStay() throws Exception {
        assertThat(write(world.viceChair(), visit, "Bản của phó đoàn", 0).status())
                .isEqualTo(200);
        Answer late = write(world.officer(), visit, "Bản của thư ký", 0);
        assertThat(late.status()).as("also the first of all").isEqualTo(409);
        assertThat(late.message()).contains(world.viceChair().username()).contains("Cả hai bản đều còn");
        assertThat(late.told().path("by").asString())
                .isEqualTo(world.viceChair().username());
        assertThat(late.told().path("at").asString()).isNotEmpty();
        JsonNode theirs = late.told().path("minutes");
        assertThat(theirs.path("proceedings").asString()).isEqualTo("Bản của phó đoàn");
        assertThat(sheet().minutes().proceedings()).isEqualTo("Bản của phó đoàn");
        assertThat(write(
                                world.officer(),
                                visit,
                                "Bản của phó đoàn\n\nBản của thư ký",
                                theirs.path("version").asLong())
                        .status())
                .isEqualTo(200);
        assertThat(sheet().minutes().proceedings()).isEqualTo("Bản của phó đoàn\n\nBản của thư ký");
    }

    @Test
    void aFindingIsTakenOutTwiceWithoutHarmAndNotUnderItsPhoto() throws Exception {
        UUID bare = Ids.next();
        find(world.officer(), visit, bare, "Ghi nhầm");
        assertThat(send(world.officer(), delete(at(visit, "nhan-xet/" + bare))).status())
                .isEqualTo(200);
        assertThat(send(world.officer(), delete(at(visit, "nhan-xet/" + bare))).status())
                .isEqualTo(200);
        UUID shown = Ids.next();
        find(world.officer(), visit, shown, "Sổ chưa ghi");
        show(visit, Ids.next(), PDF, "finding", shown.toString());
        Answer kept = send(world.officer(), delete(at(visit, "nhan-xet/" + shown)));
        assertThat(kept.status()).isEqualTo(422);
        assertThat(kept.message()).contains("có minh chứng");
        assertThat(sheet().findings()).hasSize(1);
    }

    @Test
    void aReplacedFileStaysWithItsHashAndTheReason() throws Exception {
        UUID old = Ids.next();
        show(visit, old, PDF);
        String mark = sheet().evidence().getFirst().mark();
        UUID fresh = Ids.next();
        assertThat(show(visit, fresh, OTHER, "replaces", old.toString()).message())
                .isEqualTo("Đồng chí ghi lý do.");
        assertThat(show(visit, fresh, PDF, "replaces", old.toString(), "reason", "Chụp mờ")
                        .message())
                .contains("cùng mã băm");
        for (int time = 0; time < 2; time++) {
            assertThat(show(visit, fresh, OTHER, "replaces", old.toString(), "reason", "Chụp mờ")
                            .status())
                    .isEqualTo(200);
        }
        JsonNode files = send(world.officer(), get(at(visit, "so-ghi"))).told().path("evidence");
        assertThat(files.size()).isEqualTo(2);
        JsonNode before = files.get(0);
        assertThat(before.path("id").asString()).isEqualTo(old.toString());
        assertThat(before.path("mark").asString()).isEqualTo(mark);
        assertThat(before.path("replaced").path("reason").asString()).isEqualTo("Chụp mờ");
        assertThat(files.get(1).path("mark").asString()).isNotEqualTo(mark);
        assertThat(show(visit, Ids.next(), OTHER, "replaces", old.toString(), "reason", "Lần nữa")
                        .message())
                .contains("đã được thay");
    }

    @Test
    void idsOfAnotherVisitAreRefused() throws Exception {
        UUID other =
                visits.underway(plan, world.nongThuong(), false, world.chair(), world.viceChair(), world.officer());
        UUID finding = Ids.next();
        UUID photo = Ids.next();
        find(world.officer(), other, finding, "Sổ chưa ghi");
        show(other, photo, PDF);
        assertThat(find(world.officer(), visit, finding, "Khác").message()).contains("thuộc một cuộc khác");
        assertThat(show(visit, photo, PDF).message()).contains("thuộc một cuộc khác");
        assertThat(show(visit, Ids.next(), PDF, "finding", finding.toString()).message())
                .contains("thuộc một cuộc khác");
        assertThat(show(visit, Ids.next(), OTHER, "replaces", photo.toString(), "reason", "Mờ")
                        .message())
                .contains("thuộc một cuộc khác");
        assertThat(sheet().isEmpty()).isTrue();
        RecordSheet elsewhere = world.officer().call(() -> records.of(other));
        assertThat(elsewhere.findings().getFirst().words()).isEqualTo("Sổ chưa ghi");
        assertThat(elsewhere.evidence()).hasSize(1);
    }

    @Test
    void whoeverIsNotOfTheTeamWritesNothing() throws Exception {
        Answer sister = send(world.nongThuongChair(), get(at(visit, "so-ghi")));
        assertThat(sister.status()).isEqualTo(404);
        assertThat(sister.message()).contains("không được xem");
        assertThat(write(world.nongThuongChair(), visit, "Chen vào", 0).status())
                .isEqualTo(403);
        Answer body = write(world.songCauChair(), visit, "Chen vào", 0);
        assertThat(body.status()).isEqualTo(403);
        assertThat(body.message()).contains("Trưởng đoàn");
        assertThat(send(world.administrator(), get(at(visit, "so-ghi"))).status())
                .as("reads nothing of inspections")
                .isEqualTo(404);
        assertThat(sheet().isEmpty()).isTrue();
    }

    @Test
    void closedMinutesAreRefusedInWordsAndOpenAgain() throws Exception {
        long version = write(world.officer(), visit, "Đoàn công bố quyết định", 0)
                .told()
                .path("version")
                .asLong();
        visits.take(world.officer(), visit, VisitAct.MINUTE);
        Answer closed = write(world.officer(), visit, "Viết thêm", version);
        assertThat(closed.status()).isEqualTo(403);
        assertThat(closed.message()).isEqualTo("Chỉ ghi khi đoàn đang làm việc; biên bản đã chốt.");
        assertThat(find(world.officer(), visit, Ids.next(), "Muộn").message()).contains("biên bản đã chốt");
        assertThat(show(visit, Ids.next(), PDF).message()).contains("biên bản đã chốt");
        JsonNode sheet = send(world.officer(), get(at(visit, "so-ghi"))).told();
        assertThat(sheet.path("open").asBoolean()).isFalse();
        assertThat(sheet.path("why").asString()).contains("biên bản đã chốt");
        visits.take(world.officer(), visit, VisitAct.REOPEN);
        assertThat(write(world.officer(), visit, "Viết thêm", version).status()).isEqualTo(200);
    }

    @Test
    void aRestrictedVisitIsItsNamedListsAlone() throws Exception {
        UUID closed = underway(true);
        assertThat(send(world.officer(), get(at(closed, "so-ghi"))).status()).isEqualTo(200);
        assertThat(send(world.viewer(), get(at(visit, "so-ghi"))).status()).isEqualTo(200);
        assertThat(send(world.viewer(), get(at(closed, "so-ghi"))).status()).isEqualTo(404);
        assertThat(send(world.songCauChair(), get(at(closed, "so-ghi"))).status())
                .isEqualTo(404);
    }

    @Test
    void nothingGoesInWithoutASignInOrFromAnotherSite() throws Exception {
        MockHttpServletResponse stranger = mvc.perform(get(at(visit, "so-ghi"))
                        .header("X-Requested-With", "XMLHttpRequest")
                        .accept(MediaType.APPLICATION_JSON))
                .andReturn()
                .getResponse();
        assertThat(stranger.getStatus()).isIn(302, 401);
        MockHttpServletResponse forged = mvc.perform(delete(at(visit, "nhan-xet/" + Ids.next()))
                        .with(securityContext(world.officer().context())))
                .andReturn()
                .getResponse();
        assertThat(forged.getStatus()).isEqualTo(403);
        Answer sheet = send(world.officer(), get(at(visit, "so-ghi")));
        assertThat(sheet.told().path("csrf").path("token").asString()).isNotEmpty();
        assertThat(sheet.told().path("csrf").path("header").asString()).isEqualTo("X-CSRF-TOKEN");
        assertThat(sheet.told().path("account").asString())
                .isEqualTo(world.officer().accountId().toString());
    }

    @Test
    void whatCannotBeReadIsRefused() throws Exception {
        Answer half = send(
                world.officer(),
                put(at(visit, "bien-ban"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"version\":0}"));
        assertThat(half.status()).isEqualTo(400);
        assertThat(find(world.officer(), visit, Ids.next(), " ").message()).contains("nội dung nhận xét");
        assertThat(show(visit, Ids.next(), "khong phai".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(422);
        assertThat(sheet().isEmpty()).isTrue();
    }

    @OnH2
    static class OnH2Test extends SiteEndpointTest {}

    @OnPostgres
    static class OnPostgresTest extends SiteEndpointTest {}
}
