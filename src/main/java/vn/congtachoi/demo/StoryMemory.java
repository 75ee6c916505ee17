package vn.congtachoi.demo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far the story is told in this data, and what the keys of its files became, so that it can be continued. */
@Component
class StoryMemory {

    private final JdbcClient jdbc;

    StoryMemory(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** Marks that a story is begun; until it is kept it counts as interrupted. */
    @Transactional
    public void begin() {
        jdbc.sql("insert into demo_story (id, told_until) values (1, null)").update();
    }

    /** Whether a telling was begun, however far it came. */
    @Transactional(readOnly = true)
    public boolean isBegun() {
        return jdbc.sql("select count(*) from demo_story").query(Integer.class).single() > 0;
    }

    /** The moment until which everything is told; empty when it was never told to an end. */
    @Transactional(readOnly = true)
    public Optional<Instant> toldUntil() {
        return jdbc.sql("select told_until from demo_story where told_until is not null")
                .query((row, n) ->
                        row.getObject("told_until", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Who and what the story knows by now. */
    @Transactional(readOnly = true)
    public Cast recall() {
        Map<String, UUID> ids = new HashMap<>();
        jdbc.sql("select name, id from demo_cast").query(row -> {
            ids.put(row.getString("name"), row.getObject("id", UUID.class));
        });
        return Cast.recalled(ids);
    }

    /** Everything is told until then; what the cast has learnt is kept with it. */
    @Transactional
    public void keep(Cast cast, Instant until) {
        cast.takeNew().forEach((name, id) -> jdbc.sql("insert into demo_cast (name, id) values (:name, :id)")
                .param("name", name)
                .param("id", id)
                .update());
        jdbc.sql("update demo_story set told_until = :until where id = 1")
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }
}
