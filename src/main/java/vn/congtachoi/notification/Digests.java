package vn.congtachoi.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonCard;
import vn.congtachoi.security.AccountOwners;

/**
 * One mail a day, at seven in the morning: what came into the inbox and was not read. What comes later waits for the
 * next morning. A mail that could not be sent is tried again; one that was sent is never sent twice.
 */
@Service
@PreAuthorize("denyAll()")
public class Digests {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final int MOST_LINES = 30;

    private final DigestTable table;
    private final DigestPost post;
    private final PeopleDirectory people;
    private final AccountOwners owners;
    private final CurrentActor currentActor;
    private final Clock clock;

    Digests(
            DataSource dataSource,
            DigestPost post,
            PeopleDirectory people,
            AccountOwners owners,
            CurrentActor currentActor,
            Clock clock) {
        this.table = new DigestTable(dataSource);
        this.post = post;
        this.people = people;
        this.owners = owners;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Sends the mails of this morning that were not sent yet; before seven, or without a mail server, none.
     *
     * @return how many were sent
     */
    @PreAuthorize("hasRole('SYSTEM')")
    public int send() {
        ZonedDateTime now = clock.instant().atZone(ZONE);
        if (!post.isReady() || now.toLocalTime().isBefore(MORNING)) {
            return 0;
        }
        LocalDate day = now.toLocalDate();
        Instant until = day.atTime(MORNING).atZone(ZONE).toInstant();
        List<UUID> waiting = table.waiting(day, until);
        Map<UUID, PersonCard> cards = people.people(owners.active(waiting));
        int sent = 0;
        for (PersonCard card : cards.values()) {
            String address = card.email();
            if (address != null && !address.isBlank() && send(card.id(), address, day, until)) {
                sent++;
            }
        }
        return sent;
    }

    private boolean send(UUID person, String address, LocalDate day, Instant until) {
        List<DigestTable.Line> lines = table.lines(person, until, MOST_LINES);
        if (lines.isEmpty() || !table.claim(person, day)) {
            return false;
        }
        try {
            post.send(address, day, lines);
        } catch (MailException unreachable) {
            LOG.warn("The mail of {} could not be sent: {}", day, unreachable.getMessage());
            table.release(person, day);
            return false;
        }
        table.told(person, until);
        return true;
    }

    /** Whether the portal sends mails, and she has an address: otherwise there is nothing to choose. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean isOffered() {
        return post.isReady()
                && people.card(me())
                        .map(PersonCard::email)
                        .filter(Objects::nonNull)
                        .isPresent();
    }

    /** Whether she wants the mail; so it is until she says otherwise. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean isWanted() {
        return table.wants(me());
    }

    /** Says whether she wants it. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void want(boolean wanted) {
        table.want(me(), wanted);
    }

    private UUID me() {
        return currentActor.person().ownPersonId();
    }
}
