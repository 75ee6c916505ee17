package vn.congtachoi.security;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.LikePattern;
import vn.congtachoi.kernel.VietnameseText;

/** Reads the log of sign-ins, and which accounts a log is about. */
@Component
class LogTable {

    private static final int MOST_WORDS = 6;

    private final JdbcClient jdbc;

    LogTable(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /**
     * Accounts of the people who held a role at one of the units and whose names fit.
     *
     * @param units null for everywhere
     */
    Set<UUID> accounts(@Nullable Set<UUID> units, String words) {
        if (units != null && units.isEmpty()) {
            return Set.of();
        }
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new LinkedHashMap<>();
        if (units != null) {
            conditions.add("exists (select 1 from security_grant g where g.person_id = a.person_id"
                    + " and g.unit_id in (:units))");
            values.put("units", units);
        }
        int n = 0;
        for (String word : VietnameseText.fold(words).split(" ", -1)) {
            if (!word.isEmpty() && n < MOST_WORDS) {
                String name = "word" + n++;
                conditions.add(
                        "(p.name_fold like :%1$s escape '\\' or a.username like :%1$s escape '\\')".formatted(name));
                values.put(name, LikePattern.containing(word));
            }
        }
        return Set.copyOf(jdbc.sql("select a.id from security_account a join organisation_person p"
                        + " on p.id = a.person_id where " + String.join(" and ", conditions))
                .params(values)
                .query(UUID.class)
                .list());
    }

    /** @param accounts null for every try, also those under names that nobody has */
    List<SignInRow> signIns(
            @Nullable Set<UUID> accounts,
            @Nullable OffsetDateTime from,
            @Nullable OffsetDateTime until,
            @Nullable Boolean success,
            Pageable page) {
        if (accounts != null && accounts.isEmpty()) {
            return List.of();
        }
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new LinkedHashMap<>();
        if (accounts != null) {
            conditions.add("s.account_id in (:accounts)");
            values.put("accounts", accounts);
        }
        if (from != null && until != null) {
            conditions.add("s.at >= :from and s.at < :until");
            values.put("from", from);
            values.put("until", until);
        }
        if (success != null) {
            conditions.add("s.success = :success");
            values.put("success", success);
        }
        values.put("limit", page.getPageSize());
        values.put("offset", page.getOffset());
        return jdbc.sql("""
                        select s.id, s.at, s.username, s.success, s.address, s.device, p.family_and_middle, p.given
                        from security_sign_in s left join security_account a on a.id = s.account_id
                        left join organisation_person p on p.id = a.person_id where %s
                        order by s.at desc, s.id desc limit :limit offset :offset""".formatted(String.join(" and ", conditions)))
                .params(values)
                .query((row, i) -> new SignInRow(
                        row.getObject("id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("username"),
                        row.getString("given") == null
                                ? null
                                : (row.getString("family_and_middle") + " " + row.getString("given")).strip(),
                        row.getBoolean("success"),
                        row.getString("address"),
                        row.getString("device")))
                .list();
    }
}
