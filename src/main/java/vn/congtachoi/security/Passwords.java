package vn.congtachoi.security;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;

/**
 * Rules for passwords: at least eight characters, not the user name, not one repeated character. No rule about kinds
 * of characters: they make people write passwords down.
 */
@Component
class Passwords {

    static final int SHORTEST = 8;

    /** The hash (bcrypt) reads no more bytes than this; a longer password would be cut silently. */
    static final int MOST_BYTES = 72;

    /** Letters and digits that cannot be mistaken for each other on a printed slip. */
    private static final String SLIP_LETTERS = "abcdefghkmnpqrstuvwxyz23456789";

    private static final int SLIP_GROUPS = 3;
    private static final int SLIP_GROUP = 4;

    private final PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** A password to be printed and used once, in groups that are easy to type ("k7mp-3xda-9whe"). */
    String oneTime() {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < SLIP_GROUPS; group++) {
            if (group > 0) {
                password.append('-');
            }
            for (int i = 0; i < SLIP_GROUP; i++) {
                password.append(SLIP_LETTERS.charAt(random.nextInt(SLIP_LETTERS.length())));
            }
        }
        return password.toString();
    }

    String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    boolean needsRehash(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    /** @throws BusinessException when the password is too weak for this account */
    void check(String password, String username) {
        if (password.length() < SHORTEST || password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new BusinessException("security.password.error.length", SHORTEST);
        }
        if (password.toLowerCase(Locale.ROOT).contains(username)) {
            throw new BusinessException("security.password.error.username");
        }
        if (password.chars().distinct().count() < 3) {
            throw new BusinessException("security.password.error.simple");
        }
    }
}
