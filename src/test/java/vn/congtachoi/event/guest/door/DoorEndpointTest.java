package vn.congtachoi.event.guest.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtachoi.event.TestEvent;
import vn.congtachoi.event.guest.GuestForm;
import vn.congtachoi.event.guest.GuestGroup;
import vn.congtachoi.event.guest.GuestService;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;

/** What telephones at a door send is kept once, refused in words, and never over what another one said. */
abstract class DoorEndpointTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestEvent events;

    @Autowired
    GuestService guests;

    @Autowired
    WebApplicationContext context;

    private final JsonMapper json = JsonMapper.builder().build();
    private MockMvc mvc;
    private TestCity.World world;
    private UUID event;
    private UUID an;

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
        event = events.issue(world.officer(), world.city(), "Gặp mặt", 0);
        an = add("Nguyễn Thị An");
    }

    private UUID add(String name) {
        GuestForm form = GuestForm.of(GuestGroup.DELEGATE, "đồng chí", name, "", "Tổ 5");
        return world.officer().call(() -> guests.add(event, form, false));
    }

    private Answer send(TestSignIn who, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        MockHttpServletResponse response = mvc.perform(
                        request.with(securityContext(who.context())).with(csrf()))
                .andReturn()
                .getResponse();
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        return new Answer(response.getStatus(), json.readTree(body.isEmpty() ? "{}" : body));
    }

    private String at(String path) {
        return "/diem-danh/su-kien/" + event + "/" + path;
    }

    private Answer write(TestSignIn who, String path, Map<String, Object> body) throws Exception {
        return send(who, put(at(path)).contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body)));
    }

    private Answer come(TestSignIn who, UUID id, long ago) throws Exception {
        return write(who, "den/" + id, Map.of("guest", an, "ago", ago, "standInName", "", "standInPost", ""));
    }

    private JsonNode sheet() throws Exception {
        return send(world.officer(), get(at("so-ghi"))).told();
    }

    private String came() throws Exception {
        return sheet().path("guests").get(0).path("came").asString();
    }

    @Test
    void twoTelephonesCheckInOneGuestAndTheSecondIsTold() throws Exception {
        UUID first = Ids.next();
        assertThat(come(world.officer(), first, 1000).message()).isEmpty();
        assertThat(come(world.officer(), first, 60_000).message())
                .as("sent again it is the same")
                .isEmpty();
        Answer second = come(world.viceChair(), Ids.next(), 0);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.message()).contains(world.officer().username());
        JsonNode guest = sheet().path("guests").get(0);
        assertThat(guest.path("arrival").asString()).isEqualTo(first.toString());
        assertThat(guest.path("name").asString()).isEqualTo("đồng chí Nguyễn Thị An");
        assertThat(sheet().path("present").asInt()).isEqualTo(1);
    }

    @Test
    void aCheckInIsTakenBack() throws Exception {
        UUID id = Ids.next();
        come(world.officer(), id, 0);
        assertThat(came()).isNotEmpty();
        assertThat(send(world.officer(), delete(at("den/" + id))).status()).isEqualTo(200);
        assertThat(came()).isEmpty();
        come(world.officer(), id, 0);
        assertThat(came()).isEmpty();
    }

    @Test
    void whoMayBeInvitedIsAskedAboutFirst() throws Exception {
        UUID id = Ids.next();
        Map<String, Object> body = new HashMap<>(
                Map.of("name", "Nguyễn Thị Án", "post", "", "organisation", "Tổ 5", "ago", 0, "sure", false));
        Answer asked = write(world.officer(), "khach/" + id, body);
        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.told().path("ask").asBoolean()).isTrue();
        assertThat(asked.message()).contains("Nguyễn Thị An");
        body.put("sure", true);
        assertThat(write(world.officer(), "khach/" + id, body).status()).isEqualTo(200);
        assertThat(write(world.officer(), "khach/" + id, body).status()).isEqualTo(200);
        assertThat(sheet().path("guests").size()).isEqualTo(2);
        body.put("name", "NGUYỄN THỊ AN");
        Answer known = write(world.officer(), "khach/" + Ids.next(), body);
        assertThat(known.status()).isEqualTo(422);
        assertThat(known.told().path("ask").asBoolean()).isFalse();
    }

    @Test
    void aNumberIsNotWrittenOverAnother() throws Exception {
        Map<String, Object> said = new HashMap<>();
        said.put("number", 25);
        said.put("seen", null);
        String unit = "don-vi/" + world.songCau();
        assertThat(write(world.officer(), unit, said).status()).isEqualTo(200);
        said.put("number", 30);
        Answer other = write(world.viceChair(), unit, said);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.message()).contains("25");
        said.put("seen", 25);
        assertThat(write(world.viceChair(), unit, said).status()).isEqualTo(200);
        assertThat(sheet().path("present").asInt()).isEqualTo(30);
    }

    @Test
    void outsideTheEventThereIsNoDoor() throws Exception {
        assertThat(send(world.songCauChair(), get(at("so-ghi"))).status()).isEqualTo(404);
        assertThat(send(world.administrator(), get(at("so-ghi"))).status()).isEqualTo(404);
        assertThat(come(world.songCauChair(), Ids.next(), 0).status()).isEqualTo(403);
        assertThat(came()).isEmpty();
        event = events.issue(world.officer(), world.city(), "Gặp mặt", 3);
        an = add("Nguyễn Thị Bình");
        Answer early = come(world.officer(), Ids.next(), 0);
        assertThat(early.status()).isEqualTo(403);
        assertThat(early.message()).isNotEmpty();
        assertThat(sheet().path("open").asBoolean()).isFalse();
        assertThat(sheet().path("why").asString()).isEqualTo(early.message());
    }

    @OnH2
    static class OnH2Test extends DoorEndpointTest {}

    @OnPostgres
    static class OnPostgresTest extends DoorEndpointTest {}
}
