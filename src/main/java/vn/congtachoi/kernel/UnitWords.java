package vn.congtachoi.kernel;

import java.util.Arrays;
import java.util.Optional;

/** The words around a number, each with or without its marks. */
final class UnitWords {

    private UnitWords() {}

    static Optional<Scale> scale(String word) {
        return switch (VietnameseText.fold(word)) {
            case "nghin", "ngan", "k" -> Optional.of(Scale.THOUSAND);
            case "trieu", "tr" -> Optional.of(Scale.MILLION);
            case "ty", "ti" -> Optional.of(Scale.BILLION);
            default -> Optional.empty();
        };
    }

    static Optional<Qualifier> qualifier(String word) {
        return Arrays.stream(Qualifier.values())
                .filter(one -> VietnameseText.fold(one.word()).equals(VietnameseText.fold(word)))
                .findFirst();
    }

    static boolean isDong(String word) {
        return switch (VietnameseText.fold(word)) {
            case "dong", "d", "vnd", "₫" -> true;
            default -> false;
        };
    }
}
