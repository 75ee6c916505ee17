package vn.congtachoi.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.SubjectRef;

/**
 * Chains committed entries: each gets the next position and the SHA-256 of its content and the hash before it. Writers
 * never wait for the chain; one job seals what they have committed.
 */
@Component
class AuditChain {

    private static final String GENESIS = "0".repeat(64);
    private static final int BATCH = 500;
    private static final String COLUMNS = "id, at, subject_type, subject_id, entity, entity_id, verb, changes, reason, "
            + "actor_id, actor_name, actor_post, on_behalf_of, address, position, hash";

    private record Sealed(AuditEntry entry, long position, String hash) {}

    private record Tip(long position, String hash) {}

    private final JdbcClient jdbc;

    AuditChain(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** Seals up to a batch of entries; answers how many. Runs on one node at a time. */
    @Transactional
    public int seal() {
        List<AuditEntry> waiting = jdbc.sql(
                        "select " + COLUMNS + " from audit_entry where position is null order by at, id limit " + BATCH)
                .query((row, n) -> entry(row))
                .list();
        Tip tip = jdbc.sql(
                        "select position, hash from audit_entry where position is not null order by position desc limit 1")
                .query((row, n) -> new Tip(row.getLong(1), row.getString(2)))
                .optional()
                .orElse(new Tip(0, GENESIS));
        for (AuditEntry entry : waiting) {
            tip = new Tip(tip.position() + 1, hash(tip.hash(), entry));
            jdbc.sql("update audit_entry set position = ?, hash = ? where id = ?")
                    .params(tip.position(), tip.hash(), entry.id())
                    .update();
        }
        return waiting.size();
    }

    /** The position of the first entry that was altered, removed or inserted later; empty when the chain is whole. */
    @Transactional(readOnly = true)
    public Optional<Long> firstBroken() {
        Tip tip = new Tip(0, GENESIS);
        while (true) {
            List<Sealed> batch = jdbc.sql("select " + COLUMNS
                            + " from audit_entry where position > ? order by position limit " + BATCH)
                    .param(tip.position())
                    .query((row, n) -> new Sealed(entry(row), row.getLong("position"), row.getString("hash")))
                    .list();
            if (batch.isEmpty()) {
                return Optional.empty();
            }
            for (Sealed sealed : batch) {
                long expected = tip.position() + 1;
                if (sealed.position() != expected || !sealed.hash().equals(hash(tip.hash(), sealed.entry()))) {
                    return Optional.of(expected);
                }
                tip = new Tip(sealed.position(), sealed.hash());
            }
        }
    }

    /** Lengths before values make the text unambiguous: no two entries spell the same. */
    private static String hash(String previous, AuditEntry e) {
        StringBuilder text = new StringBuilder();
        for (Object part : new @Nullable Object[] {
            previous,
            e.id(),
            e.at(),
            e.subject().type(),
            e.subject().id(),
            e.entity(),
            e.entityId(),
            e.verb(),
            e.changes(),
            e.reason(),
            e.actorId(),
            e.actorName(),
            e.actorPost(),
            e.onBehalfOf(),
            e.address()
        }) {
            if (part == null) {
                text.append("-;");
            } else {
                text.append(part.toString().length()).append(':').append(part).append(';');
            }
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("Every JDK has SHA-256", ex);
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                SubjectRef.of(row.getString("subject_type"), row.getObject("subject_id", UUID.class)),
                row.getString("entity"),
                row.getObject("entity_id", UUID.class),
                Verb.valueOf(row.getString("verb")),
                row.getString("changes"),
                row.getString("reason"),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                row.getString("actor_post"),
                row.getString("on_behalf_of"),
                row.getString("address"));
    }
}
