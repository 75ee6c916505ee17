package vn.congtachoi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestPeople;

/** Notices reach each person once, are read by her alone, and show on every node. */
abstract class InboxTest {

    private static final SystemActor JOB = new SystemActor("test");

    @Autowired
    Inbox inbox;

    @Autowired
    InboxWatch watch;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    TestPeople people;

    @Autowired
    DataSource dataSource;

    @Autowired
    Clock clock;

    TestSignIn hoa;
    TestSignIn lan;

    @BeforeEach
    void signIn() {
        hoa = people.person();
        lan = people.person();
    }

    @Test
    void aNoticeReachesEachPersonWithItsTextResolved() {
        SubjectRef round = SubjectRef.of("round", Ids.next());
        int written = send(
                Notice.of("attachment.error.too-long", List.of("bieu.xlsx", "20"), "Hạn 30/6", "so-lieu/1", round),
                hoa,
                lan,
                hoa);
        assertThat(written).isEqualTo(2);
        NoticeRow row = hoa.call(() -> inbox.page(0, 10)).getFirst();
        assertThat(row.title()).contains("“bieu.xlsx”").contains("20 MB");
        assertThat(row.detail()).isEqualTo("Hạn 30/6");
        assertThat(row.path()).isEqualTo("so-lieu/1");
        assertThat(row.subject()).isEqualTo(round);
        assertThat(row.read()).isFalse();
    }

    @Test
    void theSameKeyReachesAPersonOnce() {
        Notice due = notice().once("due/" + Ids.next());
        assertThat(send(due, hoa)).isEqualTo(1);
        assertThat(send(due, hoa, lan)).isEqualTo(1);
        assertThat(hoa.call(inbox::count)).isEqualTo(1);
        assertThat(lan.call(inbox::count)).isEqualTo(1);
    }

    @Test
    void withoutAKeyEachNoticeIsWritten() {
        send(notice(), hoa);
        send(notice(), hoa);
        assertThat(hoa.call(inbox::unread)).isEqualTo(2);
    }

    @Test
    void aPageShowsTheNewestFirst() {
        for (int n = 1; n <= 3; n++) {
            send(Notice.of("attachment.error.gone", List.of(), "số " + n, "", SubjectRef.of("x", Ids.next())), hoa);
        }
        assertThat(hoa.call(() -> inbox.page(0, 2)))
                .extracting(NoticeRow::detail)
                .containsExactly("số 3", "số 2");
        assertThat(hoa.call(() -> inbox.page(2, 2)))
                .extracting(NoticeRow::detail)
                .containsExactly("số 1");
    }

    @Test
    void onlySheHerselfMarksHerNotices() {
        send(notice(), hoa);
        send(notice(), hoa);
        NoticeRow first = hoa.call(() -> inbox.page(0, 1)).getFirst();
        lan.run(() -> inbox.markRead(first.id()));
        lan.run(inbox::markAllRead);
        assertThat(hoa.call(inbox::unread)).isEqualTo(2);
        hoa.run(() -> inbox.markRead(first.id()));
        assertThat(hoa.call(inbox::unread)).isEqualTo(1);
        hoa.run(inbox::markAllRead);
        assertThat(hoa.call(inbox::unread)).isZero();
        assertThat(hoa.call(() -> inbox.page(0, 5))).allMatch(NoticeRow::read);
    }

    @Test
    void aVeryLongTextIsCutAndNotRefused() {
        send(Notice.of("attachment.error.empty", List.of("x".repeat(900)), "𝐀".repeat(400), "", anything()), hoa);
        NoticeRow row = hoa.call(() -> inbox.page(0, 1)).getFirst();
        assertThat(row.title()).hasSize(300).endsWith("…");
        assertThat(row.detail()).endsWith("…");
    }

    @Test
    void everyNodeTellsItsPagesOfNewAndOfReadNotices() {
        InboxWatch otherNode = new InboxWatch(dataSource, currentActor);
        List<Integer> here = new ArrayList<>();
        List<Integer> there = new ArrayList<>();
        InboxWatch thisNode = new InboxWatch(dataSource, currentActor);
        hoa.call(() -> thisNode.watch(state -> here.add(state.unread())));
        InboxWatch.Watch second = hoa.call(() -> otherNode.watch(state -> there.add(state.unread())));
        poll(thisNode, otherNode);
        send(notice(), hoa);
        poll(thisNode, otherNode);
        poll(thisNode, otherNode);
        second.end();
        hoa.run(inbox::markAllRead);
        poll(thisNode, otherNode);
        assertThat(here).containsExactly(0, 1, 0);
        assertThat(there).containsExactly(0, 1);
    }

    @Test
    void aNoticeThatReplacesAReadOneIsStillNews() {
        InboxWatch node = new InboxWatch(dataSource, currentActor);
        List<InboxState> told = new ArrayList<>();
        send(notice(), hoa);
        hoa.call(() -> node.watch(told::add));
        node.poll();
        hoa.run(inbox::markAllRead);
        move(hoa, Duration.ofSeconds(-5));
        send(notice(), hoa);
        node.poll();
        assertThat(told).extracting(InboxState::unread).containsExactly(1, 1);
        assertThat(told.get(1).newestAt()).isNotEqualTo(told.get(0).newestAt());
    }

    @Test
    void aPageThatFailsDoesNotKeepTheNewsFromOthers() {
        InboxWatch node = new InboxWatch(dataSource, currentActor);
        List<Integer> told = new ArrayList<>();
        hoa.call(() -> node.watch(state -> {
            throw new IllegalStateException("a page that is gone");
        }));
        hoa.call(() -> node.watch(state -> told.add(state.unread())));
        node.poll();
        assertThat(told).containsExactly(0);
    }

    @Test
    void theWatchRunsWithThePortal() {
        assertThat(watch.isRunning()).isTrue();
    }

    @Test
    void oldNoticesAreDeleted() {
        send(notice(), hoa);
        hoa.run(inbox::markAllRead);
        send(notice(), hoa);
        move(hoa, NoticeTable.READ_KEPT.plusDays(1).negated());
        send(notice(), hoa);
        currentActor.callAs(JOB, inbox::purge);
        assertThat(hoa.call(() -> inbox.page(0, 10))).hasSize(2).noneMatch(NoticeRow::read);
        move(hoa, NoticeTable.UNREAD_KEPT.plusDays(1).negated());
        currentActor.callAs(JOB, inbox::purge);
        assertThat(hoa.call(inbox::count)).isZero();
    }

    private static void poll(InboxWatch... nodes) {
        for (InboxWatch node : nodes) {
            node.poll();
        }
    }

    /** Makes all notices of a person older. */
    private void move(TestSignIn person, Duration by) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        var at = clock.instant().plus(by).atOffset(ZoneOffset.UTC);
        jdbc.sql("update notification_notice set created_at = ? where person_id = ?")
                .params(at, person.personId())
                .update();
        jdbc.sql("update notification_notice set read_at = ? where person_id = ? and read_at is not null")
                .params(at, person.personId())
                .update();
    }

    private int send(Notice notice, TestSignIn... to) {
        return currentActor.callAs(
                JOB,
                () -> inbox.send(List.of(to).stream().map(TestSignIn::personId).toList(), notice));
    }

    private static Notice notice() {
        return Notice.of("attachment.error.gone", List.of(), "", "viec-cua-toi", anything());
    }

    private static SubjectRef anything() {
        return SubjectRef.of("anything", Ids.next());
    }

    @OnH2
    static class OnH2Test extends InboxTest {}

    @OnPostgres
    static class OnPostgresTest extends InboxTest {}
}
