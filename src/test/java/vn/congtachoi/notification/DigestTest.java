package vn.congtachoi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.env.MockEnvironment;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.PublicAddress;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.security.AccountOwners;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestPeople;

/** The mail of the morning: once a day for each person, whatever happens to the portal or to the mail server. */
abstract class DigestTest {

    @Autowired
    Inbox inbox;

    @Autowired
    DataSource dataSource;

    @Autowired
    PublicAddress address;

    @Autowired
    PeopleDirectory people;

    @Autowired
    AccountOwners owners;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    TestPeople persons;

    private GreenMail server;
    private TestSignIn hoa;
    private String mailbox;
    private LocalDate day;

    @BeforeEach
    void startServer() {
        server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        hoa = persons.person();
        mailbox = "hoa-" + Ids.next() + "@example.test";
        JdbcClient.create(dataSource)
                .sql("update organisation_person set email = ? where id = ?")
                .params(mailbox, hoa.personId())
                .update();
        day = LocalDate.now(Clock.systemUTC());
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    /** The mails of a node whose clock shows this hour of Viet Nam. */
    private int send(LocalDate on, int hour, int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        DigestPost post = new DigestPost(
                beans.getBeanProvider(JavaMailSender.class),
                address,
                new MockEnvironment().withProperty("portal.mail.from", "cong@example.test"));
        Instant now = on.atTime(LocalTime.of(hour, 1)).atZone(Digests.ZONE).toInstant();
        Digests digests = new Digests(dataSource, post, people, owners, currentActor, Clock.fixed(now, ZoneOffset.UTC));
        return currentActor.callAs(new SystemActor("test"), digests::send);
    }

    private int send(LocalDate on, int hour) {
        return send(on, hour, server.getSmtp().getPort());
    }

    private void tell(String what, Instant at) {
        UUID subject = Ids.next();
        currentActor.runAs(
                new SystemActor("test"),
                () -> inbox.send(
                        Set.of(hoa.personId()),
                        Notice.of(
                                "attachment.error.too-long",
                                List.of(what, "20"),
                                "Hạn 30/6",
                                "so-lieu/1",
                                SubjectRef.of("round", subject))));
        JdbcClient.create(dataSource)
                .sql("update notification_notice set created_at = ? where subject_id = ?")
                .params(at.atOffset(ZoneOffset.UTC), subject)
                .update();
    }

    private Instant hour(LocalDate on, int hour) {
        return on.atTime(hour, 0).atZone(Digests.ZONE).toInstant();
    }

    private List<MimeMessage> mine() {
        return Stream.of(server.getReceivedMessages()).filter(this::isMine).toList();
    }

    private boolean isMine(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString().equals(mailbox);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void oneMailADayTellsWhatWasNotRead() throws MessagingException, IOException {
        tell("bieu.xlsx", hour(day, 5));
        send(day, 6);
        assertThat(mine()).as("before seven").isEmpty();
        send(day, 7);
        send(day, 7);
        assertThat(mine()).hasSize(1);
        MimeMessage mail = mine().getFirst();
        assertThat(mail.getSubject()).contains("1 tin chưa đọc");
        assertThat(mail.getContent().toString())
                .contains("bieu.xlsx")
                .contains("Hạn 30/6")
                .contains(address.of("so-lieu/1"));

        tell("muon.xlsx", hour(day, 9));
        send(day, 10);
        assertThat(mine()).as("what comes later waits for the next morning").hasSize(1);
        send(day.plusDays(1), 7);
        assertThat(mine()).hasSize(2);
        assertThat(mine().getLast().getContent().toString())
                .contains("muon.xlsx")
                .doesNotContain("bieu.xlsx");
    }

    @Test
    void whatCouldNotBeSentIsTriedAgain() {
        tell("bieu.xlsx", hour(day, 5));
        int port = server.getSmtp().getPort();
        server.stop();
        send(day, 7, port);
        server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        send(day, 8);
        assertThat(mine()).hasSize(1);
    }

    @Test
    void aNodeThatWasKilledWhileSendingSendsNothingTwice() {
        tell("bieu.xlsx", hour(day, 5));
        assertThat(new DigestTable(dataSource).claim(hoa.personId(), day)).isTrue();
        assertThat(new DigestTable(dataSource).claim(hoa.personId(), day)).isFalse();
        send(day, 8);
        assertThat(mine()).isEmpty();
        send(day.plusDays(1), 7);
        assertThat(mine()).as("nothing is lost").hasSize(1);
    }

    @Test
    void whoWantsNoneOrHasReadEverythingGetsNone() {
        tell("bieu.xlsx", hour(day, 5));
        new DigestTable(dataSource).want(hoa.personId(), false);
        send(day, 7);
        assertThat(mine()).isEmpty();
        new DigestTable(dataSource).want(hoa.personId(), true);
        hoa.run(() -> inbox.markAllRead());
        send(day, 7);
        assertThat(mine()).isEmpty();
    }

    @OnH2
    static class OnH2Test extends DigestTest {}

    @OnPostgres
    static class OnPostgresTest extends DigestTest {}
}
