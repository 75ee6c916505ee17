package vn.congtachoi.agenda.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.congtachoi.agenda.AbsenceForm;
import vn.congtachoi.agenda.AbsenceService;
import vn.congtachoi.agenda.AbsenceSpan;
import vn.congtachoi.agenda.Invitee;
import vn.congtachoi.agenda.KnownClashes;
import vn.congtachoi.agenda.MeetingForm;
import vn.congtachoi.agenda.MeetingReading;
import vn.congtachoi.agenda.MeetingService;
import vn.congtachoi.agenda.TestMeeting;
import vn.congtachoi.security.AccountService;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.task.TestTask;

/** Schedules at secret addresses, read by another maker's calendar library through the real filters. */
abstract class ScheduleFeedTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestCity cities;

    @Autowired
    TestMeeting meetings;

    @Autowired
    TestTask tasks;

    @Autowired
    MeetingService service;

    @Autowired
    MeetingReading reading;

    @Autowired
    AbsenceService absences;

    @Autowired
    AccountService accounts;

    @Autowired
    ScheduleLinkService links;

    @Autowired
    DataSource database;

    @Autowired
    Clock clock;

    MockMvc mvc;
    TestCity.World world;

    @BeforeEach
    void found() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        world = cities.build();
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/lich/"));
    }

    private MockHttpServletResponse fetch(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse();
    }

    private ICalendar calendar(String path) throws Exception {
        MockHttpServletResponse response = fetch(path);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).startsWith("text/calendar");
        return Biweekly.parse(response.getContentAsString(StandardCharsets.UTF_8))
                .first();
    }

    private VEvent event(String path, String title) throws Exception {
        return calendar(path).getEvents().stream()
                .filter(event -> event.getSummary().getValue().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** Which of them lie in the coming year depends on the day. */
    private static List<VEvent> withoutAnniversaries(ICalendar calendar) {
        return calendar.getEvents().stream()
                .filter(event -> !event.getUrl().getValue().contains("/ngay-ky-niem/"))
                .toList();
    }

    private LocalDate inDays(int days) {
        return LocalDate.now(clock).plusDays(days);
    }

    private String mine(TestSignIn who) {
        return path(who.call(() -> links.make(null)));
    }

    @Test
    void whatAPersonHasIsReadByAnotherProgram() throws Exception {
        meetings.announce(world.chair(), world.city(), "Giao ban tháng 7", 3, Invitee.unit(world.songCau()));
        world.songCauChair()
                .run(() -> absences.enter(new AbsenceForm(
                        world.songCauChair().personId(), AbsenceSpan.day(inDays(5)), "Đi học", null, 0)));
        String path = mine(world.songCauChair());
        ICalendar calendar = calendar(path);
        List<VEvent> hers = withoutAnniversaries(calendar);
        assertThat(hers).hasSize(2);
        assertThat(calendar.getTimezoneInfo().getComponents())
                .singleElement()
                .satisfies(zone -> assertThat(zone.getTimezoneId().getValue()).isEqualTo("Asia/Ho_Chi_Minh"));
        VEvent meeting = event(path, "Giao ban tháng 7");
        ICalDate begins = meeting.getDateStart().getValue();
        assertThat(begins.toInstant().atZone(ZONE).toLocalDateTime())
                .isEqualTo(inDays(3).atTime(8, 0));
        assertThat(meeting.getDateEnd().getValue().toInstant().atZone(ZONE).toLocalDateTime())
                .isEqualTo(inDays(3).atTime(10, 0));
        assertThat(meeting.getLocation().getValue()).isEqualTo("Hội trường");
        assertThat(meeting.getDescription().getValue()).isEqualTo("Chủ trì: Hà Thị Hương");
        assertThat(meeting.getUrl().getValue()).contains("/cuoc-hop/");
        assertThat(hers)
                .filteredOn(event -> !event.getDateStart().getValue().hasTime())
                .singleElement()
                .satisfies(event -> assertThat(event.getSummary().getValue()).startsWith("Vắng"));
    }

    @Test
    void aChangeHasTheSameNameAndAHigherNumber() throws Exception {
        UUID meeting = meetings.announce(world.chair(), world.city(), "Giao ban", 3, Invitee.unit(world.songCau()));
        String path = mine(world.songCauChair());
        VEvent before = event(path, "Giao ban");
        String tag = fetch(path).getHeader("ETag");
        assertThat(fetch(path).getHeader("ETag")).as("nothing new").isEqualTo(tag);
        assertThat(mvc.perform(get(path).header("If-None-Match", tag))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(304);
        MeetingForm read = world.officer().call(() -> reading.detail(meeting)).form();
        world.officer().run(() -> service.change(meeting, read.withTitle("Giao ban quý III"), "", KnownClashes.NONE));
        VEvent after = event(path, "Giao ban quý III");
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(after.getLastModified().getValue())
                .isAfterOrEqualTo(before.getLastModified().getValue());
        assertThat(fetch(path).getHeader("ETag")).isNotEqualTo(tag);
    }

    /** What the calendar shows of her is there, whoever's module it comes from; what others do and drafts are not. */
    @Test
    void herDueDaysStandBesideHerMeetings() throws Exception {
        UUID task = tasks.begin(world.songCauChair(), world.songCau(), "Báo số hội viên");
        tasks.begin(world.officer(), world.city(), "Của thành phố");
        meetings.begin(world.officer(), world.city(), "Còn đang soạn", 3, Invitee.unit(world.songCau()));
        world.viceChair()
                .run(() -> absences.enter(
                        new AbsenceForm(world.viceChair().personId(), AbsenceSpan.day(inDays(5)), "Đi học", null, 0)));
        String path = mine(world.songCauChair());
        VEvent due = calendar(path).getEvents().getFirst();
        assertThat(calendar(path).getEvents()).hasSize(1);
        assertThat(due.getSummary().getValue()).isEqualTo("Báo số hội viên");
        assertThat(due.getUid().getValue()).isEqualTo("task-" + task + "@congtachoi");
        assertThat(due.getDateStart().getValue().hasTime()).isFalse();
        assertThat(calendar(mine(world.officer())).getEvents())
                .extracting(event -> event.getSummary().getValue())
                .as("neither the draft nor who is away")
                .containsExactly("Của thành phố");
    }

    @Test
    void aUnitsScheduleIsReadByWhoReadsItThere() throws Exception {
        meetings.announce(world.chair(), world.city(), "Giao ban", 3, Invitee.unit(world.songCau()));
        String path = path(world.songCauChair().call(() -> links.make(world.city())));
        VEvent event = event(path, "Giao ban");
        assertThat(event.getDescription().getValue()).contains("Hội LHPN phường Sông Cầu");
        assertThat(calendar(path).getExperimentalProperty("X-WR-CALNAME").getValue())
                .isEqualTo("Lịch công tác – Hội LHPN thành phố Bắc Kạn " + world.mark());
        assertThatThrownBy(() -> world.songCauChair().call(() -> links.make(world.nongThuong())))
                .hasMessageContaining("agenda.week.error.unknown");
    }

    @Test
    void whatIsNoLivingAddressDoesNotExist() throws Exception {
        String first = mine(world.songCauChair());
        assertThat(fetch(first).getStatus()).isEqualTo(200);
        String second = mine(world.songCauChair());
        assertThat(fetch(first).getStatus()).as("replaced").isEqualTo(404);
        assertThat(fetch(second).getStatus()).isEqualTo(200);
        assertThat(world.songCauChair().call(() -> links.rows(world.songCau())))
                .extracting(row -> row.madeAt() == null)
                .containsExactly(false, true);
        world.songCauChair().run(() -> links.revoke(null));
        List<String> dead = List.of(second, "/lich/" + "A".repeat(43) + ".ics", "/lich/abc.ics");
        for (String path : dead) {
            MockHttpServletResponse response = fetch(path);
            assertThat(response.getStatus()).as(path).isEqualTo(404);
            assertThat(response.getContentAsString()).isEmpty();
        }
        String secret = second.replace("/lich/", "").replace(".ics", "");
        assertThat(JdbcClient.create(database)
                        .sql("select secret_hash from agenda_schedule_link where account_id = ?")
                        .param(world.songCauChair().accountId())
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(hash -> hash.contains(secret));
        assertThat(secret).hasSize(43);
    }

    @Test
    void aClosedAccountIsReadNoMore() throws Exception {
        String path = mine(world.songCauChair());
        assertThat(fetch(path).getStatus()).isEqualTo(200);
        world.chair().run(() -> accounts.close(world.songCauChair().accountId(), "Chuyển công tác"));
        assertThat(fetch(path).getStatus()).isEqualTo(404);
    }

    @OnH2
    static class OnH2Test extends ScheduleFeedTest {}

    @OnPostgres
    static class OnPostgresTest extends ScheduleFeedTest {}
}
