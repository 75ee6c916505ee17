package vn.congtachoi.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.Notice;
import vn.congtachoi.notification.NoticeRow;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestPeople;
import vn.congtachoi.uikit.VnFormat;

/** The inbox: what is new, day by day, and that reading it counts. */
class InboxPageTest extends ScreenTest {

    private static final SystemActor PORTAL = new SystemActor("test");

    @Autowired
    Inbox inbox;

    @Autowired
    TestPeople people;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    DataSource dataSource;

    @Autowired
    Clock clock;

    TestSignIn hoa;

    @BeforeEach
    void somebody() {
        hoa = people.person();
    }

    private void told(String title, String path) {
        Notice notice = Notice.of(
                "attachment.error.too-long", List.of(title, "20"), "Chi tiết", path, SubjectRef.of("x", Ids.next()));
        currentActor.runAs(PORTAL, () -> inbox.send(List.of(hoa.personId()), notice));
    }

    private void older(String title, Duration by) {
        Instant at = clock.instant().minus(by);
        JdbcClient.create(dataSource)
                .sql("update notification_notice set created_at = ? where person_id = ? and title like ?")
                .params(at.atOffset(ZoneOffset.UTC), hoa.personId(), "%" + title + "%")
                .update();
    }

    @Test
    void saysWhatWillStandHereWhenThereIsNothing() {
        signIn(hoa);
        open("hop-thu");
        assertThat(shown()).contains("Chưa có thông báo nào").doesNotContain("Đánh dấu");
    }

    @Test
    void groupsByDayAndMarksWhatIsUnreadInWords() {
        told("cũ", "");
        told("hôm trước", "");
        told("mới", "");
        older("cũ", Duration.ofDays(40));
        older("hôm trước", Duration.ofDays(1));
        LocalDate old = LocalDate.ofInstant(clock.instant().minus(Duration.ofDays(40)), VnFormat.ZONE);
        signIn(hoa);
        open("hop-thu");
        assertThat(shown())
                .containsSubsequence(
                        "3 thông báo chưa đọc", "Hôm nay", "mới", "Hôm qua", "hôm trước", VnFormat.day(old), "cũ")
                .contains("Chưa đọc");
    }

    @Test
    void openingANoticeReadsItAndLeadsToThePlace() {
        told("một", "viec-cua-toi");
        signIn(hoa);
        NoticeRow notice = inbox.page(0, 1).getFirst();
        open("hop-thu");
        Anchor link = find(Anchor.class)
                .withCondition(anchor -> words(anchor).equals(notice.title()))
                .single();
        open(link.getHref());
        assertThat(address()).isEqualTo("viec-cua-toi");
        assertThat(inbox.unread()).isZero();
    }

    @Test
    void somebodyElsesNoticeIsNotFound() {
        told("một", "viec-cua-toi");
        String id = hoa.call(() -> inbox.page(0, 1)).getFirst().id().toString();
        signIn(people.person());
        open("hop-thu/" + id);
        assertThat(shown()).contains("Không tìm thấy trang");
        assertThat(hoa.call(inbox::unread)).isEqualTo(1);
        open("hop-thu/khong-phai-so");
        assertThat(shown()).contains("Không tìm thấy trang");
    }

    @Test
    void marksAllAndTakesItBack() {
        told("đã đọc", "");
        signIn(hoa);
        inbox.markAllRead();
        told("một", "");
        told("hai", "");
        open("hop-thu");
        press("Đánh dấu đã đọc tất cả");
        assertThat(shown()).contains("Đồng chí đã đọc hết").doesNotContain("● Chưa đọc");
        assertThat(inbox.unread()).isZero();
        press("Hoàn tác");
        assertThat(inbox.unread()).as("what she had read before stays read").isEqualTo(2);
        assertThat(shown()).contains("2 thông báo chưa đọc");
    }

    @Test
    void theFilterStandsInTheAddress() {
        told("đọc rồi", "");
        signIn(hoa);
        inbox.markAllRead();
        told("chưa đọc đâu", "");
        open("hop-thu?loc=chua-doc");
        assertThat(shown()).contains("chưa đọc đâu").doesNotContain("đọc rồi");
        open("hop-thu");
        assertThat(shown()).contains("chưa đọc đâu").contains("đọc rồi");
    }

    @Test
    void showsMoreOnRequest() {
        for (int n = 100; n < 135; n++) {
            told("số " + n, "");
        }
        signIn(hoa);
        open("hop-thu");
        assertThat(shown()).contains("số 134").doesNotContain("số 104");
        press("Xem thêm");
        assertThat(shown())
                .contains("số 134")
                .contains("số 104")
                .contains("số 100")
                .doesNotContain("Xem thêm");
    }

    @Test
    void theBellCountsAndSaysSoInWords() {
        told("một", "");
        told("hai", "");
        signIn(hoa);
        open("hop-thu");
        Bell bell = find(Bell.class).single();
        assertThat(bell.getElement().getAttribute("aria-label")).isEqualTo("Hộp thư: 2 thông báo chưa đọc");
        assertThat(words(bell)).isEqualTo("2");
        press("Đánh dấu đã đọc tất cả");
        assertThat(bell.getElement().getAttribute("aria-label")).isEqualTo("Hộp thư: không có thông báo chưa đọc");
    }

    @Test
    void theBellOfAnOpenPageFollowsTheInbox() {
        signIn(hoa);
        open("viec-cua-toi");
        Bell bell = find(Bell.class).single();
        assertThat(bell.getElement().getAttribute("aria-label")).contains("không có");
        told("một", "");
        await().pollInSameThread().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            VaadinSession session = VaadinSession.getCurrent();
            session.getService().runPendingAccessTasks(session);
            assertThat(bell.getElement().getAttribute("aria-label")).isEqualTo("Hộp thư: 1 thông báo chưa đọc");
        });
    }
}
