package vn.congtachoi.kernel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as typed, with the values it may stand for. Vietnamese writes 1.234,5; people also paste 1,234.5 from English
 * sheets, and there a mistaken thousand is the worst error a report can have.
 *
 * @param values the likelier first
 * @param certain whether the only value needs no confirmation
 */
record TypedNumber(String text, List<BigDecimal> values, boolean certain) {

    private static final Pattern PLAIN = Pattern.compile("\\d+(,\\d+)?");
    private static final Pattern DOT_GROUPS = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern BLANK_GROUPS = Pattern.compile("[1-9]\\d{0,2}( \\d{3})+(,\\d+)?");
    private static final Pattern COMMA_GROUPS = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern DOT_DECIMALS = Pattern.compile("\\d+\\.\\d+");

    /** Empty when the text is no number in any of these notations. */
    static Optional<TypedNumber> of(String text) {
        boolean commaGroups = COMMA_GROUPS.matcher(text).matches();
        if (DOT_GROUPS.matcher(text).matches() || BLANK_GROUPS.matcher(text).matches()) {
            return Optional.of(new TypedNumber(text, List.of(vietnamese(text)), true));
        }
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(
                    commaGroups
                            ? new TypedNumber(text, List.of(english(text), vietnamese(text)), false)
                            : new TypedNumber(text, List.of(vietnamese(text)), true));
        }
        if (commaGroups || DOT_DECIMALS.matcher(text).matches()) {
            return Optional.of(new TypedNumber(text, List.of(english(text)), false));
        }
        return Optional.empty();
    }

    boolean isWhole() {
        return values.size() == 1 && values.getFirst().stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal vietnamese(String text) {
        return new BigDecimal(text.replace(".", "").replace(" ", "").replace(',', '.'));
    }

    private static BigDecimal english(String text) {
        return new BigDecimal(text.replace(",", ""));
    }
}
