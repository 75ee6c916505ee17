package vn.congtachoi.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.CurrentActor;

/**
 * The inbox of each person. Modules send in the transaction of what they tell about, so that neither exists without
 * the other; a person reads and marks her own only.
 */
@Service
@PreAuthorize("denyAll()")
public class Inbox {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final int TITLE_LENGTH = 300;
    private static final int DETAIL_LENGTH = 500;

    private final NoticeTable table;
    private final MessageSource texts;
    private final CurrentActor currentActor;
    private final Clock clock;

    Inbox(DataSource dataSource, MessageSource texts, CurrentActor currentActor, Clock clock) {
        this.table = new NoticeTable(dataSource);
        this.texts = texts;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Writes the notice to each of them. A person who already had one under the same key is passed over.
     *
     * @return how many were written
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public int send(Collection<UUID> personIds, Notice notice) {
        String title = texts.getMessage(notice.title().key(), notice.args().toArray(), VIETNAMESE);
        NoticeTable.Text text =
                new NoticeTable.Text(cut(title, TITLE_LENGTH), cut(notice.detail(), DETAIL_LENGTH), notice.path());
        return table.insert(
                new LinkedHashSet<>(personIds),
                text,
                notice.subject(),
                notice.dedupeKey(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end) + "…";
    }

    /** How many of her notices she has not read. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public int unread() {
        return table.unread(me());
    }

    /** Her notices, newest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<NoticeRow> page(int offset, int limit) {
        return table.page(me(), false, offset, limit);
    }

    /** Those she has not read, newest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<NoticeRow> unreadPage(int offset, int limit) {
        return table.page(me(), true, offset, limit);
    }

    /** How many notices {@link #page} has in all. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public int count() {
        return table.count(me());
    }

    /** Marks one of her notices; with somebody else's, or one that is marked already, nothing changes. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void markRead(UUID noticeId) {
        table.markRead(me(), noticeId, clock.instant());
    }

    /** Marks one of her notices and says where it leads; empty for somebody else's or one that is gone. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public Optional<String> open(UUID noticeId) {
        table.markRead(me(), noticeId, clock.instant());
        return table.path(me(), noticeId);
    }

    /** Marks everything; the answer takes it back with {@link #markUnreadAgain}. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public Instant markAllRead() {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        table.markAllRead(me(), at);
        return at;
    }

    /** Takes back one {@link #markAllRead}; what she had read before stays read. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void markUnreadAgain(Instant markedAt) {
        table.markUnread(me(), markedAt);
    }

    /** Deletes what has been kept long enough; answers how many. Only the job calls this. */
    @PreAuthorize("hasRole('SYSTEM')")
    @Transactional
    public int purge() {
        return table.purge(clock.instant());
    }

    private UUID me() {
        return currentActor.person().ownPersonId();
    }
}
