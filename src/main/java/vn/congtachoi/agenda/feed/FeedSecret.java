package vn.congtachoi.agenda.feed;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** The secret part of an address: 256 random bits, because an address stays in other people's programs for years. */
final class FeedSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    private FeedSecret() {}

    /** A new one as 43 characters that are safe in an address. */
    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether it could be one at all. */
    static boolean fits(String typed) {
        return SHAPE.matcher(typed).matches();
    }
}
