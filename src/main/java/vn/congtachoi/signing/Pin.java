package vn.congtachoi.signing;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import vn.congtachoi.kernel.BusinessException;

/** The digits with which an owner opens her key. Never written down: not in a log, a message or the history. */
public record Pin(String digits) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int SHORTEST = 6;
    private static final int SHORTEST_IN_DEMO = 4;
    private static final int LONGEST = 32;

    /** As typed, with blanks around it taken away. */
    public static Pin of(String typed) {
        return new Pin(typed.strip());
    }

    /**
     * @param demo in a demonstration the PIN is printed for everybody and may be short
     * @throws BusinessException when the PIN is too short, not of digits, or one that everybody tries first
     */
    void requireStrong(boolean demo) {
        int shortest = demo ? SHORTEST_IN_DEMO : SHORTEST;
        if (digits.length() < shortest
                || digits.length() > LONGEST
                || !DIGITS.matcher(digits).matches()) {
            throw new BusinessException("signing.pin.error.shape", shortest);
        }
        if (!demo && isSeries()) {
            throw new BusinessException("signing.pin.error.simple");
        }
    }

    /** 111111, 123456, 654321: every digit the same step from the one before. */
    private boolean isSeries() {
        int step = digits.charAt(1) - digits.charAt(0);
        for (int i = 1; i < digits.length(); i++) {
            if (digits.charAt(i) - digits.charAt(i - 1) != step) {
                return false;
            }
        }
        return Math.abs(step) <= 1;
    }

    byte[] bytes() {
        return digits.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Pin";
    }
}
