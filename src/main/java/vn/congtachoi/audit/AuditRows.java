package vn.congtachoi.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the rows of the history; knows how changes are spelled as JSON and how personal ones are hidden. */
@Component
class AuditRows {

    private static final String INSERT = """
            insert into audit_entry (id, at, subject_type, subject_id, entity, entity_id, verb, changes, reason, \
            actor_id, actor_name, actor_post, on_behalf_of, address) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?)""";
    private static final String INSERT_PERSONAL =
            "insert into audit_personal (entry_id, field, old_value, new_value) values (?,?,?,?)";

    /** Marks a digest in the place of a value. */
    private static final String DIGEST = "hmac:";

    private final JsonMapper json = JsonMapper.builder().build();
    private final SecretKey personalKey;

    AuditRows(MasterKey masterKey) {
        this.personalKey = masterKey.derive("audit.personal", "HmacSHA256", null);
    }

    /** The changes as JSON: field to [before, after]; personal values as keyed digests, salted by the entry's id. */
    String changes(EntityChanges.Result result, UUID entityId) {
        Map<String, @Nullable String[]> fields = new LinkedHashMap<>();
        result.plain().forEach(c -> fields.put(c.field(), new @Nullable String[] {c.before(), c.after()}));
        result.personal()
                .forEach(c -> fields.put(
                        c.field(), new @Nullable String[] {digest(entityId, c.before()), digest(entityId, c.after())}));
        return json.writeValueAsString(fields);
    }

    List<FieldChange> read(String changes) {
        Map<String, List<@Nullable String>> fields = json.readValue(changes, new TypeReference<>() {});
        return fields.entrySet().stream()
                .map(e -> new FieldChange(
                        e.getKey(), e.getValue().get(0), e.getValue().get(1)))
                .toList();
    }

    @Nullable
    String digest(UUID entityId, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(personalKey);
            mac.update(entityId.toString().getBytes(StandardCharsets.US_ASCII));
            return DIGEST + HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }

    void insert(Connection connection, AuditEntry entry, List<FieldChange> personal) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(INSERT)) {
            int i = 0;
            row.setObject(++i, entry.id());
            row.setObject(++i, entry.at().atOffset(ZoneOffset.UTC));
            row.setString(++i, entry.subject().type());
            row.setObject(++i, entry.subject().id());
            row.setString(++i, entry.entity());
            row.setObject(++i, entry.entityId());
            row.setString(++i, entry.verb().name());
            row.setString(++i, entry.changes());
            row.setString(++i, entry.reason());
            row.setObject(++i, entry.actorId());
            row.setString(++i, entry.actorName());
            row.setString(++i, entry.actorPost());
            row.setString(++i, entry.onBehalfOf());
            row.setString(++i, entry.address());
            row.executeUpdate();
        }
        if (!personal.isEmpty()) {
            insertPersonal(connection, entry.id(), personal);
        }
    }

    private static void insertPersonal(Connection connection, UUID entryId, List<FieldChange> personal)
            throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(INSERT_PERSONAL)) {
            for (FieldChange change : personal) {
                row.setObject(1, entryId);
                row.setString(2, change.field());
                row.setString(3, change.before());
                row.setString(4, change.after());
                row.addBatch();
            }
            row.executeBatch();
        }
    }
}
