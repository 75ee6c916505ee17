package vn.congtachoi.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.LikePattern;
import vn.congtachoi.kernel.VietnameseText;

/** Reads the list of accounts page by page. It joins the people's table, because their names order the list. */
@Component
class AccountTable {

    record Line(
            UUID accountId,
            UUID personId,
            String username,
            AccountStanding standing,
            @Nullable Instant lastSignInAt) {}

    private static final int MOST_WORDS = 6;

    private static final String COLUMNS = "select a.id, a.person_id, a.username, a.state, a.last_sign_in_at "
            + "from security_account a join organisation_person p on p.id = a.person_id where ";

    /** A role that holds there today; for somebody whose roles have all ended, any that she had. */
    private static final String AT_UNITS = """
            exists (select 1 from security_grant g where g.person_id = a.person_id and g.unit_id in (:units)
            and ((g.from_day <= :today and (g.until_day is null or g.until_day > :today))
            or not exists (select 1 from security_grant v where v.person_id = a.person_id
            and v.from_day <= :today and (v.until_day is null or v.until_day > :today))))""";

    private final JdbcClient jdbc;

    AccountTable(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    List<Line> page(
            AccountFilter filter,
            Set<UUID> units,
            LocalDate today,
            Pageable page,
            AccountSort sort,
            boolean descending) {
        if (units.isEmpty()) {
            return List.of();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        conditions.add(AT_UNITS);
        values.put("units", units);
        values.put("today", today);
        int n = 0;
        for (String word : VietnameseText.fold(filter.words()).split(" ", -1)) {
            if (!word.isEmpty() && n < MOST_WORDS) {
                String name = "word" + n++;
                conditions.add(
                        "(p.name_fold like :%1$s escape '\\' or a.username like :%1$s escape '\\')".formatted(name));
                values.put(name, LikePattern.containing(word));
            }
        }
        if (filter.standing() != null) {
            conditions.add(
                    switch (filter.standing()) {
                        case NEVER_USED -> "a.state = 'ACTIVE' and a.last_sign_in_at is null";
                        case IN_USE -> "a.state = 'ACTIVE' and a.last_sign_in_at is not null";
                        case CLOSED -> "a.state = 'CLOSED'";
                    });
        }
        values.put("limit", page.getPageSize());
        values.put("offset", page.getOffset());
        return jdbc.sql(COLUMNS + String.join(" and ", conditions) + " order by " + order(sort, descending)
                        + " limit :limit offset :offset")
                .params(values)
                .query((row, i) -> line(row))
                .list();
    }

    private static String order(AccountSort sort, boolean descending) {
        String direction = descending ? " desc" : "";
        return switch (sort) {
            case NAME -> "p.name_sort" + direction + ", a.id";
            case LAST_SIGN_IN -> "a.last_sign_in_at" + direction + " nulls last, p.name_sort, a.id";
        };
    }

    Optional<Line> find(UUID accountId) {
        return jdbc.sql(COLUMNS + "a.id = ?")
                .param(accountId)
                .query((row, i) -> line(row))
                .optional();
    }

    private static Line line(ResultSet row) throws SQLException {
        OffsetDateTime signedIn = row.getObject("last_sign_in_at", OffsetDateTime.class);
        Instant at = signedIn == null ? null : signedIn.toInstant();
        AccountStanding standing = Account.State.valueOf(row.getString("state")) == Account.State.CLOSED
                ? AccountStanding.CLOSED
                : at == null ? AccountStanding.NEVER_USED : AccountStanding.IN_USE;
        return new Line(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("username"),
                standing,
                at);
    }
}
