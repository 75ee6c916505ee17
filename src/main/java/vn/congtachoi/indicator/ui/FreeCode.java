package vn.congtachoi.indicator.ui;

import java.util.Set;
import java.util.stream.IntStream;

/** Proposes a code, so that nobody has to think of one. */
final class FreeCode {

    private FreeCode() {}

    /** The first of CT-01, CT-02, … that is not taken. */
    static String after(String beginning, Set<String> taken) {
        return IntStream.rangeClosed(1, taken.size() + 1)
                .mapToObj(number -> "%s-%02d".formatted(beginning, number))
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow();
    }
}
