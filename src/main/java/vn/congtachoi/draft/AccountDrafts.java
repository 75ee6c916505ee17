package vn.congtachoi.draft;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Draft;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.Ids;

/** Drafts of the signed-in account; nobody reads or discards another's. The last text kept wins. */
@Service
@PreAuthorize("denyAll()")
class AccountDrafts implements DraftStore {

    /** A form with more text than this (in bytes of UTF-8) is not a form. */
    static final int MAX_BYTES = 200_000;

    /** After this nobody comes back for it. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final UUID NEW_RECORD = new UUID(0, 0);
    private static final String OWN = "account_id = :account and form = :form and subject_id = :subject";

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    AccountDrafts(DataSource dataSource, CurrentActor currentActor, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @throws BusinessException when the text is longer than {@link #MAX_BYTES}; what was kept before stays */
    @Override
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void keep(DraftKey key, Draft draft) {
        if (draft.json().getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new BusinessException("draft.error.too-long");
        }
        if (update(key, draft) == 0 && insert(key, draft) == 0) {
            // Another tab has inserted the row in between; it is committed and seen now.
            update(key, draft);
        }
    }

    private int update(DraftKey key, Draft draft) {
        return own("update draft_text set content = :content, base_version = :base, kept_at = :at where " + OWN, key)
                .param("content", draft.json())
                .param("base", draft.baseVersion(), java.sql.Types.BIGINT)
                .param("at", draft.keptAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private int insert(DraftKey key, Draft draft) {
        return own("""
                        insert into draft_text (id, account_id, form, subject_id, base_version, content, kept_at)
                        values (:id, :account, :form, :subject, :base, :content, :at) on conflict do nothing""", key)
                .param("id", Ids.next())
                .param("content", draft.json())
                .param("base", draft.baseVersion(), java.sql.Types.BIGINT)
                .param("at", draft.keptAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<Draft> find(DraftKey key) {
        return own("select content, base_version, kept_at from draft_text where " + OWN, key)
                .query((row, n) -> new Draft(
                        row.getString("content"),
                        row.getObject("base_version", Long.class),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void discard(DraftKey key) {
        own("delete from draft_text where " + OWN, key).update();
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    public String browserKey(DraftKey key) {
        return String.join(
                ".",
                currentActor.person().accountId().toString(),
                key.form(),
                subject(key).toString());
    }

    /** Deletes what nobody came back for; answers how many. Only the job calls this. */
    @PreAuthorize("hasRole('SYSTEM')")
    @Transactional
    public int purge() {
        return jdbc.sql("delete from draft_text where kept_at < :before")
                .param("before", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec own(String sql, DraftKey key) {
        return jdbc.sql(sql)
                .param("account", currentActor.person().accountId())
                .param("form", key.form())
                .param("subject", subject(key));
    }

    private static UUID subject(DraftKey key) {
        return Objects.requireNonNullElse(key.subjectId(), NEW_RECORD);
    }
}
