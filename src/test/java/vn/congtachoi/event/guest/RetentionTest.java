package vn.congtachoi.event.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congtachoi.agenda.Attendance;
import vn.congtachoi.agenda.GuestAnswer;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.event.EventDeed;
import vn.congtachoi.event.EventTime;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Who the people of an event were is forgotten in time, everywhere; how many and of what they were stays. */
abstract class RetentionTest extends GuestBench {

    /** Words by which one of the people below is known. */
    private static final List<String> TELLING = List.of(
            "Nguyễn Thị Xoan",
            "Lý Thị Thế",
            "0912345678",
            "xoan@example.vn",
            "Cháu ốm",
            "Bế Thị Bỏ",
            "0987000111",
            "Hoàng Thị Quà",
            "Nà Pèn",
            "Đàm Thị Cũ",
            "Lục Thị Lạ");

    private static final String OF_EVENT = " where event_id = :event";

    /** Wherever something may be written of them. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("event_guest", OF_EVENT),
            Map.entry("event_arrival", OF_EVENT),
            Map.entry("event_gift", OF_EVENT),
            Map.entry("event_recipient", OF_EVENT),
            Map.entry("event_unit_count", OF_EVENT),
            Map.entry("event_step", OF_EVENT),
            Map.entry("audit_entry", " where subject_id = :event"),
            Map.entry("audit_personal", " where entry_id in (select id from audit_entry where subject_id = :event)"),
            Map.entry("search_document", " where subject_id = :event"),
            Map.entry("notification_notice", " where subject_id = :event"));

    @Autowired
    GiftService giftService;

    @Autowired
    GiftReading giftReading;

    @Autowired
    GuestErasure erasure;

    @Autowired
    GuestRetentionService retention;

    @Autowired
    AuditTrail audit;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    DataSource database;

    @AfterEach
    void aYearAgain() {
        world.chair().run(() -> retention.set(retention.terms().with(365)));
    }

    private void erase() {
        currentActor.runAs(new SystemActor("event"), erasure::erase);
    }

    /** An event of that many days ago with people in every place where one can stand. */
    private UUID held(int daysAgo) {
        UUID event = event(EventTime.on(inDays(-daysAgo), EIGHT, null));
        UUID xoan = add(
                event,
                guest("Nguyễn Thị Xoan", "Chủ tịch", "Hội LHPN phường Sông Cầu")
                        .reached("0912345678", "xoan@example.vn")
                        .from(world.songCau()));
        world.officer()
                .run(() -> calls.answer(
                        event,
                        xoan,
                        new GuestAnswerForm(GuestAnswer.STAND_IN, "Lý Thị Thế", "Phó Chủ tịch", "Cháu ốm")));
        world.officer()
                .run(() -> checkIn.arrive(
                        event, new CheckInForm(Ids.next(), xoan, Duration.ZERO, "Lý Thị Thế", "Phó Chủ tịch")));
        UUID removed = add(event, guest("Bế Thị Bỏ").reached("0987000111", ""));
        world.officer().run(() -> service.remove(event, Set.of(removed)));
        world.officer()
                .run(() -> checkIn.unasked(
                        event, new UnaskedForm(Ids.next(), "Lục Thị Lạ", "Hội viên", "Tổ 9", Duration.ZERO, true)));
        UUID gift = world.officer()
                .call(() -> giftService.add(
                        event,
                        GiftForm.of("Quà hội viên", 3, "phần", 900_000L, "Vận động"),
                        List.of(RecipientForm.of("Đàm Thị Cũ", "Nà Pèn"))));
        GiftForm form =
                world.officer().call(() -> giftReading.list(event)).getFirst().form();
        world.officer()
                .run(() -> giftService.change(
                        event, gift, form, List.of(new RecipientForm("Hoàng Thị Quà", "Nà Pèn", 3, true))));
        return event;
    }

    /** In which tables the words stand, of this event. */
    private Set<String> told(UUID event) {
        Set<String> found = new TreeSet<>();
        PLACES.forEach((table, where) -> {
            String rows = JdbcClient.create(database)
                    .sql("select * from " + table + where)
                    .param("event", event)
                    .query()
                    .listOfRows()
                    .toString();
            if (TELLING.stream().anyMatch(rows::contains)) {
                found.add(table);
            }
        });
        return found;
    }

