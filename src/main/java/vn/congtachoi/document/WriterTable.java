package vn.congtachoi.document;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who writes where, in SQL: it is no history, and a node asks once for all its open pages. */
@Component
class WriterTable {

    /** Who has not typed for this long is not writing. */
    static final Duration PRESENT = Duration.ofSeconds(60);

    /** Bounds the length of a statement, not the number of papers. */
    private static final int PAPERS_PER_QUERY = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    WriterTable(DataSource dataSource, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    void put(UUID document, WriterRow writer) {
        if (update(document, writer) == 0 && insert(document, writer) == 0) {
            // Another tab of hers has inserted the row in between; it is committed and seen now.
            update(document, writer);
        }
    }

    private int update(UUID document, WriterRow writer) {
        return write("""
                update document_writer set person_name = :name, block_id = :block, seen_at = :at
                where document_id = :document and person_id = :person""", document, writer);
    }

    private int insert(UUID document, WriterRow writer) {
        return write("""
                insert into document_writer (document_id, person_id, person_name, block_id, seen_at)
                values (:document, :person, :name, :block, :at) on conflict do nothing""", document, writer);
    }

    private int write(String sql, UUID document, WriterRow writer) {
        return jdbc.sql(sql)
                .param("document", document)
                .param("person", writer.personId())
                .param("name", writer.name())
                .param("block", writer.blockId())
                .param("at", now())
                .update();
    }

    void remove(UUID document, UUID person) {
        jdbc.sql("delete from document_writer where document_id = ? and person_id = ?")
                .param(document)
                .param(person)
                .update();
    }

    /** Deletes the rows of those who left without a word; answers how many. */
    int purge() {
        return jdbc.sql("delete from document_writer where seen_at < ?")
                .param(now().minus(PRESENT))
                .update();
    }

    /** Of each of these papers its version and everybody who writes in it. */
    Map<UUID, WritingState> states(Collection<UUID> documents) {
        List<UUID> all = List.copyOf(documents);
        Map<UUID, WritingState> states = new HashMap<>();
        for (int from = 0; from < all.size(); from += PAPERS_PER_QUERY) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + PAPERS_PER_QUERY));
            Map<UUID, List<WriterRow>> writers = writers(some);
            jdbc.sql("select id, version from document where id in (:documents)")
                    .param("documents", some)
                    .query(row -> {
                        UUID id = row.getObject("id", UUID.class);
                        states.put(id, new WritingState(row.getLong("version"), writers.getOrDefault(id, List.of())));
                    });
        }
        return states;
    }

    private Map<UUID, List<WriterRow>> writers(List<UUID> documents) {
        Map<UUID, List<WriterRow>> writers = new HashMap<>();
        jdbc.sql("""
                        select document_id, person_id, person_name, block_id from document_writer
                        where document_id in (:documents) and seen_at > :since order by person_name, person_id""")
                .param("documents", documents)
                .param("since", now().minus(PRESENT))
                .query(row -> {
                    writers.computeIfAbsent(row.getObject("document_id", UUID.class), id -> new ArrayList<>())
                            .add(new WriterRow(
                                    row.getObject("person_id", UUID.class),
                                    row.getString("person_name"),
                                    row.getObject("block_id", UUID.class)));
                });
        return writers;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
