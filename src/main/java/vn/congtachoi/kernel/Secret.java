package vn.congtachoi.kernel;

import java.security.SecureRandom;
import java.util.Base64;

/** Random link and token secrets of 160 bits; the database keeps only their hash. */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 20;

    private Secret() {}

    /** A new secret as 27 characters that are safe in an address. */
    public static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256 of a secret in lower-case hex, the form in which it is stored. */
    public static String hash(String secret) {
        return Sha256.of(secret);
    }
}