    @Test
    void whoThePeopleWereIsErasedEverywhereAndWhatTheyWereStays() {
        UUID old = held(400);
        UUID recent = held(300);
        assertThat(told(old))
                .as("the words are where they are looked for, and nowhere where they cannot be erased")
                .containsOnly("event_guest", "event_arrival", "event_recipient", "audit_personal");
        EventAttendance.Tally before = tally(old);
        assertThat(world.officer().call(() -> reading.sheet(old)).erasedOn()).isNull();

        erase();

        assertThat(told(old)).isEmpty();
        assertThat(audit.history(SubjectRef.of("event", old), 500).toString())
                .doesNotContain(TELLING.toArray(String[]::new));
        assertThat(tally(old)).isEqualTo(before);
        GuestLine xoan = list(old).getFirst();
        assertThat(xoan.name()).isEqualTo(GuestWords.erased());
        assertThat(xoan.standing()).isEqualTo("Chủ tịch Hội LHPN phường Sông Cầu");
        assertThat(xoan.form().unitId()).isEqualTo(world.songCau());
        assertThat(xoan.presence().attendance()).isEqualTo(Attendance.STAND_IN);
        assertThat(xoan.answer().given()).isEqualTo(GuestAnswer.STAND_IN);
        assertThat(xoan.answer().standInPost()).isEqualTo("Phó Chủ tịch");
        GiftLine gift = world.officer().call(() -> giftReading.list(old)).getFirst();
        assertThat(gift.handedOut()).isEqualTo(3);
        assertThat(gift.recipients()).extracting(RecipientForm::signed).containsExactly(true);
        assertThat(world.officer().call(() -> reading.sheet(old)).erasedOn()).isEqualTo(inDays(0));
        assertThat(world.officer().call(() -> eventReading.detail(old)).steps())
                .filteredOn(step -> step.deed() == EventDeed.GUESTS)
                .anyMatch(step -> step.words().startsWith("Xóa thông tin cá nhân của 2 khách, 1 người nhận quà"));

        assertThat(told(recent)).isNotEmpty();
        GuestReading.Sheet kept = world.officer().call(() -> reading.sheet(recent));
        assertThat(kept.erasedOn()).isNull();
        assertThat(kept.erasedFrom()).isEqualTo(inDays(66));
    }

    @Test
    void whatIsDoneAfterwardsChangesNothingThatIsCounted() {
        UUID old = held(400);
        erase();
        GuestLine xoan = list(old).getFirst();
        world.officer().run(() -> checkIn.arrive(old, new CheckInForm(Ids.next(), xoan.id(), Duration.ZERO, "", "")));
        assertThat(list(old).getFirst().presence().attendance())
                .as("the first check-in stands, and that somebody came in her place")
                .isEqualTo(Attendance.STAND_IN);
        UUID later = add(old, guest("Nguyễn Thị Xoan"));
        assertThat(told(old)).isNotEmpty();
        erase();
        assertThat(told(old)).isEmpty();
        assertThat(line(old, later).presence().attendance()).isEqualTo(Attendance.NOT_NOTED);
    }

    @Test
    void whoeverWasTakenOffAnEmptyListIsForgottenToo() {
        UUID event = event(EventTime.on(inDays(-400), LocalTime.NOON, null));
        UUID removed = add(event, guest("Bế Thị Bỏ").reached("0987000111", ""));
        world.officer().run(() -> service.remove(event, Set.of(removed)));
        assertThat(told(event)).isNotEmpty();
        erase();
        assertThat(told(event)).isEmpty();
    }

    @Test
    void theChairOfTheHighestUnitSetsForHowLong() {
        UUID event = held(100);
        for (var other : List.of(world.officer(), world.viceChair(), world.songCauChair())) {
            assertThat(other.call(() -> retention.maySet()).allowed()).isFalse();
            assertThatThrownBy(() ->
                            other.run(() -> retention.set(retention.terms().with(90))))
                    .isInstanceOf(ForbiddenException.class)
                    .hasMessageContaining("events.right.settings");
        }
        RetentionTerms read = world.chair().call(() -> retention.terms());
        assertThat(read.days()).isEqualTo(365);
        for (int days : List.of(RetentionTerms.FEWEST - 1, RetentionTerms.MOST + 1)) {
            assertThatThrownBy(() -> world.chair().run(() -> retention.set(read.with(days))))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("events.guest.error.retention");
        }
        erase();
        assertThat(told(event)).isNotEmpty();
        long before = world.chair().call(() -> retention.reach(365)).events();
        GuestRetentionService.Reach reach = world.chair().call(() -> retention.reach(90));
        assertThat(reach.before()).isEqualTo(inDays(-90));
        assertThat(reach.events()).isGreaterThan(before);

        world.chair().run(() -> retention.set(read.with(90)));
        assertThatThrownBy(() -> world.chair().run(() -> retention.set(read.with(120))))
                .isInstanceOf(StaleDataException.class);
        assertThat(world.officer().call(() -> reading.sheet(event)).erasedFrom())
                .isEqualTo(inDays(-9));
        erase();
        assertThat(told(event)).isEmpty();
        world.chair().run(() -> retention.set(retention.terms().with(RetentionTerms.MOST)));
        assertThat(world.officer().call(() -> reading.sheet(event)).erasedOn())
                .as("what was erased stays erased under a longer rule, and the page says so")
                .isEqualTo(inDays(0));
    }

    @OnH2
    static class OnH2Test extends RetentionTest {}

    @OnPostgres
    static class OnPostgresTest extends RetentionTest {}
}
