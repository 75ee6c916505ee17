package vn.congtachoi.security;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.VietnameseText;

/** Every try to sign in, with name, address and device; the delay and the log page read it. */
@Component
class SignInLog {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_DEVICE = 300;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInLog(DataSource dataSource, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    /** Answers the moment that it wrote. */
    Instant write(String username, @Nullable UUID accountId, boolean success, String address, String device) {
        Instant at = clock.instant();
        jdbc.sql("""
                        insert into security_sign_in (id, at, username, account_id, success, address, device)
                        values (:id, :at, :username, :account, :success, :address, :device)""")
                .param("id", Ids.next())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("username", cut(username, LONGEST_NAME))
                .param("account", accountId, Types.OTHER)
                .param("success", success)
                .param("address", address)
                .param("device", cut(device, LONGEST_DEVICE))
                .update();
        return at;
    }

    private static String cut(String text, int longest) {
        return VietnameseText.beginning(VietnameseText.nfc(text), longest);
    }
}
